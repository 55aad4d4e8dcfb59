import { setTimeout as wait } from 'node:timers/promises';
import type { InstrumentOptions } from '../options.ts';
import {
  type CapturedLog,
  type CapturedMetric,
  type CapturedSpan,
  createMemoryPipelines,
  type MemoryPipelines,
} from '../telemetry/memory-pipelines.ts';
import type { DialectSource } from '../validate/check/dialect-plans.ts';
import { SpanChecker } from '../validate/check/span-checker.ts';
import { BrokenTelemetryError, type FoundOnSpan } from './broken-telemetry-error.ts';

/** How telemetry is captured. */
export interface CaptureOptions {
  /**
   * How long `finish` waits for spans that have not ended, in milliseconds.
   *
   * @defaultValue 1000
   */
  readonly timeout?: number | undefined;
  /**
   * A sampler of the SDK.
   *
   * @defaultValue every span is recorded
   */
  readonly sampler?: object | undefined;
  /**
   * What spans are checked by.
   *
   * @defaultValue this package's contract
   */
  readonly schemas?: DialectSource | undefined;
}

/** How often spans that have not ended are looked at, in milliseconds. */
const POLL_INTERVAL = 5;

/** All telemetry of the clients that are given its options, kept in memory. Captures share nothing. */
export class TelemetryCapture {
  /** Options for `instrumentOpenAI`. */
  readonly clientOptions: Required<Pick<InstrumentOptions, 'tracerProvider' | 'meterProvider' | 'loggerProvider'>>;
  readonly #pipelines: MemoryPipelines;
  readonly #timeout: number;
  readonly #checker: SpanChecker;

  /** @internal */
  constructor(pipelines: MemoryPipelines, { timeout = 1000, schemas }: CaptureOptions) {
    const { tracerProvider, meterProvider, loggerProvider } = pipelines;
    this.clientOptions = { tracerProvider, meterProvider, loggerProvider };
    this.#pipelines = pipelines;
    this.#timeout = timeout;
    this.#checker = new SpanChecker(schemas);
  }

  /** Spans that have ended, in the order of their ends. */
  get spans(): readonly CapturedSpan[] {
    return this.#pipelines.ended;
  }

  /** Spans that have started and not ended. */
  get openSpans(): readonly CapturedSpan[] {
    return [...this.#pipelines.open];
  }

  get logs(): readonly CapturedLog[] {
    return this.#pipelines.logs;
  }

  /** Every instrument that has recorded something, with all that it has recorded. */
  metrics(): Promise<readonly CapturedMetric[]> {
    return this.#pipelines.collectMetrics();
  }

  /**
   * Waits for spans that have not ended, and checks all of them.
   *
   * @throws {BrokenTelemetryError} for a span that was never ended, or one that breaks the contract. The message names
   * findings and spans, and no value.
   */
  async finish(): Promise<void> {
    const deadline = performance.now() + this.#timeout;
    while (this.#pipelines.open.size > 0 && performance.now() < deadline) await wait(POLL_INTERVAL);
    const found: FoundOnSpan[] = [];
    for (const span of this.spans) {
      if (!this.#checker.isConcerned(span)) continue;
      const { findings } = await this.#checker.checkWhenLoaded(span);
      for (const finding of findings) if (finding.level === 'violation') found.push({ finding, span });
    }
    if (found.length > 0 || this.openSpans.length > 0) throw new BrokenTelemetryError(found, this.openSpans);
  }
}

/**
 * Begins to capture telemetry, of all signals, in memory. Nothing is registered but a context manager, where there is none.
 *
 * @throws {MissingPackagesError} naming what to install
 *
 * @example
 * ```ts
 * const telemetry = await captureTelemetry();
 * const client = instrumentOpenAI(new OpenAI(), telemetry.clientOptions);
 * await client.chat.completions.create(body);
 * await telemetry.finish(); // rejects where a span breaks the contract, or has not ended
 * telemetry.spans[0].name; // 'chat gpt-4o-mini'
 * ```
 */
export async function captureTelemetry(options: CaptureOptions = {}): Promise<TelemetryCapture> {
  return new TelemetryCapture(await createMemoryPipelines(options.sampler), options);
}
