import { logs as inApi } from '@opentelemetry/api';
import { logs as ofItsOwn } from '@opentelemetry/api-logs';
import OpenAI from 'openai';
import { afterEach, describe, expect, it } from 'vitest';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { LoggersLookup } from '../../src/telemetry/loggers-lookup.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT } from '../support/use-fake-openai.ts';

const SCHEMA = 'https://example.com/schema';

/** Fails at once: nobody listens there. */
function unreachable(): OpenAI {
  return new OpenAI({ apiKey: 'k', baseURL: 'http://127.0.0.1:1', maxRetries: 0, logLevel: 'off' });
}

async function failOnce(client: OpenAI): Promise<void> {
  await expect(client.chat.completions.create(CHAT)).rejects.toThrow();
}

const registries = [
  ['@opentelemetry/api', inApi],
  ['@opentelemetry/api-logs', ofItsOwn],
] as const;

afterEach(() => {
  for (const [, registry] of registries) registry.disable();
});

describe('a logger provider registered in', () => {
  it.each(registries)('%s, before the client is instrumented, gets events', async (_name, registry) => {
    const { providers, ...telemetry } = captured();
    registry.setGlobalLoggerProvider(providers.loggerProvider);
    await failOnce(instrumentOpenAI(unreachable()));
    expect(telemetry.names()).toEqual(['gen_ai.client.operation.exception']);
  });

  it.each(registries)('%s, after that, gets events', async (_name, registry) => {
    const { providers, ...telemetry } = captured();
    const client = instrumentOpenAI(unreachable());
    await failOnce(client);
    registry.setGlobalLoggerProvider(providers.loggerProvider);
    await failOnce(client);
    expect(telemetry.names()).toEqual(['gen_ai.client.operation.exception']);
  });

  it.each(registries)('%s, in place of another, gets events', async (_name, registry) => {
    const [first, second] = [captured(), captured()];
    const client = instrumentOpenAI(unreachable());
    for (const { providers } of [first, second]) {
      registry.disable();
      registry.setGlobalLoggerProvider(providers.loggerProvider);
      await failOnce(client);
    }
    expect([first.names().length, second.names().length]).toEqual([1, 1]);
  });

  it('both gets each event once', async () => {
    const { providers, ...telemetry } = captured();
    for (const [, registry] of registries) registry.setGlobalLoggerProvider(providers.loggerProvider);
    await failOnce(instrumentOpenAI(unreachable()));
    expect(telemetry.names()).toHaveLength(1);
  });

  it('one gets what another in the other gets', async () => {
    const both = registries.map(([, registry]) => {
      const telemetry = captured();
      registry.setGlobalLoggerProvider(telemetry.providers.loggerProvider);
      return telemetry;
    });
    await failOnce(instrumentOpenAI(unreachable()));
    expect(both.map((telemetry) => telemetry.names().length)).toEqual([1, 1]);
  });
});

describe('LoggersLookup', () => {
  it('finds nothing while nothing is registered', () => {
    expect(new LoggersLookup(SCHEMA, undefined).current()).toEqual([]);
  });

  it('looks nowhere else where a provider is given, and makes one logger of it', () => {
    for (const [, registry] of registries) registry.setGlobalLoggerProvider(captured().providers.loggerProvider);
    const schemas: unknown[] = [];
    const logger = { emit: () => undefined };
    const lookup = new LoggersLookup(SCHEMA, {
      getLogger(_name, _version, options) {
        schemas.push(options?.schemaUrl);
        return logger;
      },
    });
    expect([lookup.current(), lookup.current()]).toEqual([[logger], [logger]]);
    expect(schemas).toEqual([SCHEMA]);
  });
});

function captured() {
  const telemetry = new TelemetryCapture();
  return { providers: telemetry.providers, names: () => telemetry.logs.map(({ eventName }) => eventName) };
}
