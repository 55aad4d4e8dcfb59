import { exporterOptions } from './exporter-options.ts';
import type { LogSdk, MetricSdk, Resource, SpanProcessor, TraceSdk } from './sdk.ts';
import type { TelemetrySettings } from './telemetry-settings.ts';

type TraceProvider = InstanceType<TraceSdk['Provider']>;
type MetricProvider = InstanceType<MetricSdk['Provider']>;
type LogProvider = InstanceType<LogSdk['Provider']>;

/** A processor that sends spans in batches. */
export function createSpanProcessor(sdk: TraceSdk, settings: TelemetrySettings): SpanProcessor {
  return new sdk.BatchSpanProcessor(inEitherForm(new sdk.Exporter(exporterOptions(settings, 'traces'))));
}

export function createTracerProvider(sdk: TraceSdk, settings: TelemetrySettings, resource: Resource): TraceProvider {
  return new sdk.Provider({ resource, spanProcessors: [createSpanProcessor(sdk, settings)] });
}

export function createMeterProvider(sdk: MetricSdk, settings: TelemetrySettings, resource: Resource): MetricProvider {
  const exporter = new sdk.Exporter(exporterOptions(settings, 'metrics'));
  const reader = new sdk.Reader({ exporter, exportIntervalMillis: settings.metricInterval });
  return new sdk.Provider({ resource, readers: [reader] });
}

export function createLoggerProvider(sdk: LogSdk, settings: TelemetrySettings, resource: Resource): LogProvider {
  const exporter = inEitherForm(new sdk.Exporter(exporterOptions(settings, 'logs')));
  return new sdk.Provider({ resource, processors: [new sdk.BatchLogRecordProcessor(exporter)] });
}

/** Batch processors of SDK 2 take the exporter itself, those of SDK 3 an object that has it: this is both. */
function inEitherForm(exporter: object): object {
  return Object.assign(exporter, { exporter });
}
