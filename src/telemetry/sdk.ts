import type { ContextManager, MeterProvider, TracerProvider } from '@opentelemetry/api';
import type { EventLoggerProvider } from './event-logger.ts';

// What is relied on of OpenTelemetry's SDK, by shape: the packages are loaded when they are there, in either living major
// (sdk-trace 3, sdk-trace-node and sdk-trace-base 2).

/** What a provider of the SDK can do beside its API. */
export interface Flushable {
  forceFlush(): Promise<unknown>;
  shutdown(): Promise<unknown>;
}

/** What the SDK calls when spans start and end. */
export type SpanProcessor = Flushable & { onStart: unknown; onEnd: unknown };

export type Resource = { merge(other: Resource): Resource };

type New<Options, Made> = new (options: Options) => Made;

/** Packages of the SDK that every set-up needs. */
export interface SdkCore {
  readonly resourceFromAttributes: (attributes: Readonly<Record<string, string>>) => Resource;
  readonly defaultResource: () => Resource;
  readonly detectResources: (config: { readonly detectors: readonly unknown[] }) => Resource;
  readonly envDetector: unknown;
  readonly AsyncLocalStorageContextManager: new () => ContextManager;
}

export interface TraceSdk {
  readonly Provider: New<
    { readonly resource: Resource; readonly spanProcessors: readonly SpanProcessor[] },
    TracerProvider & Flushable
  >;
  readonly BatchSpanProcessor: New<object, SpanProcessor>;
  readonly Exporter: New<object, object>;
}

export interface MetricSdk {
  readonly Provider: New<
    { readonly resource: Resource; readonly readers: readonly object[] },
    MeterProvider & Flushable
  >;
  readonly Reader: New<{ readonly exporter: object; readonly exportIntervalMillis: number }, object>;
  readonly Exporter: New<object, object>;
}

export interface LogSdk {
  readonly Provider: New<
    { readonly resource: Resource; readonly processors: readonly object[] },
    EventLoggerProvider & Flushable
  >;
  readonly BatchLogRecordProcessor: New<object, object>;
  readonly Exporter: New<object, object>;
}

/** All that a set-up needs; a signal that is not sent needs nothing. */
export interface Sdk {
  readonly core: SdkCore;
  readonly traces: TraceSdk | undefined;
  readonly metrics: MetricSdk | undefined;
  readonly logs: LogSdk | undefined;
}
