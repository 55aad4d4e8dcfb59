import { ItemChecker } from './check/item-checker.ts';
import { LevelPolicy } from './check/level-policy.ts';
import { compileSelection } from './config/compile-selection.ts';
import { Coverage } from './coverage.ts';
import { checkCoverage } from './coverage-shares.ts';
import { FindingGate } from './finding-gate.ts';
import { type Finding, type FoundProblem, findingKinds, type SignalType } from './findings.ts';
import { FingerprintSet } from './fingerprint-set.ts';
import type { CheckedItem, CheckedRecord } from './read/checked-item.ts';
import { type InputItem, type ReadContext, type Source, UnreadableInput } from './read/input.ts';
import { inputFormats } from './read/input-formats.ts';
import { KeyLists } from './read/key-lists.ts';
import { readInput } from './read/read-input.ts';
import { createSummary, type RecordCounts } from './summary.ts';
import { describeSystemError, isSystemError } from './system-error.ts';
import type { ValidateOptions, Validation } from './validate-files.ts';
import { judge } from './verdict.ts';

/** One run: takes inputs, or what was read elsewhere, and gives the outcome. */
export class ValidationRun {
  readonly summary = createSummary();
  /** What readers need to read for this run. */
  readonly context: ReadContext;
  readonly #options: ValidateOptions;
  readonly #policy: LevelPolicy;
  readonly #checker: ItemChecker;
  readonly #coverage: Coverage;
  readonly #gate: FindingGate;
  readonly #seen: FingerprintSet;
  readonly #rememberedSpans: number;

  constructor(options: ValidateOptions, batches?: ReadContext['batches']) {
    this.#options = options;
    this.context = { keyLists: new KeyLists(), selects: compileSelection(options.selection), batches };
    this.#policy = new LevelPolicy(options.levels, options.enable);
    this.#checker = new ItemChecker(options, options);
    this.#coverage = new Coverage(options);
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

  /** Checks what was read, as far as it has not been, and counts it. */
  async take(items: readonly InputItem[]): Promise<void> {
    for (const item of await this.#checker.check(items)) this.#count(item);
    this.#options.onProgress?.(this.summary);
    await this.#gate.settle();
  }

  /** Judges what was taken. */
  async finish(): Promise<Validation> {
    const { summary } = this;
    const { failOn = 'violation', allowEmpty = false, minimumCoverage = {}, configFile = '-' } = this.#options;
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

  #count(item: CheckedItem): void {
    const { summary } = this;
    if (item.kind === 'checked') this.#countRecord(item);
    else if (item.kind === 'foreign') {
      const counts = this.#countsOf(item.signalType);
      counts.read += item.count;
      counts.foreign += item.count;
    } else if (item.kind === 'document') summary.documents += 1;
    else if (item.kind === 'filtered') summary.filtered += item.count;
    else if (item.kind === 'unreadable') this.#reportUnreadable(item.message, item.place);
    else {
      summary.skipped.count += 1;
      summary.skipped.first ??= item.place;
    }
  }

  #countRecord(checked: CheckedRecord): void {
    const { signalType, type } = checked.record;
    const counts = this.#countsOf(signalType);
    counts.read += 1;
    if (type === undefined) counts.unmatched += 1;
    else counts.checked += 1;
    this.#coverage.count(checked.record);
    for (const problem of checked.problems) this.#gate.pass(toFinding(problem, checked));
    if (signalType === 'span') this.#countSpan(checked);
  }

  #countSpan(checked: CheckedRecord): void {
    const { spanTypes } = this.summary;
    const { type } = checked.record;
    if (type !== undefined) spanTypes.set(type, (spanTypes.get(type) ?? 0) + 1);
    if (this.#isDuplicate(checked)) this.#gate.passBy(this.#policy, duplicate(checked));
  }

  #countsOf(signalType: SignalType): RecordCounts {
    const { spans, points, logs } = this.summary;
    if (signalType === 'span') return spans;
    return signalType === 'metric' ? points : logs;
  }

  #isDuplicate({ traceId, spanId }: CheckedRecord): boolean {
    if (traceId === undefined || spanId === undefined) return false;
    if (this.#seen.isFull) this.summary.duplicatesKnownUpTo = this.#rememberedSpans;
    return this.#seen.seen(traceId + spanId);
  }

  #reportUnreadable(message: string, place: Finding['place']): void {
    const { level } = findingKinds.unreadable_input;
    this.#gate.passBy(this.#policy, { id: 'unreadable_input', level, message, place });
  }
}

function toFinding(problem: FoundProblem, { traceId, spanId, place }: CheckedRecord): Finding {
  const { id, level, message, signalType, signalName, spanType, dialect, attribute } = problem;
  const finding = { id, level, message, signalType, signalName, spanType, dialect, attribute, traceId, spanId, place };
  return 'value' in problem ? { ...finding, value: problem.value } : finding;
}

function duplicate({ traceId, spanId, place }: CheckedRecord): Finding {
  const message = 'The span was already read; an exporter may have sent it again.';
  const { level } = findingKinds.duplicate_span;
  return { id: 'duplicate_span', level, message, signalType: 'span', traceId, spanId, place };
}
