import { describe, expect, it } from 'vitest';
import { loadPackage } from '../../src/telemetry/load-package.ts';
import { loadSdk, MissingPackagesError } from '../../src/telemetry/load-sdk.ts';
import type { TelemetrySignal } from '../../src/telemetry/telemetry-options.ts';

const all: readonly TelemetrySignal[] = ['traces', 'metrics', 'logs'];

/** The exports of packages that only exist here. */
function packagesOf(packages: Readonly<Record<string, Record<string, unknown>>>) {
  return async (name: string) => packages[name];
}

describe('loadSdk', () => {
  it('loads what is installed here', async () => {
    const { core, traces, metrics, logs } = await loadSdk(loadPackage, all, 'http/protobuf');
    const functions = [...Object.values(traces ?? {}), ...Object.values(metrics ?? {}), ...Object.values(logs ?? {})];
    expect(functions.length).toBe(9);
    expect(functions.every((value) => typeof value === 'function')).toBe(true);
    expect(Object.values(core)).not.toContain(undefined);
  });

  it('names everything that is missing, and how to install it', async () => {
    const failure = await loadSdk(packagesOf({}), all, 'grpc').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MissingPackagesError);
    expect((failure as MissingPackagesError).packages).toEqual([
      '@opentelemetry/context-async-hooks',
      '@opentelemetry/exporter-logs-otlp-grpc',
      '@opentelemetry/exporter-metrics-otlp-grpc',
      '@opentelemetry/exporter-trace-otlp-grpc',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-logs',
      '@opentelemetry/sdk-metrics',
      '@opentelemetry/sdk-trace',
    ]);
    expect(String(failure)).toContain('npm install @opentelemetry/context-async-hooks @opentelemetry/exporter-logs');
  });

  it('needs nothing for what is not sent', async () => {
    const load = packagesOf({ '@opentelemetry/resources': {}, '@opentelemetry/context-async-hooks': {} });
    expect(await loadSdk(load, [], 'grpc')).toMatchObject({ traces: undefined, metrics: undefined, logs: undefined });
  });

  it.each([
    ['@opentelemetry/sdk-trace', 'TracerProvider'],
    ['@opentelemetry/sdk-trace-node', 'NodeTracerProvider'],
    ['@opentelemetry/sdk-trace-base', 'BasicTracerProvider'],
  ])('takes %s', async (name, provider) => {
    class Provider {}
    const load = packagesOf({
      '@opentelemetry/resources': {},
      '@opentelemetry/context-async-hooks': {},
      '@opentelemetry/exporter-trace-otlp-proto': {},
      [name]: { [provider]: Provider },
    });
    expect((await loadSdk(load, ['traces'], 'http/protobuf')).traces?.Provider).toBe(Provider);
  });
});

describe('loadPackage', () => {
  it('gives nothing for a package that is not installed', async () => {
    expect(await loadPackage('@codon/there-is-no-such-package')).toBeUndefined();
  });

  it('gives the exports of ES modules and of CommonJS', async () => {
    expect(await loadPackage('@opentelemetry/resources')).toHaveProperty('defaultResource');
    expect(await loadPackage('@opentelemetry/api-logs')).toHaveProperty('logs');
  });
});
