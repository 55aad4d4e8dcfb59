import { DiagLogLevel, diag } from '@opentelemetry/api';
import { afterEach, beforeEach, vi } from 'vitest';
import type { initializeTelemetry } from '../../src/telemetry/initialize-telemetry.ts';
import type { TelemetryHandle } from '../../src/telemetry/telemetry-handle.ts';
import type { TelemetryOptions } from '../../src/telemetry/telemetry-options.ts';

const variables = [
  'CODON_API_KEY',
  'CODON_ORG_LOOKUP_URL',
  'CODON_ORG_LOOKUP_TIMEOUT',
  'CODON_ATTACH_TO_EXISTING_OTEL_PROVIDER',
  'ORG_NAMESPACE',
  'OTEL_SERVICE_NAME',
  'OTEL_RESOURCE_ATTRIBUTES',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_PROTOCOL',
  'OTEL_TRACES_EXPORTER',
  'OTEL_METRICS_EXPORTER',
  'OTEL_LOGS_EXPORTER',
];

/** Our modules as a new process has them, so that what is said once is said once a test. */
export interface Fresh {
  readonly warnings: string[];
  /** What is set up ends with the test. */
  start(options?: TelemetryOptions): Promise<TelemetryHandle>;
  load<Module>(path: string): Promise<Module>;
}

/** For each test: no variables, no warnings yet, and nothing set up before or after. */
export function useTelemetry(): Fresh {
  const warnings: string[] = [];
  let handles: TelemetryHandle[] = [];
  beforeEach(() => {
    vi.resetModules();
    for (const name of variables) vi.stubEnv(name, undefined);
    warnings.length = 0;
    const note = (message: string): void => void warnings.push(message);
    const ignore = (): void => undefined;
    const logger = { error: note, warn: note, info: ignore, debug: ignore, verbose: ignore };
    diag.setLogger(logger, { logLevel: DiagLogLevel.ALL, suppressOverrideMessage: true });
  });
  afterEach(async () => {
    for (const handle of handles) await handle.shutdown();
    handles = [];
    diag.disable();
    vi.unstubAllEnvs();
  });
  return {
    warnings,
    async start(options) {
      const module = await import('../../src/telemetry/initialize-telemetry.ts');
      const initialize: typeof initializeTelemetry = module.initializeTelemetry;
      // Servers may be gone before the end of the test.
      const handle = await initialize(options && { flushTimeout: 2000, ...options });
      handles.push(handle);
      return handle;
    },
    load: (path) => import(path),
  };
}
