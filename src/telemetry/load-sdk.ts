import type { LoadedPackage, LoadPackage } from './load-package.ts';
import type { LogSdk, MetricSdk, Sdk, SdkCore, TraceSdk } from './sdk.ts';
import type { OtlpProtocol, TelemetrySignal } from './telemetry-options.ts';

/** Thrown when packages are not installed that a set-up needs. `packages` says which; the message, how to install them. */
export class MissingPackagesError extends Error {
  override readonly name = 'MissingPackagesError';
  readonly packages: readonly string[];

  constructor(
    packages: readonly string[],
    neededBy = 'initializeTelemetry',
    hint = ' (or leave a signal out with the option "signals")',
  ) {
    super(`${neededBy} needs packages that are not installed; run: npm install ${packages.join(' ')}${hint}`);
    this.packages = packages;
  }
}

const resources = '@opentelemetry/resources';
const contextManager = '@opentelemetry/context-async-hooks';
const metricSdk = '@opentelemetry/sdk-metrics';
const logSdk = '@opentelemetry/sdk-logs';

/** The first is what the message asks for. */
const traceSdks = ['@opentelemetry/sdk-trace', '@opentelemetry/sdk-trace-node', '@opentelemetry/sdk-trace-base'];
const traceProviders = ['TracerProvider', 'NodeTracerProvider', 'BasicTracerProvider'];

const exporterEndings: Readonly<Record<OtlpProtocol, string>> = {
  grpc: 'grpc',
  'http/protobuf': 'proto',
  'http/json': 'http',
};

/**
 * Loads what the signals need, in this protocol.
 *
 * @throws {MissingPackagesError} naming everything that is not installed
 */
export async function loadSdk(
  load: LoadPackage,
  signals: readonly TelemetrySignal[],
  protocol: OtlpProtocol,
): Promise<Sdk> {
  const packages = new Packages(load);
  const exporterOf = (signal: string): string => `@opentelemetry/exporter-${signal}-otlp-${exporterEndings[protocol]}`;
  const [core, traces, metrics, logs] = await Promise.all([
    loadCore(packages),
    signals.includes('traces') ? loadTraces(packages, exporterOf('trace')) : undefined,
    signals.includes('metrics') ? loadMetrics(packages, exporterOf('metrics')) : undefined,
    signals.includes('logs') ? loadLogs(packages, exporterOf('logs')) : undefined,
  ]);
  packages.check();
  return { core, traces, metrics, logs };
}

/** Collects what is missing, so that one message names all of it. */
class Packages {
  readonly #load: LoadPackage;
  readonly #missing = new Set<string>();

  constructor(load: LoadPackage) {
    this.#load = load;
  }

  /** The first of these packages that is installed; an empty one where none is, which `check` then tells. */
  async first(names: readonly string[]): Promise<LoadedPackage> {
    for (const name of names) {
      const loaded = await this.#load(name);
      if (loaded !== undefined) return loaded;
    }
    this.#missing.add(names[0] ?? '');
    return {};
  }

  check(): void {
    if (this.#missing.size > 0) throw new MissingPackagesError([...this.#missing].sort());
  }
}

async function loadCore(packages: Packages): Promise<SdkCore> {
  const [
    { resourceFromAttributes, defaultResource, detectResources, envDetector },
    { AsyncLocalStorageContextManager },
  ] = await Promise.all([packages.first([resources]), packages.first([contextManager])]);
  const core = {
    resourceFromAttributes,
    defaultResource,
    detectResources,
    envDetector,
    AsyncLocalStorageContextManager,
  };
  return core as SdkCore;
}

async function loadTraces(packages: Packages, exporter: string): Promise<TraceSdk> {
  const [sdk, { OTLPTraceExporter }] = await Promise.all([packages.first(traceSdks), packages.first([exporter])]);
  const Provider = traceProviders.map((name) => sdk[name]).find((provider) => provider !== undefined);
  return { Provider, BatchSpanProcessor: sdk.BatchSpanProcessor, Exporter: OTLPTraceExporter } as TraceSdk;
}

async function loadMetrics(packages: Packages, exporter: string): Promise<MetricSdk> {
  const [sdk, { OTLPMetricExporter }] = await Promise.all([packages.first([metricSdk]), packages.first([exporter])]);
  const { MeterProvider: Provider, PeriodicExportingMetricReader: Reader } = sdk;
  return { Provider, Reader, Exporter: OTLPMetricExporter } as MetricSdk;
}

async function loadLogs(packages: Packages, exporter: string): Promise<LogSdk> {
  const [sdk, { OTLPLogExporter }] = await Promise.all([packages.first([logSdk]), packages.first([exporter])]);
  const { LoggerProvider: Provider, BatchLogRecordProcessor } = sdk;
  return { Provider, BatchLogRecordProcessor, Exporter: OTLPLogExporter } as LogSdk;
}
