import { describe, expect, test } from 'vitest';
import { dialectOf, spanWriterOf } from '../../src/telemetry/dialects.ts';
import { pictureConversation } from '../support/picture-conversation.ts';
import { CHAT, collect, failureOf, TOOL, useFakeOpenAI } from '../support/use-fake-openai.ts';
import { callInDialects } from './call-in-dialects.ts';

const fake = useFakeOpenAI();

async function attributesOf(
  program: Parameters<typeof callInDialects>[2],
  captureContent: 'span' | 'none' = 'span',
): Promise<Readonly<Record<string, unknown>>> {
  const { spans } = await callInDialects(fake.server, ['openinference'], program, { captureContent });
  const [span] = spans;
  if (span === undefined) throw new Error('no span was captured');
  return span.attributes;
}

describe('a call told in OpenInference', () => {
  test('is of kind LLM, with models, provider, settings and tokens', async () => {
    const settings = { temperature: 0.5, top_p: 1, seed: 7, n: 2, max_completion_tokens: 50, stop: ['END'] };
    const attributes = await attributesOf((client) => client.chat.completions.create({ ...CHAT, ...settings }), 'none');
    expect(attributes).toMatchObject({
      'openinference.span.kind': 'LLM',
      'llm.system': 'openai',
      'llm.provider': 'openai',
      'llm.request.model_name': 'gpt-4o-mini',
      'llm.finish_reason': 'stop',
    });
    expect(attributes['llm.model_name']).toBe(attributes['llm.response.model_name']);
    expect(JSON.parse(String(attributes['llm.invocation_parameters']))).toEqual({
      temperature: 0.5,
      top_p: 1,
      seed: 7,
      n: 2,
      max_completion_tokens: 50,
      stop_sequences: ['END'],
    });
    expect(attributes['llm.token_count.total']).toBe(
      Number(attributes['llm.token_count.prompt']) + Number(attributes['llm.token_count.completion']),
    );
    expect(Object.keys(attributes).filter((key) => /^(gen_ai|openai)\.|messages|value/.test(key))).toEqual([]);
  });

  test('has an attribute for each field of its messages', async () => {
    const attributes = await attributesOf((client) =>
      client.chat.completions.create({
        model: 'gpt-4o-mini',
        messages: pictureConversation,
      }),
    );
    const messages = Object.entries(attributes).filter(([key]) => key.startsWith('llm.input_messages.'));
    const of = (index: number, rest: string) => `llm.input_messages.${index}.message.${rest}`;
    expect(Object.fromEntries(messages)).toEqual({
      [of(0, 'role')]: 'system',
      [of(0, 'content')]: 'Be brief.',
      [of(1, 'role')]: 'user',
      [of(1, 'contents.0.message_content.type')]: 'text',
      [of(1, 'contents.0.message_content.text')]: 'What is this?',
      [of(1, 'contents.1.message_content.type')]: 'image',
      [of(1, 'contents.1.message_content.image.image.url')]: 'https://example.com/a.png',
      [of(2, 'role')]: 'assistant',
      [of(2, 'contents.0.message_content.type')]: 'text',
      [of(2, 'contents.0.message_content.text')]: 'I look it up.',
      [of(2, 'tool_calls.0.tool_call.id')]: 'call_1',
      [of(2, 'tool_calls.0.tool_call.function.name')]: 'look',
      [of(2, 'tool_calls.0.tool_call.function.arguments')]: '{"at":"a"}',
      [of(3, 'role')]: 'tool',
      [of(3, 'tool_call_id')]: 'call_1',
      [of(3, 'content')]: '{"it":"a cat"}',
    });
    expect(attributes).toMatchObject({
      'llm.output_messages.0.message.role': 'assistant',
      'llm.output_messages.0.message.content': expect.any(String),
      'input.mime_type': 'application/json',
      'output.mime_type': 'application/json',
    });
  });

  test('has its tools as the chat API takes them', async () => {
    const attributes = await attributesOf((client) => client.chat.completions.create({ ...CHAT, tools: [TOOL] }));
    expect(JSON.parse(String(attributes['llm.tools.0.tool.json_schema']))).toEqual({
      type: 'function',
      function: { name: 'get_weather' },
    });
  });

  test('has instructions as its first message', async () => {
    const attributes = await attributesOf((client) =>
      client.responses.create({ model: 'gpt-4o', instructions: 'Be brief.', input: 'Hello' }),
    );
    expect(attributes).toMatchObject({
      'llm.input_messages.0.message.role': 'system',
      'llm.input_messages.0.message.content': 'Be brief.',
      'llm.input_messages.1.message.role': 'user',
      'llm.input_messages.1.message.content': 'Hello',
    });
  });

  test('tells a stream as it tells an answer', async () => {
    const attributes = await attributesOf(async (client) =>
      collect(await client.chat.completions.create({ ...CHAT, stream: true })),
    );
    expect(attributes['llm.output_messages.0.message.content']).toEqual(expect.any(String));
    expect(JSON.parse(String(attributes['llm.invocation_parameters']))).toEqual({ stream: true });
  });

  test('is of kind EMBEDDING, RETRIEVER or CHAIN', async () => {
    const embedded = await attributesOf((client) =>
      client.embeddings.create({ model: 'small', input: 'x', dimensions: 8, encoding_format: 'float' }),
    );
    expect(embedded).toMatchObject({
      'openinference.span.kind': 'EMBEDDING',
      'embedding.model_name': 'small',
      'embedding.invocation_parameters': '{"dimensions":8,"encoding_formats":["float"]}',
      'llm.token_count.total': embedded['llm.token_count.prompt'],
    });
    const found = await attributesOf((client) => client.vectorStores.search('vs_1', { query: 'Oslo' }));
    expect(found).toMatchObject({
      'openinference.span.kind': 'RETRIEVER',
      'input.value': 'Oslo',
      'input.mime_type': 'text/plain',
    });
    const other = await attributesOf((client) => client.files.list());
    expect(other).toMatchObject({ 'openinference.span.kind': 'CHAIN', 'codon.openai.operation': 'files.list' });
  });

  test('tells a failure as the other dialects do', async () => {
    fake.server.next({ status: 503 });
    const attributes = await attributesOf((client) => failureOf(client.chat.completions.create(CHAT)));
    expect(attributes).toMatchObject({ 'error.type': '503', 'openinference.span.kind': 'LLM' });
  });
});

test('what JSON does not have is reported where it is taken apart', () => {
  const reported: string[] = [];
  const record = { genAiToolDefinitions: [{ type: 'function', name: 'pay', parameters: { limit: 1n } }] };
  const written = spanWriterOf(dialectOf('openinference'), 'inference').end(record, (key) => reported.push(key));
  expect(reported).toContain('gen_ai.tool.definitions');
  expect(Object.keys(written).filter((key) => key.startsWith('llm.tools'))).toEqual([]);
});
