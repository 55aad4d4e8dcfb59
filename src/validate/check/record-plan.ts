import type { Problem, SignalType } from '../findings.ts';
import type { RecordKind } from '../read/checked-item.ts';
import type { KeyList } from '../read/key-lists.ts';
import { checkAdvice, checkKeys } from './check-keys.ts';
import { compileValueCheck, type ValueCheck } from './compile-value-check.ts';
import { belongsOn, type DialectIndex, findFacts, isOwned } from './dialect-index.ts';
import type { Draft } from './draft.ts';
import { printableKey } from './printable.ts';
import type { RecordType } from './record-type.ts';

/** An attribute that the contract has a say in. */
export interface PlannedAttribute {
  readonly key: string;
  /** Where it is among the record's values. */
  readonly position: number;
  /** Absent when nothing is known about the attribute. */
  readonly check: ValueCheck | undefined;
  /** Whether it holds content, which is validated as the text it is equal to. */
  readonly isContent: boolean;
}

/** Problems that are remembered, so that the same one is made once. */
const MOST_PROBLEMS = 1000;

/** How records of one type with the same keys are checked: what can be said by keys alone is said here, once for all. */
export class RecordPlan {
  readonly index: DialectIndex;
  readonly type: RecordType | undefined;
  readonly keys: KeyList;
  readonly signalType: SignalType;
  readonly attributes: readonly PlannedAttribute[];
  /** What is the matter with each record of this kind. */
  readonly problems: readonly Problem[];
  /** The same for what is absent, which does not count when attributes were lost. */
  readonly absences: readonly Problem[];
  /** What the records are taken for, and the keys they have. */
  readonly kind: RecordKind;
  readonly #problems = new Map<string, Problem | undefined>();

  constructor(index: DialectIndex, signalType: SignalType, type: RecordType | undefined, keys: KeyList) {
    this.index = index;
    this.type = type;
    this.keys = keys;
    this.signalType = signalType;
    this.kind = { dialect: index.dialect.id, signalType, type: type?.name, keys: keys.keys };
    this.attributes = [...planAttributes(index, type, keys)];
    this.problems = this.#collect(checkKeys(index, type, keys));
    this.absences = type === undefined ? [] : this.#collect(checkAdvice(type, keys));
  }

  /** What a draft comes to on such a record; undefined when it is not wanted. */
  problemOf(draft: Draft): Problem | undefined {
    const known = this.#problems.get(draft.message);
    if (known !== undefined || this.#problems.has(draft.message)) return known;
    const problem = this.#createProblem(draft);
    if (this.#problems.size < MOST_PROBLEMS) this.#problems.set(draft.message, problem);
    return problem;
  }

  #collect(drafts: Iterable<Draft>): Problem[] {
    return [...drafts].map((draft) => this.#createProblem(draft)).filter((problem) => problem !== undefined);
  }

  /** A key is judged as it is shown: keys that are shown alike have the same message, and so are one problem. */
  #createProblem({ id, message, attribute: key }: Draft): Problem | undefined {
    const { index, type, signalType } = this;
    const attribute = key === undefined ? undefined : printableKey(key);
    const level = index.policy.levelOf({ id, attribute, signal: type?.name });
    if (level === undefined) return undefined;
    return {
      id,
      level,
      message,
      signalType,
      signalName: type?.signalName,
      spanType: signalType === 'span' ? type?.name : undefined,
      dialect: index.dialect.id,
      attribute,
    };
  }
}

function* planAttributes(
  index: DialectIndex,
  type: RecordType | undefined,
  { keys }: KeyList,
): Generator<PlannedAttribute> {
  for (const [position, key] of keys.entries()) {
    if (!isOwned(index.namespaces, key) && !type?.uses.has(key)) continue;
    if (type !== undefined && !belongsOn([index.dialect], type, key) && belongsOn(index.alongside, type, key)) continue;
    const facts = findFacts(index.dialect, key);
    const check = facts && compileValueCheck(index, key, facts);
    yield { key, position, check, isContent: facts?.type === 'json' };
  }
}
