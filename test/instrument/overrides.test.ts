import { OpenAI } from 'openai';
import { describe, expect, it } from 'vitest';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { textAnswer } from '../../src/testing/fake-openai/scripts/text-answer.ts';
import { toolCalls } from '../../src/testing/fake-openai/scripts/tool-calls.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, collect, useFakeOpenAI, WEATHER } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();

type Create = (...args: unknown[]) => unknown;

/** A client whose `create` is replaced before it is instrumented; prototypes are patched already. */
function overridden(override: (create: Create) => Create) {
  instrumentOpenAI(fake.client.withOptions({}));
  const telemetry = new TelemetryCapture();
  const client = fake.client.withOptions({});
  const { completions } = client.chat;
  Object.assign(completions, { create: override(completions.create.bind(completions) as Create) });
  instrumentOpenAI(client, telemetry.providers);
  return { telemetry, client };
}

const overrides: [string, (create: Create) => Create][] = [
  [
    'at once',
    (create) =>
      (...args) =>
        create(...args),
  ],
  [
    'later',
    (create) =>
      async (...args) => {
        await Promise.resolve();
        return create(...args);
      },
  ],
];

describe.each(overrides)('a method that calls the one it overrides %s', (_name, override) => {
  it('is told once, with its answer', async () => {
    const { telemetry, client } = overridden(override);
    await client.chat.completions.create(CHAT);
    expect(telemetry.spans).toHaveLength(1);
    expect(telemetry.spans[0]?.attributes).toHaveProperty(['gen_ai.usage.output_tokens']);
    await client.chat.completions.create(CHAT);
    expect(telemetry.spans).toHaveLength(2);
  });

  it('is told once, with its stream', async () => {
    const { telemetry, client } = overridden(override);
    await collect(await client.chat.completions.create({ ...CHAT, stream: true }));
    expect(telemetry.spans).toHaveLength(1);
    expect(telemetry.spans[0]?.attributes).toMatchObject({
      'codon.openai.stream.outcome': 'completed',
      'gen_ai.response.finish_reasons': ['stop'],
    });
  });
});

it('a method that calls another client is told, and so is the call of the other', async () => {
  const other = new TelemetryCapture();
  const backup = instrumentOpenAI(new OpenAI({ baseURL: fake.server.baseURL, apiKey: 'k' }), other.providers);
  const { telemetry, client } = overridden(() => () => backup.chat.completions.create(CHAT));
  await client.chat.completions.create(CHAT);
  expect([telemetry.spans.length, other.spans.length]).toEqual([1, 1]);
});

it('a method that calls nothing is told', async () => {
  const { telemetry, client } = overridden(() => async () => ({ id: 'cached', model: 'gpt-4o-mini', choices: [] }));
  await client.chat.completions.create(CHAT);
  expect(telemetry.spans[0]?.attributes['gen_ai.response.id']).toBe('cached');
});

it('a class that calls its parent is told once', async () => {
  class Completions extends OpenAI.Chat.Completions {
    override create = ((...args: Parameters<OpenAI.Chat.Completions['create']>) =>
      OpenAI.Chat.Completions.prototype.create.apply(this, args)) as OpenAI.Chat.Completions['create'];
  }
  const telemetry = new TelemetryCapture();
  const client = fake.client.withOptions({});
  client.chat.completions = new Completions(client);
  await instrumentOpenAI(client, telemetry.providers).chat.completions.create(CHAT);
  expect(telemetry.spans).toHaveLength(1);
});

it('functions of a runTools that calls the one it overrides are told once', async () => {
  instrumentOpenAI(fake.client.withOptions({}));
  const telemetry = new TelemetryCapture();
  const client = fake.client.withOptions({});
  const { completions } = client.chat;
  const runTools = completions.runTools.bind(completions) as Create;
  Object.assign(completions, { runTools: (...args: unknown[]) => runTools(...args) });
  instrumentOpenAI(client, telemetry.providers);
  fake.server.next(toolCalls([{ name: 'get_weather', arguments: { city: 'Paris' } }]), textAnswer('Sunny.'));
  const tool = { name: 'get_weather', description: 'Looks it up.', parameters: WEATHER, function: () => '21 °C' };
  await completions.runTools({ ...CHAT, tools: [{ type: 'function', function: tool }] }).finalContent();
  expect(telemetry.spans.filter(({ name }) => name.startsWith('execute_tool'))).toHaveLength(1);
});
