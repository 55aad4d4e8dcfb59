import { OpenAIInstrumentation } from '@arizeai/openinference-instrumentation-openai';
import OpenAI from 'openai';
import { expect, test, vi } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import type { Script } from '../../src/testing/fake-openai/script.ts';
import { loadReaders } from '../support/load-readers.ts';
import { pictureConversation } from '../support/picture-conversation.ts';
import type { AnyRecord } from '../support/record-arbitrary.ts';
import { OPTIONS } from '../support/schema-project.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, collect, TOOL, useFakeOpenAI } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();

interface Exchange {
  readonly scripts?: readonly Script[];
  readonly span?: string;
  run(client: OpenAI): PromiseLike<unknown>;
}

const usage = {
  prompt_tokens: 100,
  completion_tokens: 40,
  total_tokens: 140,
  prompt_tokens_details: { cached_tokens: 60, audio_tokens: 30 },
  completion_tokens_details: { reasoning_tokens: 8, audio_tokens: 25 },
};
const answer: Script = { turn: { text: 'A cat.', usage } };

/** What both are to tell. A call that fails is not among them: the other never ends its span (seen in 4.2.7). */
const exchanges: Readonly<Record<string, Exchange>> = {
  chat: {
    scripts: [answer],
    run: (client) =>
      client.chat.completions.create({ ...CHAT, messages: pictureConversation, temperature: 0.5, seed: 3 }),
  },
  stream: { scripts: [answer], run: async (client) => stream(client) },
  tools: {
    scripts: [{ turn: { toolCalls: [{ name: 'get_weather', arguments: '{"city":"Oslo"}' }], usage } }],
    run: (client) => client.chat.completions.create({ ...CHAT, tools: [TOOL] }),
  },
  embeddings: {
    span: 'embeddings',
    run: (client) => client.embeddings.create({ model: 'small', input: ['a', 'b'], encoding_format: 'float' }),
  },
  completion: { run: (client) => client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt: 'Hello' }) },
  response: { run: (client) => client.responses.create({ model: 'gpt-4o', input: 'Hello', temperature: 0.5 }) },
  'streamed response': {
    run: async (client) => collect(await client.responses.create({ model: 'gpt-4o', input: 'Hello', stream: true })),
  },
};

async function stream(client: OpenAI): Promise<unknown> {
  const options = { stream: true, stream_options: { include_usage: true } } as const;
  return collect(await client.chat.completions.create({ ...CHAT, ...options }));
}

const every = Object.keys(exchanges);
const chats = ['chat', 'stream', 'tools'];
const responses = ['response', 'streamed response'];
const streams = ['stream', 'streamed response'];

/** Where the two tell an exchange differently, and why. All else is the same. */
const differences: Readonly<Record<string, readonly [exchanges: readonly string[], why: string]>> = {
  serverAddress: [every, 'only ours tells where requests go'],
  serverPort: [every, 'only ours tells where requests go'],
  codonOpenaiRequestId: [every, 'only ours has ids of requests'],
  genAiProviderName: [every, 'the other does not take an unknown host for OpenAI'],
  genAiRequestModel: [['chat', 'tools', ...responses], 'the other puts the model of the answer in its place'],
  genAiResponseModel: [[...chats, 'completion', ...responses], 'the other has one model only'],
  codonOpenaiStreamOutcome: [streams, 'only ours tells how a stream ended'],
  genAiResponseFinishReasons: [['completion', ...responses], 'only ours tells it here'],
  genAiUsageInputTokens: [['stream', 'embeddings'], 'only ours tells it here'],
  genAiUsageOutputTokens: [['stream'], 'only ours tells it here'],
  genAiUsageCacheReadInputTokens: [['stream'], 'only ours tells it here'],
  genAiUsageAudioInputTokens: [['stream'], 'only ours tells it here'],
  genAiUsageAudioOutputTokens: [['stream'], 'only ours tells it here'],
  genAiUsageReasoningOutputTokens: [['stream', ...responses], 'ours has no zero of what was not there'],
  genAiRequestEncodingFormats: [['embeddings'], 'only ours tells settings of embeddings'],
  genAiInputMessages: [['completion'], 'the other has a prompt as text only'],
  genAiOutputMessages: [['completion'], 'the other has an answer as text only'],
};

const model = loadModel(OPTIONS);
const reader = (await loadReaders(model)).find(({ id }) => id === 'openinference');

test('exchanges are told as the instrumentation of OpenInference tells them, but for what is listed', async () => {
  const ours = await tellEach(({ providers }) => (client) => {
    instrumentOpenAI(client, {
      ...providers,
      dialect: 'openinference',
      captureContent: 'span',
      captureToolSchemas: true,
    });
  });
  // It instruments all clients from now on: what it has done to responses it does not undo (seen in 4.2.7).
  const others = await tellEach(({ providers: { tracerProvider } }) => {
    new OpenAIInstrumentation({ tracerProvider }).manuallyInstrument(OpenAI);
    return () => undefined;
  });
  const found: Record<string, string[]> = {};
  for (const name of every) {
    const [mine, other] = [ours[name] ?? {}, others[name] ?? {}];
    expect(mine.genAiOperationName, name).toBe(other.genAiOperationName);
    for (const property of new Set([...Object.keys(mine), ...Object.keys(other)])) {
      if (JSON.stringify(mine[property]) === JSON.stringify(other[property])) continue;
      found[property] = [...(found[property] ?? []), name];
    }
  }
  const listed = Object.entries(differences).map(([property, [names]]) => [property, inOrder(names)]);
  expect(found).toEqual(Object.fromEntries(listed));
});

function inOrder(names: readonly string[]): readonly string[] {
  return every.filter((name) => names.includes(name));
}

/** Makes each exchange and reads what its span says. */
async function tellEach(
  prepare: (telemetry: TelemetryCapture) => (client: OpenAI) => void,
): Promise<Readonly<Record<string, AnyRecord>>> {
  const telemetry = new TelemetryCapture();
  const instrument = prepare(telemetry);
  const told: Record<string, AnyRecord> = {};
  for (const [name, { scripts = [], span = 'inference', run }] of Object.entries(exchanges)) {
    const client = new OpenAI({ baseURL: fake.server.baseURL, apiKey: 'test', maxRetries: 0, logLevel: 'off' });
    instrument(client);
    fake.server.next(...scripts);
    const before = telemetry.spans.length;
    await run(client);
    await vi.waitFor(() => expect(telemetry.spans).toHaveLength(before + 1), { interval: 5 });
    told[name] = reader?.translations[span]?.read(telemetry.spans.at(-1)?.attributes ?? {}) ?? {};
  }
  return told;
}
