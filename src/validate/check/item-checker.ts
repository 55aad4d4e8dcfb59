import type { FindingId } from '../findings.ts';
import type { CheckedItem } from '../read/checked-item.ts';
import type { InputItem } from '../read/input.ts';
import type { KeyList } from '../read/key-lists.ts';
import type { LogRecord } from '../read/normalize-log.ts';
import type { Metric } from '../read/normalize-metric.ts';
import type { Span } from '../read/normalize-span.ts';
import type { TelemetryRecord } from '../read/record.ts';
import { checkLog } from './check-log.ts';
import { checkMetric } from './check-metric.ts';
import { type Checked, checkSpan } from './check-span.ts';
import { isOwned } from './dialect-index.ts';
import { DialectPlans, type DialectSource } from './dialect-plans.ts';
import { LevelPolicy, type LevelRule } from './level-policy.ts';
import type { RecordPlans } from './record-plans.ts';

/** What decides about the findings of a record. Data alone, so that it can be sent to another thread. */
export interface CheckOptions {
  /** Kinds of findings that are off by default, and wanted here. */
  readonly enable?: readonly FindingId[] | undefined;
  /** Other levels for some findings. The last rule that fits counts. */
  readonly levels?: readonly LevelRule[] | undefined;
  /** Whether findings carry the value they are about. Default false: values may be anybody's words. */
  readonly showValues?: boolean | undefined;
}

/** Undefined where nothing has to be waited for: waiting for each record would cost more than its check. */
type Pending = Promise<void> | undefined;

const foreign = {
  span: { kind: 'foreign', signalType: 'span', count: 1 },
  log: { kind: 'foreign', signalType: 'log', count: 1 },
} as const;

/** Checks what was read, each thing by itself: what was read before it makes no difference. */
export class ItemChecker {
  readonly #source: DialectSource;
  readonly #dialects: DialectPlans;
  readonly #showValues: boolean;
  readonly #owned = new WeakMap<KeyList, boolean>();

  constructor(source: DialectSource, { levels, enable, showValues = false }: CheckOptions) {
    this.#source = source;
    this.#dialects = new DialectPlans(source, new LevelPolicy(levels, enable));
    this.#showValues = showValues;
  }

  /** Checks items, in their order. */
  async check(items: readonly InputItem[]): Promise<CheckedItem[]> {
    const checked: CheckedItem[] = [];
    for (const item of items) {
      const pending = this.#checkItem(item, checked);
      if (pending !== undefined) await pending;
    }
    return checked;
  }

  #checkItem(item: InputItem, checked: CheckedItem[]): Pending {
    if (item.kind === 'span') return this.#checkSpan(item.span, checked);
    if (item.kind === 'metric') return this.#checkMetric(item.metric, checked);
    if (item.kind === 'log') return this.#checkLog(item.log, checked);
    checked.push(item);
    return undefined;
  }

  #checkSpan(span: Span, checked: CheckedItem[]): Pending {
    if (!this.#isConcerned(span)) return void checked.push(foreign.span);
    return this.#withPlans(span.schemaUrl, (plans) => {
      checked.push(toItem(span, checkSpan(plans, span, this.#showValues)));
    });
  }

  #checkLog(log: LogRecord, checked: CheckedItem[]): Pending {
    if (!this.#isConcerned(log, log.eventName)) return void checked.push(foreign.log);
    return this.#withPlans(log.schemaUrl, (plans) => {
      checked.push(toItem(log, checkLog(plans, log, this.#showValues)));
    });
  }

  #checkMetric(metric: Metric, checked: CheckedItem[]): Pending {
    const { points, faults, place } = metric;
    // Faults of a metric are told with its points, and so have to be told here when there are none.
    if (points.length === 0) {
      for (const fault of faults) {
        checked.push({ kind: 'unreadable', message: `A metric is not OTLP: ${fault}.`, place });
      }
    }
    if (!points.some((point) => this.#isConcerned(point, metric.name))) {
      return void checked.push({ kind: 'foreign', signalType: 'metric', count: points.length });
    }
    return this.#withPlans(metric.schemaUrl, (plans) => {
      for (const { point, ...found } of checkMetric(plans, metric, this.#showValues))
        checked.push(toItem(point, found));
    });
  }

  #withPlans(schemaUrl: string | undefined, use: (plans: RecordPlans) => void): Pending {
    const plans = this.#dialects.find(schemaUrl);
    return plans === undefined ? this.#dialects.load(schemaUrl).then(use) : void use(plans);
  }

  /** Tells whether a record is in a namespace that the contract owns, or cannot be read well enough to tell. */
  #isConcerned({ faults, attributes: { keys }, schemaUrl }: TelemetryRecord, name?: string): boolean {
    const { namespaces, dialects } = this.#source.contract;
    const own = dialects.find((dialect) => dialect.schemaUrl === schemaUrl)?.namespaces;
    if (own !== undefined && [...keys.keys, name ?? ''].some((key) => isOwned(own, key))) return true;
    if (faults.length > 0 || (name !== undefined && isOwned(namespaces, name))) return true;
    let owned = this.#owned.get(keys);
    if (owned === undefined) {
      owned = keys.keys.some((key) => isOwned(namespaces, key));
      this.#owned.set(keys, owned);
    }
    return owned;
  }
}

function toItem({ traceId, spanId, place }: TelemetryRecord, { plan, problems }: Checked): CheckedItem {
  return { kind: 'checked', record: plan.kind, problems, traceId, spanId, place };
}
