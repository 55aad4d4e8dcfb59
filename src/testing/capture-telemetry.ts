import { setTimeout as wait } from 'node:timers/promises';
import {
  type CapturedLog,
  type CapturedMetric,
  type CapturedSpan,
  createMemoryPipelines,
  type MemoryPipelines,
} from '../telemetry/memory-pipelines.ts';
import type { DialectSource } from '../validate/check/dialect-plans.ts';
import { BrokenTelemetryError } from './broken-telemetry-error.ts';
import { checkTelemetry } from './check-telemetry.ts';

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
   * What telemetry is checked by: what `generate` wrote for schemas of your own.
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
  readonly clientOptions: Pick<MemoryPipelines, 'tracerProvider' | 'meterProvider' | 'loggerProvider'>;
  readonly #pipelines: MemoryPipelines;
  readonly #timeout: number;
  readonly #schemas: DialectSource | undefined;

  /** @internal */
  constructor(pipelines: MemoryPipelines, { timeout = 1000, schemas }: CaptureOptions) {
    const { tracerProvider, meterProvider, loggerProvider } = pipelines;
    this.clientOptions = { tracerProvider, meterProvider, loggerProvider };
    this.#pipelines = pipelines;
    this.#timeout = timeout;
    this.#schemas = schemas;
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
   * Waits for spans that have not ended, and checks all spans, metrics and logs.
   *
   * @throws {BrokenTelemetryError} for a span that was never ended, and for what breaks the contract. The message says
   * where, what was expected and what to do, and names no value.
   */
  async finish(): Promise<void> {
    const deadline = performance.now() + this.#timeout;
    while (this.#pipelines.open.size > 0 && performance.now() < deadline) await wait(POLL_INTERVAL);
    const telemetry = { spans: this.spans, metrics: await this.metrics(), logs: this.logs };
    const found = await checkTelemetry(telemetry, this.#schemas);
    const violations = found.filter(({ finding }) => finding.level === 'violation');
    if (violations.length > 0 || this.openSpans.length > 0) throw new BrokenTelemetryError(violations, this.openSpans);
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
 * await telemetry.finish(); // rejects where something breaks the contract, or a span has not ended
 * telemetry.spans[0].name; // 'chat gpt-4o-mini'
 * ```
 */
export async function captureTelemetry(options: CaptureOptions = {}): Promise<TelemetryCapture> {
  return new TelemetryCapture(await createMemoryPipelines(options.sampler), options);
}
