import { createRequire } from 'node:module';
import { DiagLogLevel, diag, logs, metrics, trace } from '@opentelemetry/api';
import { logs as ownLogs } from '@opentelemetry/api-logs';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import type { OpenAI as Client } from 'openai';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instrumentOpenAI, traceTool, uninstrumentOpenAI } from '../../src/index.ts';
import { OpenAIInstrumentation } from '../../src/instrumentation.ts';
import { findViolations } from '../support/find-violations.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, useFakeOpenAI } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();

let telemetry: TelemetryCapture;
let instrumentation: OpenAIInstrumentation;
beforeEach(() => {
  telemetry = new TelemetryCapture();
  instrumentation = new OpenAIInstrumentation(telemetry.providers);
});
afterEach(() => instrumentation.disable());

// Loaded after the instrumentation is there, as in a program that sets it up first.
function newClient(): Client {
  const { OpenAI } = createRequire(import.meta.url)('openai') as { OpenAI: typeof Client };
  return new OpenAI({ baseURL: fake.server.baseURL, apiKey: 'test', maxRetries: 0 });
}

const names = () => telemetry.spans.map(({ name }) => name);

describe('OpenAIInstrumentation', () => {
  it('traces clients that nobody hands to it', async () => {
    await newClient().chat.completions.create(CHAT);
    await newClient().withOptions({ timeout: 9000 }).models.list();
    expect(names()).toEqual(['chat gpt-4o-mini', 'models.list']);
    expect(await findViolations(telemetry)).toEqual([]);
  });

  it('stops when it is disabled, and goes on when it is enabled', async () => {
    const client = newClient();
    await client.models.list();
    instrumentation.disable();
    await client.models.list();
    expect(names()).toHaveLength(1);
    instrumentation.enable();
    await client.models.list();
    expect(names()).toHaveLength(2);
  });

  it('begins later when it is told so', async () => {
    instrumentation.disable();
    instrumentation = new OpenAIInstrumentation({ ...telemetry.providers, enabled: false });
    await newClient().models.list();
    expect(names()).toHaveLength(0);
  });

  it('takes providers from registerInstrumentations, unless it was given its own', async () => {
    const other = new TelemetryCapture();
    registerInstrumentations({ instrumentations: [instrumentation], ...other.providers });
    await newClient().models.list();
    expect([names().length, other.spans.length]).toEqual([1, 0]);
    instrumentation.disable();
    instrumentation = new OpenAIInstrumentation();
    registerInstrumentations({ instrumentations: [instrumentation], ...other.providers });
    await newClient().models.list();
    expect([names().length, other.spans.length]).toEqual([1, 1]);
  });

  it.each([logs, ownLogs])(
    'finds providers that are registered after it, and those in their place',
    async (registry) => {
      instrumentation.disable();
      instrumentation = new OpenAIInstrumentation({ captureContent: 'event' });
      registerInstrumentations({ instrumentations: [instrumentation] });
      const client = newClient();
      await client.chat.completions.create(CHAT);
      const captures = [new TelemetryCapture(), new TelemetryCapture()];
      for (const { providers } of captures) {
        trace.setGlobalTracerProvider(providers.tracerProvider);
        metrics.setGlobalMeterProvider(providers.meterProvider);
        registry.setGlobalLoggerProvider(providers.loggerProvider);
        await client.chat.completions.create(CHAT);
        for (const api of [trace, metrics, registry]) api.disable();
      }
      for (const capture of captures) {
        expect([capture.spans.length, capture.logs.length]).toEqual([1, 1]);
        expect((await capture.metrics()).map(({ descriptor }) => descriptor.name)).toContain(
          'gen_ai.client.inference.duration',
        );
      }
    },
  );

  it.each<[string, (client: Client) => void]>([
    ['throws', (client) => Object.defineProperty(client, 'images', { get: () => expect.fail('none here') })],
    [
      'is frozen',
      ({ chat: { completions } }) => {
        completions.create = completions.create.bind(completions) as typeof completions.create;
        Object.freeze(completions);
      },
    ],
  ])('traces a client of which a resource %s', async (_name, change) => {
    const Class = newClient().constructor as typeof Client;
    const Odd = class extends Class {};
    const client = new Odd({ baseURL: fake.server.baseURL, apiKey: 'test', maxRetries: 0 });
    change(client);
    await client.models.list();
    await client.chat.completions.create(CHAT);
    expect(names()).toEqual(['models.list', 'chat gpt-4o-mini']);
  });

  it('takes new options while it runs', async () => {
    instrumentation.setConfig({ ...telemetry.providers, captureContent: true });
    await newClient().chat.completions.create(CHAT);
    expect(telemetry.spans[0]?.attributes).toHaveProperty(['gen_ai.input.messages']);
  });

  it('leaves a client its own options, and leaves alone what is to be left alone', async () => {
    const own = new TelemetryCapture();
    await instrumentOpenAI(newClient(), own.providers).models.list();
    expect([names().length, own.spans.length]).toEqual([0, 1]);
    const declined = newClient();
    expect(uninstrumentOpenAI(declined)).toBe(true);
    await declined.models.list();
    await declined.withOptions({}).models.list();
    expect(names()).toEqual([]);
  });

  it('is where tools are told that have no options of their own', () => {
    expect(traceTool('add', (a: number, b: number) => a + b)(1, 2)).toBe(3);
    expect(names()).toEqual(['execute_tool add']);
  });
});

it('36. a major that is not known is traced, with one warning', async () => {
  const warn = vi.fn();
  diag.setLogger({ ...console, verbose() {}, warn }, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  const { OpenAI } = createRequire(import.meta.url)('openai') as { OpenAI: typeof Client };
  class Future extends OpenAI {}
  Object.defineProperty(Future.prototype, 'getUserAgent', { value: () => 'OpenAI/JS 8.1.0' });
  for (let i = 0; i < 2; i++) {
    await instrumentOpenAI(
      new Future({ baseURL: fake.server.baseURL, apiKey: 'k' }),
      telemetry.providers,
    ).models.list();
  }
  diag.disable();
  expect(names()).toEqual(['models.list', 'models.list']);
  expect(warn.mock.calls).toEqual([[expect.stringContaining('openai 8 is not known')]]);
});
