import type { MeterProvider } from '@opentelemetry/api';
import type { OptionNames } from '../privacy/unknown-option.ts';
import type { DialectSource } from '../validate/check/dialect-plans.ts';
import type { CheckedSpan, SpanChecker, SpanFinding } from '../validate/check/span-checker.ts';
import type { EndedSpan } from '../validate/read/normalize-readable-span.ts';
import { dialectOf } from './dialects.ts';
import { InstrumentsLookup } from './instruments.ts';
import { OptionError, refuseUnknown } from './option-error.ts';
import { guarded, reportFailure } from './problem-log.ts';
import { warnOnce } from './warn-once.ts';

/** How spans are checked in the process that makes them. */
export interface SchemaCheckOptions {
  /** Told of each finding, of the span it is about as well. What it throws is told to the diagnostic log only. */
  readonly onFinding?: ((finding: SpanFinding, span: EndedSpan) => void) | undefined;
  /**
   * Which share of traces is checked, from 0 to 1. All spans of a trace are checked, or none.
   *
   * @defaultValue 1
   */
  readonly sampleRate?: number | undefined;
  /**
   * How many spans may wait while validators are loaded. Those beyond are not checked.
   *
   * @defaultValue 2048
   */
  readonly maxQueueSize?: number | undefined;
  /**
   * Where findings are counted.
   *
   * @defaultValue the meter provider that is registered
   */
  readonly meterProvider?: MeterProvider | undefined;
  /**
   * What spans are checked by.
   *
   * @defaultValue this package's contract
   */
  readonly schemas?: DialectSource | undefined;
}

const optionNames: OptionNames<SchemaCheckOptions> = {
  onFinding: true,
  sampleRate: true,
  maxQueueSize: true,
  meterProvider: true,
  schemas: true,
};

/**
 * A span processor that checks every span that ends, whoever made it, as long as it has an attribute in a namespace of
 * the contract. Findings are counted by the metric of findings; no span is changed or held back, and nothing is thrown.
 *
 * @example
 * ```ts
 * const provider = new TracerProvider({
 *   spanProcessors: [new SchemaCheckProcessor({ onFinding: ({ id, message }) => console.warn(id, message) }), exporting],
 * });
 * ```
 */
export class SchemaCheckProcessor {
  readonly #options: SchemaCheckOptions;
  readonly #sampleRate: number;
  readonly #maxQueueSize: number;
  readonly #instruments: InstrumentsLookup;
  readonly #waiting: EndedSpan[] = [];
  #checker: SpanChecker | undefined;
  #draining: Promise<void> | undefined;

  /** @throws {OptionError} for an option that cannot be used, naming it */
  constructor(options: SchemaCheckOptions = {}) {
    refuseUnknown(options, optionNames);
    const { sampleRate = 1, maxQueueSize = 2048, meterProvider } = options;
    if (!(sampleRate >= 0 && sampleRate <= 1)) throw new OptionError('sampleRate', 'a number from 0 to 1');
    if (!Number.isInteger(maxQueueSize) || maxQueueSize < 1)
      throw new OptionError('maxQueueSize', 'an integer above 0');
    this.#options = options;
    this.#sampleRate = sampleRate;
    this.#maxQueueSize = maxQueueSize;
    this.#instruments = new InstrumentsLookup(dialectOf('genai-0.1'), meterProvider);
  }

  onStart(): void {}

  onEnd(span: EndedSpan): void {
    guarded('checking a span', () => this.#take(span));
  }

  /** Resolves when all spans that wait have been checked. */
  async forceFlush(): Promise<void> {
    await this.#draining;
  }

  async shutdown(): Promise<void> {
    await this.forceFlush();
  }

  #take(span: EndedSpan): void {
    if (!isSampled(span, this.#sampleRate)) return;
    const checker = this.#draining === undefined ? this.#checker : undefined;
    if (checker?.isConcerned(span) === false) return;
    const checked = checker?.check(span);
    if (checked !== undefined) {
      this.#tell(checked, span);
      return;
    }
    if (this.#waiting.length >= this.#maxQueueSize) {
      warnOnce('schema check queue', 'spans that ended before the validators were loaded have not been checked');
      return;
    }
    this.#waiting.push(span);
    this.#draining ??= this.#drain();
  }

  async #drain(): Promise<void> {
    try {
      this.#checker ??= await this.#loadChecker();
      for (let span = this.#waiting.shift(); span !== undefined; span = this.#waiting.shift()) {
        if (this.#checker.isConcerned(span)) this.#tell(await this.#checker.checkWhenLoaded(span), span);
      }
    } catch (error) {
      this.#waiting.length = 0;
      reportFailure('checking a span', error);
    } finally {
      this.#draining = undefined;
    }
  }

  /** The contract is large: an application that checks nothing does not load it. */
  async #loadChecker(): Promise<SpanChecker> {
    const module = await import('../validate/check/span-checker.ts');
    return new module.SpanChecker(this.#options.schemas);
  }

  #tell({ findings }: CheckedSpan, span: EndedSpan): void {
    for (const finding of findings) {
      const { id, level, spanType } = finding;
      const point = {
        codonTelemetryFindingId: id,
        codonTelemetryFindingLevel: level,
        codonTelemetryFindingSpanType: spanType,
      };
      guarded('counting findings', () => this.#instruments.current()?.record('findings', 1, point));
      guarded('onFinding', () => this.#options.onFinding?.(finding, span));
    }
  }
}

/** By the end of the trace id, which is random: processes that share a trace decide the same. */
function isSampled(span: EndedSpan, rate: number): boolean {
  if (rate === 1) return true;
  const end = span.spanContext?.().traceId.slice(-8) ?? '';
  return Number.parseInt(end, 16) / 2 ** 32 < rate;
}
