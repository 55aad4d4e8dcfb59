import type { OpenAI } from 'openai';
import { describe, expect, it } from 'vitest';
import type { Script } from '../../src/testing/fake-openai/script.ts';
import { apiError } from '../../src/testing/fake-openai/scripts/api-error.ts';
import type { Program } from '../support/client-pair.ts';
import { useClientPair } from '../support/client-pair.ts';
import { onlySpan } from '../support/only-span.ts';
import { toldInEvents } from '../support/told-in-events.ts';
import { collect } from '../support/use-fake-openai.ts';
import { EMBEDDING } from './calls.ts';

const { runBoth } = useClientPair();

/** Stands in every place where people, models or programs may write something. */
const SECRET = 'Xyzzy-secret-42';

const secretTool = { name: 'tool', description: SECRET, parameters: { type: 'object', description: SECRET } };
const secretSchema = { type: 'object', properties: { [SECRET]: { type: 'string' } } };

const chat = {
  model: 'gpt-4o-mini',
  messages: [
    { role: 'system', content: SECRET, name: SECRET },
    {
      role: 'user',
      content: [
        { type: 'text', text: SECRET },
        { type: 'image_url', image_url: { url: `https://a/${SECRET}` } },
      ],
    },
    { role: 'user', content: [{ type: 'file', file: { filename: SECRET, file_data: SECRET } }] },
    { role: 'assistant', content: null, refusal: SECRET },
    {
      role: 'assistant',
      tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'tool', arguments: SECRET } }],
    },
    { role: 'tool', tool_call_id: 'call_1', content: SECRET },
  ],
  tools: [{ type: 'function', function: secretTool }],
  response_format: { type: 'json_schema', json_schema: { name: SECRET, schema: secretSchema } },
  prediction: { type: 'content', content: SECRET },
  metadata: { key: SECRET },
  user: SECRET,
} as unknown as OpenAI.ChatCompletionCreateParamsNonStreaming;

const response = {
  model: 'gpt-4o-mini',
  instructions: SECRET,
  input: [
    {
      role: 'user',
      content: [
        { type: 'input_text', text: SECRET },
        { type: 'input_file', filename: SECRET },
      ],
    },
    { type: 'function_call_output', call_id: 'call_1', output: SECRET },
  ],
  tools: [
    { type: 'function', ...secretTool },
    { type: 'mcp', server_label: 'docs', server_url: `https://a/${SECRET}`, authorization: SECRET },
  ],
  prompt: { id: 'pmpt_1', variables: { name: SECRET } },
  metadata: { key: SECRET },
} as unknown as OpenAI.Responses.ResponseCreateParamsNonStreaming;

const calls: Readonly<Record<string, Program<unknown>>> = {
  chat: (client) => client.chat.completions.create(chat),
  'streamed chat': async (client) => collect(await client.chat.completions.create({ ...chat, stream: true })),
  response: (client) => client.responses.create(response),
  'streamed response': async (client) => collect(await client.responses.create({ ...response, stream: true })),
  embedding: (client) => client.embeddings.create({ ...EMBEDDING, input: [SECRET], user: SECRET }),
};

const answers: readonly (readonly [name: string, script: Script])[] = [
  ['text', { turn: { text: SECRET, reasoning: SECRET } }],
  ['a refusal', { turn: { refusal: SECRET } }],
  ['tool calls', { turn: { toolCalls: [{ name: 'tool', arguments: SECRET }] } }],
  ['a failure', { turn: { failure: { code: SECRET, message: SECRET } } }],
  ['an error', apiError(400, { message: SECRET, code: SECRET, param: SECRET, type: SECRET })],
  ['an error event', { sse: [`event: error\ndata: {"error":{"message":"${SECRET}","code":"${SECRET}"}}\n\n`] }],
  ['no JSON', { text: SECRET, headers: { 'content-type': 'application/json' } }],
  ['a redirecting header', { status: 500, headers: { 'x-secret': SECRET, 'set-cookie': SECRET } }],
];

describe.each(Object.entries(calls))('27. with content off, %s leaves nothing of it anywhere', (_name, call) => {
  it.each(answers)('answered with %s', async (_answer, script) => {
    const { telemetry } = await runBoth(call, { scripts: [script], client: { apiKey: `sk-${SECRET}` } });
    expect(telemetry.spans).toHaveLength(1);
    expect(await telemetry.serialize()).not.toContain(SECRET);
    expect(toldInEvents(telemetry)).toEqual([]);
  });
});

it('27. the key, the organization and a query are told nowhere, content on or off', async () => {
  for (const captureContent of ['none', 'both'] as const) {
    const { telemetry } = await runBoth(
      (client) =>
        client.chat.completions.create({
          ...chat,
          messages: [{ role: 'user', content: 'Hi' }],
          tools: [],
          metadata: {},
          user: '',
          response_format: { type: 'text' },
        }),
      {
        captureContent,
        client: {
          apiKey: `sk-${SECRET}`,
          organization: SECRET,
          defaultQuery: { token: SECRET },
          defaultHeaders: { 'x-token': SECRET, cookie: SECRET },
        },
      },
    );
    expect(await telemetry.serialize()).not.toContain(SECRET);
  }
});

it.each(['span', 'event', 'both'] as const)('26. captured where it is asked for: %s', async (captureContent) => {
  const { telemetry } = await runBoth((client) => client.chat.completions.create(chat), {
    captureContent,
    scripts: [{ turn: { text: SECRET } }],
  });
  const isOnSpan = 'gen_ai.input.messages' in (telemetry.spans[0]?.attributes ?? {});
  const isOnEvent = telemetry.logs.some(({ attributes }) => 'gen_ai.input.messages' in attributes);
  expect({ isOnSpan, isOnEvent }).toEqual({
    isOnSpan: captureContent !== 'event',
    isOnEvent: captureContent !== 'span',
  });
});

describe('28. a large picture reaches no attribute', () => {
  const picture = Buffer.alloc(2_000_000, 'picture').toString('base64');

  it('in a request', async () => {
    const url = `data:image/png;base64,${picture}`;
    const content = [{ type: 'image_url' as const, image_url: { url } }];
    const run = await runBoth(
      async (client) => {
        await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content }] });
      },
      { captureContent: 'both' },
    );
    expect((await run.telemetry.serialize()).length).toBeLessThan(20_000);
    expect(await run.telemetry.serialize()).not.toContain(picture.slice(0, 40));
    expect(onlySpan(run).attributes['gen_ai.input.messages']).toContain('image/png');
  });

  it('in an answer', async () => {
    const output = [{ type: 'image_generation_call', id: 'ig_1', status: 'completed', result: picture }];
    const run = await runBoth((client) => client.responses.create({ model: 'gpt-4o', input: 'Draw.' }), {
      captureContent: 'both',
      scripts: [{ json: { id: 'resp_1', object: 'response', model: 'm', status: 'completed', output } }],
    });
    expect((await run.telemetry.serialize()).length).toBeLessThan(20_000);
  });

  it('and long texts are cut, their JSON whole', async () => {
    const words = 'word '.repeat(50_000);
    const run = await runBoth(
      (client) => client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: words }] }),
      { captureContent: 'both', maxContentLength: 1000, scripts: [{ turn: { text: words } }] },
    );
    for (const key of ['gen_ai.input.messages', 'gen_ai.output.messages']) {
      const text = String(onlySpan(run).attributes[key]);
      expect(text.length).toBeLessThanOrEqual(1000);
      expect(JSON.parse(text)).toHaveLength(1);
    }
  });
});

it('40. embeddings: usage is kept, vectors are not recorded', async () => {
  for (const encoding_format of ['float', 'base64', undefined] as const) {
    const body = { ...EMBEDDING, ...(encoding_format && { encoding_format }) };
    const run = await runBoth((client) => client.embeddings.create(body), { captureContent: 'both' });
    const { attributes } = onlySpan(run);
    expect(attributes['gen_ai.usage.input_tokens']).toBe(run.value?.usage.prompt_tokens);
    expect(JSON.stringify(attributes).length).toBeLessThan(600);
  }
});
