import { context } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { JsonLogsSerializer, JsonMetricsSerializer, JsonTraceSerializer } from '@opentelemetry/otlp-transformer';
import {
  InMemoryLogRecordExporter,
  LoggerProvider,
  type ReadableLogRecord,
  SimpleLogRecordProcessor,
} from '@opentelemetry/sdk-logs';
import { MeterProvider, type MetricData, MetricReader, type ResourceMetrics } from '@opentelemetry/sdk-metrics';
import {
  InMemorySpanExporter,
  type ReadableSpan,
  type Sampler,
  SimpleSpanProcessor,
  type Span,
  type SpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';

// One for the process: contexts differ by the spans in them, whoever made those.
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

/** All telemetry of the clients that are given its providers, kept in memory. Captures share nothing. */
export class TelemetryCapture {
  readonly #open = new OpenSpans();
  readonly #spans = new InMemorySpanExporter();
  readonly #logs = new InMemoryLogRecordExporter();
  readonly #reader = new OnDemandReader();
  /** Options for `instrumentOpenAI`. */
  readonly providers: {
    readonly tracerProvider: TracerProvider;
    readonly meterProvider: MeterProvider;
    readonly loggerProvider: LoggerProvider;
  };

  constructor({ sampler }: { readonly sampler?: Sampler } = {}) {
    this.providers = {
      tracerProvider: new TracerProvider({
        ...(sampler && { sampler }),
        spanProcessors: [this.#open, new SimpleSpanProcessor({ exporter: this.#spans })],
      }),
      meterProvider: new MeterProvider({ readers: [this.#reader] }),
      loggerProvider: new LoggerProvider({ processors: [new SimpleLogRecordProcessor({ exporter: this.#logs })] }),
    };
  }

  /** Spans that have ended, in the order of their ends. */
  get spans(): readonly ReadableSpan[] {
    return this.#spans.getFinishedSpans();
  }

  /** How many spans have started and not ended. */
  get openSpans(): number {
    return this.#open.count;
  }

  get logs(): readonly ReadableLogRecord[] {
    return this.#logs.getFinishedLogRecords();
  }

  /** Every instrument that has recorded something, with all that it has recorded. */
  async metrics(): Promise<readonly MetricData[]> {
    return (await this.#collect()).scopeMetrics.flatMap(({ metrics }) => metrics);
  }

  /** The spans as OTLP JSON. */
  serializeSpans(): Uint8Array {
    return JsonTraceSerializer.serializeRequest([...this.spans]) ?? new Uint8Array();
  }

  /** All three signals as OTLP JSON: whatever leaves the process is in this text. */
  async serialize(): Promise<string> {
    const parts = [
      this.serializeSpans(),
      JsonMetricsSerializer.serializeRequest(await this.#collect()),
      JsonLogsSerializer.serializeRequest([...this.logs]),
    ];
    return parts.map((part) => Buffer.from(part ?? []).toString('utf8')).join('\n');
  }

  async #collect(): Promise<ResourceMetrics> {
    return (await this.#reader.collect()).resourceMetrics;
  }
}

class OpenSpans implements SpanProcessor {
  readonly #ids = new Set<string>();

  get count(): number {
    return this.#ids.size;
  }

  onStart(span: Span): void {
    this.#ids.add(span.spanContext().spanId);
  }

  onEnd(span: ReadableSpan): void {
    this.#ids.delete(span.spanContext().spanId);
  }

  async forceFlush(): Promise<void> {}
  async shutdown(): Promise<void> {}
}

/** Reads when it is asked to, and has no timer. */
class OnDemandReader extends MetricReader {
  protected override async onForceFlush(): Promise<void> {}
  protected override async onShutdown(): Promise<void> {}
}
