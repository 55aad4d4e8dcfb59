import { AzureOpenAI, toFile } from 'openai';
import { describe, expect, it } from 'vitest';
import { failedResponse } from '../../src/testing/fake-openai/scripts/failed-response.ts';
import {
  CHAT,
  collect,
  failureOf,
  TOOL,
  useFakeOpenAI,
  WEATHER,
  WEATHER_INSTANCE,
} from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();

describe('chat completions', () => {
  it('answers with text and usage that adds up', async () => {
    const { choices, usage, model } = await fake.client.chat.completions.create(CHAT);
    expect(model).toBe('gpt-4o-mini-2024-07-18');
    expect(choices[0]).toMatchObject({ finish_reason: 'stop', message: { role: 'assistant', refusal: null } });
    expect(choices[0]?.message.content).toContain('東京');
    expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0));
    expect(usage?.prompt_tokens_details?.cached_tokens).toBeGreaterThan(0);
    expect(usage?.prompt_tokens_details?.cached_tokens).toBeLessThanOrEqual(usage?.prompt_tokens ?? 0);
  });

  it('streams the same text in several chunks, with usage when asked', async () => {
    const whole = await fake.client.chat.completions.create(CHAT);
    const plain = await collect(await fake.client.chat.completions.create({ ...CHAT, stream: true }));
    const options = { include_usage: true };
    const counted = await collect(
      await fake.client.chat.completions.create({ ...CHAT, stream: true, stream_options: options }),
    );
    expect(plain.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe(
      whole.choices[0]?.message.content,
    );
    expect(plain.length).toBeGreaterThan(5);
    expect(plain.some((chunk) => 'usage' in chunk)).toBe(false);
    expect(counted.at(-1)).toMatchObject({ choices: [], usage: whole.usage });
  });

  it('calls the first tool with what its schema requires, then goes on with text', async () => {
    const first = await fake.client.chat.completions.create({ ...CHAT, tools: [TOOL] });
    const message = first.choices[0]?.message;
    const call = message?.tool_calls?.[0];
    expect(first.choices[0]?.finish_reason).toBe('tool_calls');
    expect(call).toMatchObject({ function: { name: 'get_weather', arguments: JSON.stringify(WEATHER_INSTANCE) } });
    const answer = { role: 'tool' as const, tool_call_id: call?.id ?? '', content: 'sunny' };
    const messages = [...CHAT.messages, ...(message ? [message] : []), answer];
    const second = await fake.client.chat.completions.create({ ...CHAT, messages, tools: [TOOL] });
    expect(second.choices[0]?.finish_reason).toBe('stop');
  });

  it('streams tool calls that the helper puts together again', async () => {
    const whole = await fake.client.chat.completions.create({ ...CHAT, tools: [TOOL] });
    const final = await fake.client.chat.completions.stream({ ...CHAT, tools: [TOOL] }).finalChatCompletion();
    expect(final.choices[0]?.message.tool_calls).toMatchObject(whole.choices[0]?.message.tool_calls ?? []);
  });

  it('runs tools with the helper: two requests', async () => {
    const run = fake.client.chat.completions.runTools({
      ...CHAT,
      tools: [
        {
          type: 'function',
          function: { ...TOOL.function, description: 'Tells the weather.', parse: JSON.parse, function: () => 'sunny' },
        },
      ],
    });
    expect(await run.finalContent()).toContain('A steady answer');
    expect(fake.server.requests).toHaveLength(2);
  });

  it('gives several choices, an instance of a schema, and less when tokens are short', async () => {
    const several = await fake.client.chat.completions.create({ ...CHAT, n: 3 });
    expect(new Set(several.choices.map((choice) => choice.message.content)).size).toBe(3);
    const response_format = { type: 'json_schema' as const, json_schema: { name: 'weather', schema: WEATHER } };
    const structured = await fake.client.chat.completions.create({ ...CHAT, response_format });
    expect(JSON.parse(structured.choices[0]?.message.content ?? '')).toEqual(WEATHER_INSTANCE);
    const short = await fake.client.chat.completions.create({ ...CHAT, max_completion_tokens: 2 });
    expect(short.choices[0]?.finish_reason).toBe('length');
    expect(short.usage?.completion_tokens).toBe(2);
  });

  it('counts reasoning tokens within the completion tokens', async () => {
    const { usage } = await fake.client.chat.completions.create({ ...CHAT, model: 'o4-mini' });
    expect(usage?.completion_tokens_details?.reasoning_tokens).toBeGreaterThan(0);
    expect(usage?.completion_tokens_details?.reasoning_tokens).toBeLessThan(usage?.completion_tokens ?? 0);
  });

  it('keeps stored completions', async () => {
    const { id } = await fake.client.chat.completions.create({ ...CHAT, store: true });
    expect((await fake.client.chat.completions.retrieve(id)).id).toBe(id);
    expect((await collect(fake.client.chat.completions.list())).map((each) => each.id)).toEqual([id]);
    expect(await fake.client.chat.completions.delete(id)).toMatchObject({ id, deleted: true });
    expect(await failureOf(fake.client.chat.completions.retrieve(id))).toMatchObject({ status: 404 });
  });

  it('answers at Azure deployments', async () => {
    const azure = new AzureOpenAI({
      endpoint: fake.server.origin,
      apiKey: 'test',
      apiVersion: '2024-10-21',
      deployment: 'mine',
    });
    const { choices } = await azure.chat.completions.create(CHAT);
    expect(choices).toHaveLength(1);
    expect(fake.server.requests[0]).toMatchObject({
      path: '/openai/deployments/mine/chat/completions',
      query: { 'api-version': '2024-10-21' },
    });
  });
});

describe('responses', () => {
  const ASK = { model: 'gpt-4o-mini', input: 'What is the weather in Paris?' };

  it('answers, and streams the same response in numbered events', async () => {
    const response = await fake.client.responses.create(ASK);
    expect(response).toMatchObject({ status: 'completed', error: null, incomplete_details: null });
    const events = await collect(await fake.client.responses.create({ ...ASK, stream: true }));
    expect(events.map((event) => event.sequence_number)).toEqual(events.map((_, index) => index));
    expect(events.map((event) => event.type).slice(0, 4)).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.content_part.added',
    ]);
    const last = events.at(-1);
    expect(last?.type === 'response.completed' && last.response.output).toEqual(response.output);
    expect((await fake.client.responses.stream(ASK).finalResponse()).output_text).toBe(response.output_text);
  });

  it('calls tools, and stops after their output', async () => {
    const tools = [{ type: 'function' as const, name: 'get_weather', parameters: WEATHER, strict: false }];
    const first = await fake.client.responses.stream({ ...ASK, tools }).finalResponse();
    const [call] = first.output;
    if (call?.type !== 'function_call') {
      throw new Error('expected a function call');
    }
    expect(JSON.parse(call.arguments)).toEqual(WEATHER_INSTANCE);
    const output = { type: 'function_call_output' as const, call_id: call.call_id, output: 'sunny' };
    const second = await fake.client.responses.create({ ...ASK, tools, input: [output] });
    expect(second.output_text).toContain('A steady answer');
  });

  it('is incomplete when tokens run out, and failed when the script says so', async () => {
    const short = await fake.client.responses.create({ ...ASK, max_output_tokens: 1 });
    expect(short).toMatchObject({ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } });
    fake.server.next(failedResponse());
    const events = await collect(await fake.client.responses.create({ ...ASK, stream: true }));
    expect(events.at(-1)).toMatchObject({ type: 'response.failed', response: { error: { code: 'server_error' } } });
  });

  it('reasons in the open when asked', async () => {
    const reasoning = { effort: 'low' as const, summary: 'auto' as const };
    const { output, usage } = await fake.client.responses.stream({ ...ASK, model: 'gpt-5', reasoning }).finalResponse();
    expect(output.map((item) => item.type)).toEqual(['reasoning', 'message']);
    expect(usage?.output_tokens_details.reasoning_tokens).toBeGreaterThan(0);
    expect(usage?.output_tokens_details.reasoning_tokens).toBeLessThan(usage?.output_tokens ?? 0);
  });

  it('retrieves, streams again, lists input, cancels, deletes, counts and compacts', async () => {
    const { id } = await fake.client.responses.create({ ...ASK, background: true });
    expect((await fake.client.responses.retrieve(id)).status).toBe('in_progress');
    expect((await fake.client.responses.retrieve(id)).status).toBe('completed');
    const later = await collect(await fake.client.responses.retrieve(id, { stream: true, starting_after: 3 }));
    expect(later[0]?.sequence_number).toBe(4);
    expect(await collect(fake.client.responses.inputItems.list(id))).toMatchObject([{ role: 'user' }]);
    expect(await fake.client.responses.cancel(id)).toMatchObject({ id, status: 'cancelled' });
    await fake.client.responses.delete(id);
    expect(await failureOf(fake.client.responses.retrieve(id))).toMatchObject({ status: 404 });
    expect((await fake.client.responses.inputTokens.count(ASK)).input_tokens).toBeGreaterThan(3);
    expect(await fake.client.responses.compact(ASK)).toMatchObject({ object: 'response.compaction' });
  });
});

describe('other models', () => {
  it('embeds: both encodings carry the same vector of length 1', async () => {
    const ask = { model: 'text-embedding-3-small', input: ['one', 'two'], dimensions: 64 };
    const decoded = await fake.client.embeddings.create(ask);
    const floats = await fake.client.embeddings.create({ ...ask, encoding_format: 'float' });
    expect(decoded.data.map((each) => each.embedding)).toEqual(floats.data.map((each) => each.embedding));
    expect(decoded.data.map((each) => each.embedding.length)).toEqual([64, 64]);
    expect(Math.hypot(...(floats.data[0]?.embedding ?? []))).toBeCloseTo(1, 5);
    expect(decoded.usage.prompt_tokens).toBe(decoded.usage.total_tokens);
    expect(fake.server.requests.map(({ body }) => (body as { encoding_format: string }).encoding_format)).toEqual([
      'base64',
      'float',
    ]);
  });

  it('completes text, streamed or not', async () => {
    const ask = { model: 'gpt-3.5-turbo-instruct', prompt: 'Once upon a time', max_tokens: 4 };
    const whole = await fake.client.completions.create(ask);
    const chunks = await collect(await fake.client.completions.create({ ...ask, stream: true }));
    expect(whole.choices[0]?.finish_reason).toBe('length');
    expect(chunks.map((chunk) => chunk.choices[0]?.text).join('')).toBe(whole.choices[0]?.text);
  });

  it('moderates', async () => {
    const { results } = await fake.client.moderations.create({ input: ['peace', 'violence'] });
    expect(results.map((result) => result.flagged)).toEqual([false, true]);
  });

  it('draws, edits and varies images', async () => {
    const png = await toFile(Buffer.from('png'), 'a.png', { type: 'image/png' });
    const drawn = await fake.client.images.generate({ model: 'gpt-image-1', prompt: 'a cat' });
    expect(
      Buffer.from(drawn.data?.[0]?.b64_json ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(drawn.usage?.output_tokens).toBeGreaterThan(0);
    const edited = await fake.client.images.edit({ model: 'gpt-image-1', image: png, prompt: 'a hat' });
    expect(edited.usage?.input_tokens_details.image_tokens).toBeGreaterThan(0);
    expect((await fake.client.images.createVariation({ image: png, n: 2 })).data).toHaveLength(2);
    const ask = { model: 'gpt-image-1', prompt: 'a cat', stream: true, partial_images: 2 } as const;
    expect((await collect(await fake.client.images.generate(ask))).map((event) => event.type)).toEqual([
      'image_generation.partial_image',
      'image_generation.partial_image',
      'image_generation.completed',
    ]);
  });

  it('speaks and listens', async () => {
    const speech = await fake.client.audio.speech.create({ model: 'tts-1', voice: 'alloy', input: 'Hello there' });
    expect(speech.headers.get('content-type')).toBe('audio/mpeg');
    expect((await speech.arrayBuffer()).byteLength).toBeGreaterThan(64);
    const file = await toFile(Buffer.alloc(2500), 'a.wav');
    const heard = await fake.client.audio.transcriptions.create({ model: 'gpt-4o-transcribe', file });
    expect(heard.usage).toMatchObject({ type: 'tokens', input_token_details: { audio_tokens: 30 } });
    const whisper = await fake.client.audio.transcriptions.create({ model: 'whisper-1', file });
    expect(whisper.usage).toEqual({ type: 'duration', seconds: 3 });
    const events = await collect(
      await fake.client.audio.transcriptions.create({ model: 'gpt-4o-transcribe', file, stream: true }),
    );
    expect(events.at(-1)).toMatchObject({ type: 'transcript.text.done', text: heard.text });
    expect((await fake.client.audio.translations.create({ model: 'whisper-1', file })).text).toContain('English');
  });
});
