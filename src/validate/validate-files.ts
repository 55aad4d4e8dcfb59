import type { Contract } from '../../generated/contract.ts';
import type { DialectValidators } from '../../generated/validators/index.ts';
import { checkSpan } from './check-span.ts';
import { type DialectIndex, indexDialect, isOwned } from './dialect-index.ts';
import { type Finding, type FindingId, findingKinds, isOnByDefault, type Place } from './findings.ts';
import { FingerprintSet } from './fingerprint-set.ts';
import { type InputFormat, type InputItem, type Source, UnreadableInput } from './input.ts';
import { inputFormats } from './input-formats.ts';
import type { Span } from './normalize-span.ts';
import { readInput } from './read-input.ts';
import { countFinding, createSummary, type Summary } from './summary.ts';
import { type FailOn, judge, type Verdict } from './verdict.ts';

/** How spans are validated. */
export interface ValidateOptions {
  readonly contract: Contract;
  /** Loads the validators of a dialect, when the first span of that dialect is met. */
  readonly loadValidators: (dialect: string) => Promise<DialectValidators>;
  /** Takes each finding as it is made. What it returns is waited for, so that a slow report slows the reading. */
  readonly report?: (finding: Finding) => void | Promise<void>;
  /** The level from which on findings fail the run. Default `violation`. */
  readonly failOn?: FailOn;
  /** Whether a run without any span may pass. Default false. */
  readonly allowEmpty?: boolean;
  /** Kinds of findings that are off by default, and wanted here. */
  readonly enable?: readonly FindingId[];
  /** How many spans are remembered to find duplicates. Default 1,000,000, which takes 16 MB. */
  readonly rememberedSpans?: number;
  /** Formats that are read. Default all. */
  readonly formats?: readonly InputFormat[];
}

/** The outcome of a run. */
export interface Validation {
  readonly verdict: Verdict;
  readonly summary: Summary;
}

/**
 * Reads spans from one source, checks each by the contract, and reports what it finds. Memory does not grow with the
 * input. Bad input becomes a finding or a failure in the summary; nothing is thrown for it.
 *
 * @example
 * const { verdict } = await validateStream(source, { contract, loadValidators, report: console.log });
 */
export function validateStream(source: Source, options: ValidateOptions): Promise<Validation> {
  return validateFiles([source], options);
}

/** Does the same for several sources, one after the other. */
export async function validateFiles(sources: Iterable<Source>, options: ValidateOptions): Promise<Validation> {
  const run = new ValidationRun(options);
  for (const source of sources) await run.read(source);
  const { summary } = run;
  return { verdict: judge(summary, options.failOn ?? 'violation', options.allowEmpty ?? false), summary };
}

class ValidationRun {
  readonly summary = createSummary();
  readonly #options: ValidateOptions;
  readonly #indexes = new Map<string | undefined, DialectIndex>();
  readonly #seen: FingerprintSet;
  readonly #rememberedSpans: number;
  readonly #enabled: ReadonlySet<FindingId>;

  constructor(options: ValidateOptions) {
    this.#options = options;
    this.#rememberedSpans = options.rememberedSpans ?? 1_000_000;
    this.#seen = new FingerprintSet(this.#rememberedSpans);
    this.#enabled = new Set(options.enable);
  }

  async read({ file, open }: Source): Promise<void> {
    try {
      for await (const item of readInput(open(), file, this.#options.formats ?? inputFormats)) await this.#take(item);
    } catch (error) {
      if (isSystemError(error)) {
        this.summary.failures.push({ file, message: describe(error) });
        return;
      }
      if (!(error instanceof UnreadableInput)) throw error;
      await this.#report(unreadable(error.message, { file }));
    }
    this.summary.files += 1;
  }

  async #take(item: InputItem): Promise<void> {
    const { summary } = this;
    if (item.kind === 'span') await this.#check(item.span);
    else if (item.kind === 'document') summary.documents += 1;
    else if (item.kind === 'other_signal') summary.otherSignals += 1;
    else if (item.kind === 'unreadable') await this.#report(unreadable(item.message, item.place));
    else {
      summary.skipped.count += 1;
      summary.skipped.first ??= item.place;
    }
  }

  async #check(span: Span): Promise<void> {
    const { spans, spanTypes } = this.summary;
    spans.read += 1;
    const { namespaces } = this.#options.contract;
    const concerned = span.faults.length > 0 || [...span.attributes.keys()].some((key) => isOwned(namespaces, key));
    if (!concerned) {
      spans.foreign += 1;
      return;
    }
    const index = this.#indexes.get(span.schemaUrl) ?? (await this.#load(span.schemaUrl));
    const { spanType, findings } = checkSpan(index, span);
    if (spanType === undefined) spans.unmatched += 1;
    else {
      spans.checked += 1;
      spanTypes.set(spanType.type, (spanTypes.get(spanType.type) ?? 0) + 1);
    }
    for (const finding of findings) await this.#report(finding);
    if (this.#isDuplicate(span)) await this.#report(duplicate(span));
  }

  /** The dialect whose schema URL it is, else the default one. Only those that exist are kept: URLs may be many. */
  async #load(schemaUrl: string | undefined): Promise<DialectIndex> {
    const { contract, loadValidators } = this.#options;
    const known = contract.dialects.find((dialect) => dialect.schemaUrl === schemaUrl);
    const dialect = known ?? contract.dialects[0];
    if (dialect === undefined) throw new RangeError('The contract has no dialect.');
    const loaded = [...this.#indexes.values()].find((index) => index.dialect === dialect);
    const index = loaded ?? indexDialect(contract, dialect, await loadValidators(dialect.id));
    this.#indexes.set(known === undefined ? undefined : schemaUrl, index);
    return index;
  }

  #isDuplicate({ traceId, spanId }: Span): boolean {
    if (traceId === undefined || spanId === undefined) return false;
    if (this.#seen.isFull) this.summary.duplicatesKnownUpTo = this.#rememberedSpans;
    return this.#seen.seen(traceId + spanId);
  }

  async #report(finding: Finding): Promise<void> {
    if (!isOnByDefault(finding.id) && !this.#enabled.has(finding.id)) return;
    countFinding(this.summary, finding);
    await this.#options.report?.(finding);
  }
}

function unreadable(message: string, place: Place): Finding {
  return { id: 'unreadable_input', level: findingKinds.unreadable_input.level, message, signalType: 'span', place };
}

function duplicate({ traceId, spanId, place }: Span): Finding {
  const message = 'The span was already read; an exporter may have sent it again.';
  return {
    id: 'duplicate_span',
    level: findingKinds.duplicate_span.level,
    message,
    signalType: 'span',
    traceId,
    spanId,
    place,
  };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function describe({ code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'It is a directory; name the files in it.';
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read.';
  return `It cannot be read (${code ?? 'unknown error'}).`;
}
