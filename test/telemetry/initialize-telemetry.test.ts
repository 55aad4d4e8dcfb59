import { metrics, trace } from '@opentelemetry/api';
import { logs } from '@opentelemetry/api-logs';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TelemetryOptions } from '../../src/telemetry/telemetry-options.ts';
import { type Answer, closedAddress, type HttpReceiver, startReceiver } from '../support/otlp-receiver.ts';
import { useTelemetry } from './use-telemetry.ts';

const fresh = useTelemetry();
afterEach(() => trace.disable());

const organization: Answer = (response, { url }) => {
  response.end(url === '/org' ? JSON.stringify({ organization_id: 'org-1', namespace: 'acme' }) : undefined);
};

function optionsFor({ url }: HttpReceiver, more: TelemetryOptions = {}): TelemetryOptions {
  return { apiKey: 'key-1', endpoint: url, orgLookupUrl: `${url}/org`, ...more };
}

/** One of each. */
function emit(): void {
  trace.getTracer('test').startSpan('work').end();
  metrics.getMeter('test').createCounter('things').add(1);
  logs.getLogger('test').emit({ eventName: 'happened' });
}

function spanNames({ received }: HttpReceiver): unknown[] {
  return received.flatMap(({ body }) =>
    [...JSON.stringify(body).matchAll(/"name":"(work[^"]*)"/g)].map(([, name]) => name),
  );
}

describe('initializeTelemetry', () => {
  it.each<[string, TelemetryOptions, string[]]>([
    ['protobuf', {}, ['/v1/logs', '/v1/metrics', '/v1/traces']],
    ['JSON', { protocol: 'http/json', signals: ['traces', 'metrics'] }, ['/v1/metrics', '/v1/traces']],
  ])('sends as %s, with key and resource', async (_, options, paths) => {
    await using server = await startReceiver(organization);
    const telemetry = await fresh.start(optionsFor(server, { serviceName: 'docs', ...options }));
    emit();
    await telemetry.flush();
    const sent = server.received.filter(({ path }) => path !== '/org');
    expect(sent.map(({ path }) => path).sort()).toEqual(paths);
    for (const { headers, body } of sent) {
      expect(headers['x-codon-api-key']).toBe('key-1');
      const text = JSON.stringify(body);
      for (const [key, value] of [
        ['service.name', 'docs'],
        ['codon.organization.id', 'org-1'],
        ['org.namespace', 'acme'],
      ]) {
        expect(text).toContain(`{"key":"${key}","value":{"stringValue":"${value}"}}`);
      }
    }
    expect(fresh.warnings).toEqual([]);
  });

  it('sends below the path of the endpoint', async () => {
    await using server = await startReceiver();
    const telemetry = await fresh.start({ endpoint: `${server.url}/otlp/`, signals: ['traces'] });
    emit();
    await telemetry.flush();
    expect(server.received.map(({ path }) => path)).toEqual(['/otlp/v1/traces']);
  });

  it.each([
    ['OTEL_SERVICE_NAME', 'by-name', 'by-name'],
    ['OTEL_RESOURCE_ATTRIBUTES', 'service.name=by-attribute,team=a', 'by-attribute'],
    ['OTEL_RESOURCE_ATTRIBUTES', 'team=a', 'unknown_codon_service'],
  ])('takes the name of the service from %s=%s', async (name, value, expected) => {
    vi.stubEnv(name, value);
    await using server = await startReceiver();
    const telemetry = await fresh.start({ endpoint: server.url, signals: ['traces'] });
    emit();
    await telemetry.flush();
    expect(JSON.stringify(server.received[0]?.body)).toContain(
      `{"key":"service.name","value":{"stringValue":"${expected}"}}`,
    );
  });

  it('gives the same handle until it is shut down, then a new one', async () => {
    await using server = await startReceiver();
    const first = await fresh.start({ endpoint: server.url, signals: ['traces'] });
    expect(await fresh.start()).toBe(first);
    expect(await fresh.start({ serviceName: 'other' })).toBe(first);
    expect(fresh.warnings.at(-1)).toContain('the first options stand');
    await first.shutdown();
    const second = await fresh.start({ endpoint: server.url, signals: ['traces'] });
    expect(second).not.toBe(first);
    emit();
    await second.flush();
    expect(spanNames(server)).toEqual(['work']);
  });

  it('sends what is waiting when it is shut down', async () => {
    await using server = await startReceiver();
    const telemetry = await fresh.start({ endpoint: server.url, signals: ['traces'] });
    emit();
    await Promise.all([telemetry.shutdown(), telemetry.shutdown(), telemetry.flush()]);
    expect(spanNames(server)).toEqual(['work']);
    emit();
    expect(spanNames(server)).toEqual(['work']);
  });

  it.each<[string, Answer]>([
    ['401', (response) => response.writeHead(401).end()],
    ['500', (response) => response.writeHead(500).end()],
    ['nonsense', (response) => response.end('{"partialSuccess":')],
    ['a broken connection', (response) => response.destroy()],
    ['silence', () => undefined],
  ])('does not fail for %s', async (_, answer) => {
    await using server = await startReceiver(answer);
    const telemetry = await fresh.start({ endpoint: server.url, orgLookupUrl: '', flushTimeout: 300 });
    emit();
    const begin = performance.now();
    await telemetry.flush();
    await telemetry.shutdown();
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  it('does not fail when nobody is there', async () => {
    const telemetry = await fresh.start({ endpoint: await closedAddress(), flushTimeout: 300 });
    emit();
    await telemetry.shutdown();
  });
});

describe('with a tracer provider of the application', () => {
  function application(): InMemorySpanExporter {
    const exporter = new InMemorySpanExporter();
    const spanProcessors = [new SimpleSpanProcessor({ exporter })];
    trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors }));
    return exporter;
  }

  it('sends no spans unless it is to attach, and says so', async () => {
    await using server = await startReceiver();
    application();
    const telemetry = await fresh.start({ endpoint: server.url, signals: ['traces'] });
    emit();
    await telemetry.flush();
    expect(server.received).toEqual([]);
    expect(fresh.warnings.at(-1)).toContain('attachToExisting: true');
  });

  it('attaches once, however often it is called', async () => {
    await using server = await startReceiver();
    const exporter = application();
    const options = { endpoint: server.url, signals: ['traces'], attachToExisting: true } as const;
    const telemetry = await fresh.start(options);
    await fresh.start(options);
    emit();
    await telemetry.flush();
    expect(spanNames(server)).toEqual(['work']);
    expect(exporter.getFinishedSpans()).toHaveLength(1);
  });

  it('lets go of it when it is shut down, and leaves it registered', async () => {
    await using server = await startReceiver();
    const exporter = application();
    const options = { endpoint: server.url, signals: ['traces'], attachToExisting: true } as const;
    const first = await fresh.start(options);
    await first.shutdown();
    const second = await fresh.start(options);
    emit();
    await second.shutdown();
    expect(spanNames(server)).toEqual(['work']);
    emit();
    expect(exporter.getFinishedSpans()).toHaveLength(2);
    expect(spanNames(server)).toEqual(['work']);
  });

  it('warns when it takes no processor', async () => {
    await using server = await startReceiver();
    trace.setGlobalTracerProvider({ getTracer: (name) => trace.getTracer(name) });
    await fresh.start({ endpoint: server.url, signals: ['traces'], attachToExisting: true });
    expect(fresh.warnings.at(-1)).toContain('takes no further processor');
  });
});
