import type { ContextManager, MeterProvider, TracerProvider } from '@opentelemetry/api';
import type { EmittedLog } from '../validate/read/normalize-readable-log.ts';
import type { CollectedMetric } from '../validate/read/normalize-readable-metric.ts';
import type { EndedSpan } from '../validate/read/normalize-readable-span.ts';
import type { EventLoggerProvider } from './event-logger.ts';
import { type LoadedPackage, type LoadPackage, loadPackage } from './load-package.ts';
import { MissingPackagesError } from './load-sdk.ts';
import { registerContextManager } from './register-providers.ts';

/** A span as the SDK gives it to processors. */
export interface CapturedSpan extends EndedSpan {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly events: readonly { readonly name: string; readonly attributes?: Readonly<Record<string, unknown>> }[];
  readonly parentSpanContext?: { readonly traceId: string; readonly spanId: string };
  spanContext(): { readonly traceId: string; readonly spanId: string };
}

/** A log record as the SDK gives it to processors. */
export interface CapturedLog extends EmittedLog {
  readonly body?: unknown;
}

/** An instrument with the scope it belongs to, and all that it has recorded. */
export type CapturedMetric = CollectedMetric;

/** Providers that keep what they are given. */
export interface MemoryPipelines {
  readonly tracerProvider: TracerProvider;
  readonly meterProvider: MeterProvider;
  readonly loggerProvider: EventLoggerProvider;
  /** Spans that have started and not ended. */
  readonly open: ReadonlySet<CapturedSpan>;
  /** Spans in the order of their ends. */
  readonly ended: readonly CapturedSpan[];
  readonly logs: readonly CapturedLog[];
  collectMetrics(): Promise<readonly CapturedMetric[]>;
}

interface Reader {
  collect(): Promise<{
    readonly resourceMetrics: {
      readonly scopeMetrics: readonly {
        readonly scope: { readonly name: string; readonly schemaUrl?: string };
        readonly metrics: readonly CollectedMetric[];
      }[];
    };
  }>;
}

/** What is needed of the SDK, whose spans, records and readers are known by shape only. */
interface MemorySdk {
  readonly TracerProvider: new (options: object) => TracerProvider;
  readonly MeterProvider: new (options: { readonly readers: readonly object[] }) => MeterProvider;
  readonly MetricReader: new () => Reader;
  readonly LoggerProvider: new (options: { readonly processors: readonly object[] }) => EventLoggerProvider;
  readonly AsyncLocalStorageContextManager: new () => ContextManager;
}

/**
 * Makes providers that keep everything in memory, of the SDK that is installed.
 *
 * @param sampler - decides which spans are recorded; all by default
 * @throws {MissingPackagesError} naming every package of the SDK that is not installed
 */
export async function createMemoryPipelines(
  sampler?: object,
  load: LoadPackage = loadPackage,
): Promise<MemoryPipelines> {
  const sdk = await loadMemorySdk(load);
  registerContextManager(() => new sdk.AsyncLocalStorageContextManager());
  const open = new Set<CapturedSpan>();
  const ended: CapturedSpan[] = [];
  const logs: CapturedLog[] = [];
  const idle = { forceFlush: async () => {}, shutdown: async () => {} };
  const keepSpans = {
    ...idle,
    onStart: (span: CapturedSpan) => void open.add(span),
    onEnd(span: CapturedSpan) {
      // What ends need not be the object that started: it is known by its id.
      for (const other of open) if (other.spanContext().spanId === span.spanContext().spanId) open.delete(other);
      ended.push(span);
    },
  };
  const keepLogs = { ...idle, onEmit: (log: CapturedLog) => void logs.push(log) };
  const reader = createReader(sdk);
  return {
    tracerProvider: new sdk.TracerProvider({ spanProcessors: [keepSpans], ...(sampler && { sampler }) }),
    meterProvider: new sdk.MeterProvider({ readers: [reader] }),
    loggerProvider: new sdk.LoggerProvider({ processors: [keepLogs] }),
    open,
    ended,
    logs,
    async collectMetrics() {
      const { resourceMetrics } = await reader.collect();
      return resourceMetrics.scopeMetrics.flatMap(({ scope, metrics }) =>
        metrics.map((metric) => ({ ...metric, instrumentationScope: scope })),
      );
    },
  };
}

/** Reads when it is asked to, and has no timer. */
function createReader(sdk: MemorySdk): Reader {
  class OnDemandReader extends sdk.MetricReader {
    protected async onForceFlush(): Promise<void> {}
    protected async onShutdown(): Promise<void> {}
  }
  return new OnDemandReader();
}

async function loadMemorySdk(load: LoadPackage): Promise<MemorySdk> {
  const missing: string[] = [];
  const first = async (...names: readonly string[]): Promise<LoadedPackage> => {
    for (const name of names) {
      const loaded = await load(name);
      if (loaded !== undefined) return loaded;
    }
    missing.push(names[0] ?? '');
    return {};
  };
  const traces = await first('@opentelemetry/sdk-trace', '@opentelemetry/sdk-trace-base');
  const metrics = await first('@opentelemetry/sdk-metrics');
  const logs = await first('@opentelemetry/sdk-logs');
  const contexts = await first('@opentelemetry/context-async-hooks');
  if (missing.length > 0) throw new MissingPackagesError(missing, 'captureTelemetry', '');
  const TracerProvider = traces.TracerProvider ?? traces.BasicTracerProvider;
  return { ...metrics, ...logs, ...contexts, TracerProvider } as unknown as MemorySdk;
}
