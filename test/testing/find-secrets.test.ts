import { type Attributes, ROOT_CONTEXT, type Span } from '@opentelemetry/api';
import { describe, expect, it } from 'vitest';
import { createRedactor, type Redactor } from '../../src/index.ts';
import { captureTelemetry, type TelemetryCapture } from '../../src/testing/capture-telemetry.ts';
import { matchers } from '../../src/testing/matchers.ts';

async function captured(attributes: Attributes, tell: (span: Span) => void = () => undefined) {
  const telemetry = await captureTelemetry();
  const span = telemetry.clientOptions.tracerProvider.getTracer('own').startSpan('chat', { attributes });
  tell(span);
  span.end();
  return telemetry;
}

/** What the matcher lists; empty where it passes. */
async function listed(received: TelemetryCapture | unknown, redactor?: Redactor): Promise<unknown> {
  const { pass, actual = [] } = await matchers.toContainNoSecrets(received, redactor);
  expect(pass).toBe((actual as string[]).length === 0);
  return actual;
}

describe('toContainNoSecrets', () => {
  it('fails for what only a function of yours hides', async () => {
    const redactor = createRedactor({ custom: (text) => text.replaceAll('Project Kestrel', '[PROJECT]') });
    const telemetry = await captured({ 'acme.note': 'about Project Kestrel' });
    expect(await listed(telemetry, redactor)).toEqual(['spans[0] acme.note holds what the redactor hides or loses']);
    expect(await listed(await captured({ 'acme.note': 'harmless' }), redactor)).toEqual([]);
    for (const value of [{ deep: ['Project Kestrel'] }, new Error('Project Kestrel'), new Set(['Project Kestrel'])])
      expect(await listed(value, redactor)).toEqual(['the value holds what the redactor hides or loses']);
  });

  it('fails for what could not be redacted', async () => {
    const redactor = createRedactor({
      custom: (text) => {
        if (text.includes('kestrel')) throw new Error('no');
        return text;
      },
    });
    expect(await listed('a kestrel', redactor)).toEqual(['the value holds what the redactor hides or loses']);
  });

  it('takes no circle for a secret', async () => {
    const list: unknown[] = [{ name: 'one' }];
    const circle: Record<string, unknown> = { list };
    list.push(circle);
    expect(await listed(circle)).toEqual([]);
    list.push(new Map([['password', 'k1tten']]));
    expect(await listed(circle)).toEqual(['the value holds secret-key × 1']);
    const custom = (text: string): string => text.replaceAll('k1tten', '[PET]');
    expect(await listed(circle, createRedactor({ custom }))).toHaveLength(1);
    const redactor = createRedactor({ custom });
    expect(await listed([circle, new Set(['k1tten'])], redactor)).toHaveLength(2);
  });

  it('hears what the last word of a key says of its value', async () => {
    const telemetry = await captured({
      'http.request.header.authorization': 'k1tten',
      'http.response.header.set-cookie': ['k1tten'],
      'acme.token': 7,
      'http.request.header.x-api-key': '[SECRET]',
    });
    expect(await listed(telemetry)).toEqual([
      'spans[0] http.request.header.authorization holds secret-key × 1',
      'spans[0] http.response.header.set-cookie holds secret-key × 1',
    ]);
  });

  it('looks at names of events and keys of attributes, and shows neither', async () => {
    const telemetry = await captured({ 'acme.ann@example.com': true }, (span) => {
      span.addEvent('asked by ann@example.com', { 'ann@example.com': true });
      span.addLink({ context: span.spanContext(), attributes: { 'ann@example.com': true } });
    });
    expect(await listed(telemetry)).toEqual([
      'the key spans[0] [EMAIL] holds email × 1',
      'spans[0].events[0].name holds email × 1',
      'the key spans[0].events[0] [EMAIL] holds email × 1',
      'the key spans[0].links[0] [EMAIL] holds email × 1',
    ]);
  });

  it('looks at names of log events and metrics', async () => {
    const telemetry = await captureTelemetry();
    telemetry.clientOptions.loggerProvider.getLogger('own').emit({
      eventName: 'asked by ann@example.com',
      severityNumber: 9,
      attributes: {},
      context: ROOT_CONTEXT,
    });
    telemetry.clientOptions.meterProvider
      .getMeter('own')
      .createCounter('acme.reads')
      .add(1, { 'acme.token': 'k1tten' });
    expect(await listed(telemetry)).toEqual([
      'logs[0].eventName holds email × 1',
      'metrics[0] acme.token holds secret-key × 1',
    ]);
  });
});
