import { describe, expect, it, vi } from 'vitest';
import type { TelemetryOptions } from '../../src/telemetry/telemetry-options.ts';
import type * as Settings from '../../src/telemetry/telemetry-settings.ts';
import { useTelemetry } from './use-telemetry.ts';

const fresh = useTelemetry();

async function resolve(options: TelemetryOptions = {}): Promise<Settings.TelemetrySettings> {
  const module = await fresh.load<typeof Settings>('../../src/telemetry/telemetry-settings.ts');
  return module.resolveTelemetrySettings(options);
}

describe('the settings of telemetry', () => {
  it('have defaults', async () => {
    expect(await resolve()).toEqual({
      apiKey: undefined,
      serviceName: undefined,
      endpoint: 'https://ingest.codonops.ai',
      protocol: 'grpc',
      headers: {},
      signals: ['traces', 'metrics', 'logs'],
      attachToExisting: false,
      orgLookupUrl: 'https://optimization.codonops.ai/api/v1/auth/validate',
      orgLookupTimeout: 3000,
      metricInterval: 60_000,
      flushTimeout: 10_000,
    });
  });

  it.each<[string, string, Partial<Settings.TelemetrySettings>]>([
    ['CODON_API_KEY', 'k', { apiKey: 'k', headers: { 'x-codon-api-key': 'k' } }],
    ['CODON_API_KEY', 'a\nb', { apiKey: undefined, headers: {} }],
    ['OTEL_SERVICE_NAME', 'docs', { serviceName: 'docs' }],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://a:4318', { endpoint: 'http://a:4318', protocol: 'http/protobuf' }],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'http/json', { protocol: 'http/json' }],
    ['OTEL_METRICS_EXPORTER', 'none', { signals: ['traces', 'logs'] }],
    ['CODON_ATTACH_TO_EXISTING_OTEL_PROVIDER', 'Yes', { attachToExisting: true }],
    ['CODON_ATTACH_TO_EXISTING_OTEL_PROVIDER', '0', { attachToExisting: false }],
    ['CODON_ORG_LOOKUP_URL', 'http://b/', { orgLookupUrl: 'http://b/' }],
    ['CODON_ORG_LOOKUP_TIMEOUT', '0.5', { orgLookupTimeout: 500 }],
    ['CODON_ORG_LOOKUP_TIMEOUT', 'soon', { orgLookupTimeout: 3000 }],
  ])('follow %s=%s', async (name, value, expected) => {
    vi.stubEnv(name, value);
    expect(await resolve()).toMatchObject(expected);
  });

  it('let an option beat its variable', async () => {
    vi.stubEnv('CODON_API_KEY', 'theirs');
    vi.stubEnv('OTEL_SERVICE_NAME', 'theirs');
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', 'http://theirs');
    vi.stubEnv('CODON_ATTACH_TO_EXISTING_OTEL_PROVIDER', 'true');
    const options = { apiKey: 'mine', serviceName: 'mine', endpoint: 'http://mine', attachToExisting: false };
    expect(await resolve(options)).toMatchObject(options);
  });

  it('send nowhere when the environment names no address', async () => {
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4317');
    expect((await resolve()).endpoint).toBeUndefined();
    expect(fresh.warnings).toEqual([expect.stringContaining('no telemetry is sent')]);
  });

  it.each<TelemetryOptions>([
    { endpoint: 'collector:4317' },
    { protocol: 'http' as never },
    { signals: ['spans' as never] },
    { orgLookupTimeout: 0 },
    { flushTimeout: Number.NaN },
    { apiKey: 'se\ncret' },
    { headers: { authorization: 'se\ncret' } },
  ])('refuse %o, naming the option', async (options) => {
    await expect(resolve(options)).rejects.not.toThrow('cret');
    await expect(resolve(options)).rejects.toThrow(`option "${Object.keys(options)[0]}" must be`);
  });
});
