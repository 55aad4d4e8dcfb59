import { checkLog } from './check/check-log.ts';
import { checkMetric } from './check/check-metric.ts';
import { type Checked, checkSpan } from './check/check-span.ts';
import { isOwned } from './check/dialect-index.ts';
import { DialectPlans } from './check/dialect-plans.ts';
import { LevelPolicy } from './check/level-policy.ts';
import type { RecordPlans } from './check/record-plans.ts';
import { Coverage } from './coverage.ts';
import { checkCoverage } from './coverage-shares.ts';
import { FindingGate } from './finding-gate.ts';
import { type Finding, findingKinds } from './findings.ts';
import { FingerprintSet } from './fingerprint-set.ts';
import { type InputItem, type ReadContext, type Source, UnreadableInput } from './read/input.ts';
import { inputFormats } from './read/input-formats.ts';
import { type KeyList, KeyLists } from './read/key-lists.ts';
import type { LogRecord } from './read/normalize-log.ts';
import type { Metric } from './read/normalize-metric.ts';
import type { Span } from './read/normalize-span.ts';
import { readInput } from './read/read-input.ts';
import type { TelemetryRecord } from './read/record.ts';
import { createSummary, type RecordCounts } from './summary.ts';
import { describeSystemError, isSystemError } from './system-error.ts';
import type { ValidateOptions, Validation } from './validate-files.ts';
import { judge } from './verdict.ts';

/** Undefined where nothing has to be waited for: waiting for each record would cost more than its check. */
type Pending = Promise<void> | undefined;

/** One run: takes inputs, or what was read elsewhere, and gives the outcome. */
export class ValidationRun {
  readonly summary = createSummary();
  /** What readers need to read for this run. */
  readonly context: ReadContext;
  readonly #options: ValidateOptions;
  readonly #policy: LevelPolicy;
  readonly #dialects: DialectPlans;
  readonly #coverage = new Coverage();
  readonly #gate: FindingGate;
  readonly #seen: FingerprintSet;
  readonly #rememberedSpans: number;
  readonly #owned = new WeakMap<KeyList, boolean>();

  constructor(options: ValidateOptions) {
    this.#options = options;
    this.context = { keyLists: new KeyLists(), selects: options.selects };
    this.#policy = new LevelPolicy(options.levels, options.enable);
    this.#dialects = new DialectPlans(options, this.#policy, (dialect) => this.#coverage.addDialect(dialect));
    this.#gate = new FindingGate(this.summary, options);
    this.#rememberedSpans = options.rememberedSpans ?? 1_000_000;
    this.#seen = new FingerprintSet(this.#rememberedSpans);
  }

  /** Reads one input to its end. */
  async read({ file, open }: Source): Promise<void> {
    try {
      for await (const items of readInput(open(), file, this.#options.formats ?? inputFormats, this.context)) {
        await this.take(items);
      }
    } catch (error) {
      if (isSystemError(error)) {
        this.summary.failures.push({ file, message: describeSystemError(error) });
        return;
      }
      if (!(error instanceof UnreadableInput)) throw error;
      this.#reportUnreadable(error.message, { file });
    }
    this.summary.files += 1;
  }

  /** Checks what was read. */
  async take(items: readonly InputItem[]): Promise<void> {
    for (const item of items) {
      const pending = this.#takeItem(item);
      if (pending !== undefined) await pending;
    }
    this.#options.onProgress?.(this.summary);
    await this.#gate.settle();
  }

  /** Judges what was taken. */
  async finish(): Promise<Validation> {
    const { summary } = this;
    const { failOn = 'violation', allowEmpty = false, minimumCoverage = {}, configFile = '-' } = this.#options;
    if (this.#dialects.isEmpty) await this.#dialects.load(undefined);
    summary.coverage = this.#coverage.report();
    summary.expected = this.#gate.expectations.all;
    const demands = [
      ...this.#gate.expectations.unmet(configFile),
      ...checkCoverage(summary.coverage, minimumCoverage, configFile),
    ];
    for (const finding of demands) this.#gate.passBy(this.#policy, finding);
    await this.#gate.settle();
    return { verdict: judge(summary, failOn, allowEmpty), summary };
  }

  #takeItem(item: InputItem): Pending {
    const { summary } = this;
    if (item.kind === 'span') return this.#takeSpan(item.span);
    if (item.kind === 'metric') return this.#takeMetric(item.metric);
    if (item.kind === 'log') return this.#takeLog(item.log);
    if (item.kind === 'document') summary.documents += 1;
    else if (item.kind === 'filtered') summary.filtered += item.count;
    else if (item.kind === 'unreadable') this.#reportUnreadable(item.message, item.place);
    else {
      summary.skipped.count += 1;
      summary.skipped.first ??= item.place;
    }
    return undefined;
  }

  #takeSpan(span: Span): Pending {
    const { spans, spanTypes } = this.summary;
    if (!this.#isConcerned(span)) return countForeign(spans);
    return this.#withPlans(span.schemaUrl, (plans) => {
      const checked = checkSpan(plans, span, this.#options.showValues);
      this.#takeChecked(checked, spans);
      const type = checked.plan.type?.name;
      if (type !== undefined) spanTypes.set(type, (spanTypes.get(type) ?? 0) + 1);
      if (this.#isDuplicate(span)) this.#gate.passBy(this.#policy, duplicate(span));
    });
  }

  #takeLog(log: LogRecord): Pending {
    const { logs } = this.summary;
    if (!this.#isConcerned(log, log.eventName)) return countForeign(logs);
    return this.#withPlans(log.schemaUrl, (plans) =>
      this.#takeChecked(checkLog(plans, log, this.#options.showValues), logs),
    );
  }

  #takeMetric(metric: Metric): Pending {
    const { points } = this.summary;
    // Faults of a metric are told with its points, and so have to be told here when there are none.
    if (metric.points.length === 0) {
      for (const fault of metric.faults) this.#reportUnreadable(`A metric is not OTLP: ${fault}.`, metric.place);
    }
    if (!metric.points.some((point) => this.#isConcerned(point, metric.name))) {
      return countForeign(points, metric.points.length);
    }
    return this.#withPlans(metric.schemaUrl, (plans) => {
      for (const checked of checkMetric(plans, metric, this.#options.showValues)) this.#takeChecked(checked, points);
    });
  }

  #takeChecked({ plan, findings }: Checked, counts: RecordCounts): void {
    counts.read += 1;
    if (plan.type === undefined) counts.unmatched += 1;
    else counts.checked += 1;
    this.#coverage.count(plan);
    for (const finding of findings) this.#gate.pass(finding);
  }

  #withPlans(schemaUrl: string | undefined, use: (plans: RecordPlans) => void): Pending {
    const plans = this.#dialects.find(schemaUrl);
    return plans === undefined ? this.#dialects.load(schemaUrl).then(use) : void use(plans);
  }

  /** Tells whether a record is in a namespace that the contract owns, or cannot be read well enough to tell. */
  #isConcerned({ faults, attributes: { keys }, schemaUrl }: TelemetryRecord, name?: string): boolean {
    const { namespaces, dialects } = this.#options.contract;
    const own = dialects.find((dialect) => dialect.schemaUrl === schemaUrl)?.namespaces;
    if (own !== undefined && keys.keys.some((key) => isOwned(own, key))) return true;
    if (faults.length > 0 || (name !== undefined && isOwned(namespaces, name))) return true;
    let owned = this.#owned.get(keys);
    if (owned === undefined) {
      owned = keys.keys.some((key) => isOwned(namespaces, key));
      this.#owned.set(keys, owned);
    }
    return owned;
  }

  #isDuplicate({ traceId, spanId }: Span): boolean {
    if (traceId === undefined || spanId === undefined) return false;
    if (this.#seen.isFull) this.summary.duplicatesKnownUpTo = this.#rememberedSpans;
    return this.#seen.seen(traceId + spanId);
  }

  #reportUnreadable(message: string, place: Finding['place']): void {
    const { level } = findingKinds.unreadable_input;
    this.#gate.passBy(this.#policy, { id: 'unreadable_input', level, message, place });
  }
}

function countForeign(counts: RecordCounts, number = 1): undefined {
  counts.read += number;
  counts.foreign += number;
}

function duplicate({ traceId, spanId, place }: Span): Finding {
  const message = 'The span was already read; an exporter may have sent it again.';
  const { level } = findingKinds.duplicate_span;
  return { id: 'duplicate_span', level, message, signalType: 'span', traceId, spanId, place };
}
