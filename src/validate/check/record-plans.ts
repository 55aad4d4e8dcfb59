import type { SignalType } from '../findings.ts';
import type { KeyList } from '../read/key-lists.ts';
import type { DialectIndex } from './dialect-index.ts';
import { RecordPlan } from './record-plan.ts';
import type { RecordType } from './record-type.ts';

/** The plans of one dialect, made when they are needed and kept as long as the lists of keys they are for. */
export class RecordPlans {
  readonly index: DialectIndex;
  readonly #plans = new WeakMap<KeyList, Map<RecordType | SignalType, RecordPlan>>();

  constructor(index: DialectIndex) {
    this.index = index;
  }

  /** The plan for records of a type, or of none, with these keys. */
  planFor(signalType: SignalType, type: RecordType | undefined, keys: KeyList): RecordPlan {
    let plans = this.#plans.get(keys);
    if (plans === undefined) {
      plans = new Map();
      this.#plans.set(keys, plans);
    }
    let plan = plans.get(type ?? signalType);
    if (plan === undefined) {
      plan = new RecordPlan(this.index, signalType, type, keys);
      plans.set(type ?? signalType, plan);
    }
    return plan;
  }
}
