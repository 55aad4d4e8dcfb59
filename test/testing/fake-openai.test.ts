import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { APIConnectionError, APIError, APIUserAbortError, toFile } from 'openai';
import { describe, expect, it } from 'vitest';
import type { Script } from '../../src/testing/fake-openai/script.ts';
import { apiError } from '../../src/testing/fake-openai/scripts/api-error.ts';
import { rateLimited } from '../../src/testing/fake-openai/scripts/rate-limited.ts';
import { refusal } from '../../src/testing/fake-openai/scripts/refusal.ts';
import { serverError } from '../../src/testing/fake-openai/scripts/server-error.ts';
import { textAnswer } from '../../src/testing/fake-openai/scripts/text-answer.ts';
import { toolCalls } from '../../src/testing/fake-openai/scripts/tool-calls.ts';
import { unauthorized } from '../../src/testing/fake-openai/scripts/unauthorized.ts';
import { startFakeOpenAI } from '../../src/testing/fake-openai/start-fake-openai.ts';
import { loadRecordings, recordingsMissing, scriptOf } from '../support/recordings.ts';
import { CHAT, collect, failureOf, TOOL, useFakeOpenAI } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();

function post(path: string, body: string, type = 'application/json'): Promise<Response> {
  return fetch(`${fake.server.origin}${path}`, { method: 'POST', headers: { 'content-type': type }, body });
}

describe('scripts', () => {
  it('are played in order, each by the first request that it matches', async () => {
    fake.server.next(textAnswer('first'), { ...textAnswer('third'), match: /responses$/ }, textAnswer('second'));
    const say = async () => (await fake.client.chat.completions.create(CHAT)).choices[0]?.message.content;
    expect([await say(), await say()]).toEqual(['first', 'second']);
    expect((await fake.client.responses.create({ model: 'gpt-5', input: 'Hi' })).output_text).toBe('third');
  });

  it('shape tool calls, refusals, usage and model for the API that is called', async () => {
    const call = { name: 'f', arguments: '{"broken', id: 'call_1' };
    fake.server.next(toolCalls([call]), refusal('No.'), textAnswer('Hi', { model: 'm', usage: { prompt_tokens: 7 } }));
    const called = await fake.client.chat.completions.create(CHAT);
    expect(called.choices[0]?.message.tool_calls).toMatchObject([
      { id: 'call_1', function: { arguments: '{"broken' } },
    ]);
    const refused = await fake.client.chat.completions.stream(CHAT).finalChatCompletion();
    expect(refused.choices[0]?.message.refusal).toBe('No.');
    expect(await fake.client.chat.completions.create(CHAT)).toMatchObject({ model: 'm', usage: { prompt_tokens: 7 } });
  });

  it('make the SDK try again: each attempt is a request with an identifier of its own', async () => {
    fake.server.next(rateLimited(), serverError());
    const { data, request_id } = await fake.client.chat.completions.create(CHAT, { maxRetries: 2 }).withResponse();
    expect(data.choices).toHaveLength(1);
    expect(request_id).toMatch(/^req_/);
    expect(fake.server.requests.map(({ headers }) => headers['x-stainless-retry-count'])).toEqual(['0', '1', '2']);
  });

  it('give errors in the form of the API', async () => {
    fake.server.next(unauthorized(), apiError(400, { code: 'context_length_exceeded', param: 'messages' }), {
      status: 503,
    });
    const errors = [1, 2, 3].map(() => failureOf(fake.client.chat.completions.create(CHAT)));
    expect(await Promise.all(errors)).toMatchObject([
      { status: 401, code: 'invalid_api_key' },
      { status: 400, code: 'context_length_exceeded', param: 'messages', type: 'invalid_request_error' },
      { status: 503, type: 'server_error' },
    ]);
  });

  it('drop and cut connections', async () => {
    fake.server.next({ drop: true }, { cutAfter: 10 }, { ...textAnswer('one two three four'), cutAfter: 3 });
    expect(await failureOf(fake.client.chat.completions.create(CHAT))).toBeInstanceOf(APIConnectionError);
    expect(await failureOf(fake.client.chat.completions.create(CHAT))).toBeInstanceOf(Error);
    const seen: unknown[] = [];
    const stream = await fake.client.chat.completions.create({ ...CHAT, stream: true });
    const read = async () => {
      for await (const chunk of stream) {
        seen.push(chunk.choices[0]?.delta.content);
      }
    };
    expect(await failureOf(read())).toBeInstanceOf(Error);
    expect(seen).toEqual(['', 'one', ' two']);
    expect(fake.server.requests.some(({ aborted }) => aborted)).toBe(false);
  });

  it('hang until the client gives up, which is noted', async () => {
    fake.server.next({ hang: true });
    const error = await failureOf(fake.client.chat.completions.create(CHAT, { timeout: 30 }));
    expect(error).toMatchObject({ message: 'Request timed out.' });
    await expect.poll(() => fake.server.requests[0]?.aborted).toBe(true);
  });

  it('note a stream that the client leaves, and none that it reads to the end', async () => {
    fake.server.next({ chunkDelayMs: 5 });
    const stream = await fake.client.chat.completions.create({ ...CHAT, stream: true });
    for await (const _ of stream) {
      break;
    }
    await expect.poll(() => fake.server.requests[0]?.aborted).toBe(true);
    fake.server.next({ delayMs: 1000 });
    const controller = new AbortController();
    const pending = failureOf(fake.client.chat.completions.create(CHAT, { signal: controller.signal }));
    await sleep(20);
    controller.abort();
    expect(await pending).toBeInstanceOf(APIUserAbortError);
    await expect.poll(() => fake.server.requests[1]?.aborted).toBe(true);
    await collect(await fake.client.chat.completions.create({ ...CHAT, stream: true }));
    await sleep(20);
    expect(fake.server.requests[2]).not.toHaveProperty('aborted');
  });

  it('tear lines and characters apart without harm', async () => {
    const whole = await fake.client.chat.completions.create(CHAT);
    fake.server.next({ writeSize: 1 }, { writeSize: 7 });
    const chunks = await collect(await fake.client.chat.completions.create({ ...CHAT, stream: true }));
    expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe(
      whole.choices[0]?.message.content,
    );
    expect(await fake.client.chat.completions.create(CHAT)).toEqual(whole);
  });

  it('send events as they are given', async () => {
    const error = { error: { message: 'broke', type: 'server_error', code: null } };
    const chunk = { id: 'c', choices: [{ index: 0, delta: { content: 'Hi' } }] };
    fake.server.next({ sse: [': comment\n\n', chunk, error] });
    const stream = await fake.client.chat.completions.create({ ...CHAT, stream: true });
    expect(await failureOf(collect(stream))).toBeInstanceOf(APIError);
    fake.server.next({ sse: [chunk], doneSentinel: false });
    const raw = await post('/v1/chat/completions', '{}');
    expect(await raw.text()).toBe(`data: ${JSON.stringify(chunk)}\n\n`);
  });

  it('that cannot be played are refused when given', () => {
    const wrong: Script[] = [{ status: 99 }, { writeSize: 0 }, { cutAfter: -1 }, { json: {}, text: '' }];
    for (const script of wrong) {
      expect(() => fake.server.next(script)).toThrow(TypeError);
    }
  });
});

describe('the server', () => {
  it('answers equal requests equally, and another server the same', async () => {
    await using other = await startFakeOpenAI();
    const cases: ReadonlyArray<readonly [string, unknown]> = [
      ['chat/completions', { ...CHAT, n: 2 }],
      ['chat/completions', { ...CHAT, tools: [TOOL], stream: true }],
      ['responses', { model: 'gpt-5', input: 'Hi', stream: true }],
      ['embeddings', { model: 'text-embedding-3-small', input: 'Hi' }],
      ['images/generations', { prompt: 'Hi' }],
      ['completions', { prompt: 'Hi' }],
    ];
    for (const [path, body] of cases) {
      const answers = [fake.server, fake.server, other].map(async ({ origin }) => {
        const response = await fetch(`${origin}/v1/${path}`, { method: 'POST', body: JSON.stringify(body) });
        return response.text();
      });
      const [first, second, third] = await Promise.all(answers);
      expect(second).toBe(first);
      expect(third).toBe(first);
    }
  });

  it('makes new things for equal requests, and after a reset the first ones again', async () => {
    const make = async () => (await fake.client.beta.threads.create({ metadata: {} })).id;
    const [first, second] = [await make(), await make()];
    expect(second).not.toBe(first);
    fake.server.reset();
    expect(fake.server.requests).toEqual([]);
    expect(await make()).toBe(first);
  });

  it('sends the headers of every answer', async () => {
    const { headers } = await fetch(`${fake.server.baseURL}/models`);
    for (const name of ['x-request-id', 'openai-processing-ms', 'openai-version', 'x-ratelimit-remaining-tokens']) {
      expect(headers.get(name)).toBeTruthy();
    }
    expect(headers.get('content-type')).toBe('application/json');
  });

  it('records what arrives', async () => {
    await fake.client.chat.completions.create(CHAT);
    await fake.client.files.create({ file: await toFile(Buffer.from('abc'), 'a.txt'), purpose: 'batch' });
    await post('/v1/other', 'plain words', 'text/plain');
    expect(fake.server.requests).toMatchObject([
      { method: 'POST', path: '/v1/chat/completions', query: {}, body: CHAT },
      { method: 'POST', path: '/v1/files', body: expect.any(Buffer) },
      { method: 'POST', path: '/v1/other', body: 'plain words' },
    ]);
  });

  it('asks `answers` when nothing is queued', async () => {
    const answers = ({ path }: { path: string }) => (path.endsWith('models') ? apiError(418) : undefined);
    await using other = await startFakeOpenAI({ answers });
    other.next(apiError(500));
    const statuses: number[] = [];
    for (const path of ['models', 'models', 'files']) {
      statuses.push((await fetch(`${other.baseURL}/${path}`)).status);
    }
    expect(statuses).toEqual([500, 418, 200]);
  });

  it('refuses malformed bodies and foreign paths as the API does', async () => {
    const broken = await post('/v1/chat/completions', '{"model":');
    expect([broken.status, await broken.json()]).toMatchObject([400, { error: { type: 'invalid_request_error' } }]);
    expect((await post('/v1/files', 'no form', 'multipart/form-data; boundary=x')).status).toBe(400);
    expect((await post('/elsewhere', '{}')).status).toBe(404);
    expect((await post('/gateway/chat/completions', '{}')).status).toBe(200);
  });

  it('ends hanging connections when it closes', async () => {
    const other = await startFakeOpenAI();
    other.next({ hang: true });
    const pending = failureOf(fetch(`${other.baseURL}/models`));
    await expect.poll(() => other.requests.length).toBe(1);
    await other.close();
    await other.close();
    expect(await pending).toBeInstanceOf(TypeError);
    expect(other.requests[0]).not.toHaveProperty('aborted');
  });

  it('survives any JSON', { timeout: 60_000 }, async () => {
    const paths = ['chat/completions', 'responses', 'embeddings', 'completions', 'moderations', 'images/generations'];
    paths.push(
      'threads/runs',
      'threads/t/runs',
      'assistants',
      'vector_stores/v/search',
      'batches',
      'evals/e/runs',
      'x/y',
    );
    const keys = [
      'messages',
      'input',
      'tools',
      'n',
      'stream',
      'response_format',
      'model',
      'prompt',
      'text',
      'dimensions',
    ];
    keys.push(
      'functions',
      'tool_choice',
      'max_tokens',
      'instructions',
      'items',
      'query',
      'thread',
      'metadata',
      '__proto__',
    );
    const body = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 4 })),
      fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(true, 'true', -1, 1e9, null, {}, [{}], [[]], ['x'], 'x')),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), body, async (path, json) => {
        const response = await post(`/v1/${path}`, JSON.stringify(json));
        await response.arrayBuffer();
        expect(response.status).toBe(200);
      }),
      { numRuns: 150 },
    );
  });
});

describe('recordings', () => {
  const missing = recordingsMissing();
  it.skipIf(missing !== undefined)(missing ?? 'are replayed exactly, torn apart or not', async () => {
    const recordings = loadRecordings(({ response }) => response.body.length < 20_000);
    expect(recordings.length).toBeGreaterThan(100);
    for (const recording of recordings) {
      const script = scriptOf(recording);
      for (const played of [script, { ...script, writeSize: 997 }]) {
        fake.server.next(played);
        const response = await post('/v1/anything', '{}');
        expect(response.status).toBe(recording.response.status);
        expect(response.headers.get('content-type')).toBe(recording.response.headers['content-type'] ?? null);
        expect(response.headers.get('x-request-id')).toBe(recording.response.headers['x-request-id'] ?? null);
        expect(await response.text()).toBe(recording.response.body);
      }
    }
  });
});
