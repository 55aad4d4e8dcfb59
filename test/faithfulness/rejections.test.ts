import { APIConnectionError } from 'openai';
import { describe, expect, it } from 'vitest';
import type { Script } from '../../src/testing/fake-openai/script.ts';
import { apiError } from '../../src/testing/fake-openai/scripts/api-error.ts';
import { useClientPair } from '../support/client-pair.ts';
import { onlySpan } from '../support/only-span.ts';
import { CHAT, collect } from '../support/use-fake-openai.ts';
import { eachCall, eachPlainCall, eachStreamedCall } from './calls.ts';

const { runBoth } = useClientPair();

/** Ways in which a call can fail, and what its span then says. */
const failures: readonly (readonly [name: string, script: Script, errorType: string])[] = [
  ...[400, 401, 403, 404, 409, 422, 429, 500, 503, 599].map(
    (status) => [`status ${status}`, { status }, String(status)] as const,
  ),
  ['a well-known code', apiError(400, { code: 'context_length_exceeded' }), 'context_length_exceeded'],
  ['a code of their own', apiError(400, { code: 'acme_1234567' }), '400'],
  ['an error that is no JSON', { status: 502, text: '<html>Bad gateway</html>' }, '502'],
  ['an error without a body', { status: 500, text: '' }, '500'],
  ['a dropped connection', { drop: true }, 'APIConnectionError'],
  ['a server that never answers', { hang: true }, 'APIConnectionTimeoutError'],
];

describe.each(eachCall)('%s', (_name, call) => {
  it.each(failures)('9. the span ends when the call fails: %s', async (_failure, script, errorType) => {
    const run = await runBoth<unknown>((client) => call(client), { scripts: [script], client: { timeout: 100 } });
    expect(run.error).toBeInstanceOf(Error);
    expect(onlySpan(run)).toMatchObject({ status: { code: 2 }, attributes: { 'error.type': errorType } });
    expect(onlySpan(run).status.message).toBeUndefined();
  });

  it('9. the span ends when withResponse() or asResponse() is what fails', async () => {
    for (const method of ['withResponse', 'asResponse'] as const) {
      const run = await runBoth(async (client) => void (await call(client)[method]()), { scripts: [{ status: 404 }] });
      expect(onlySpan(run).attributes['error.type']).toBe('404');
    }
  });

  it('9. the error says the same, and tells its text only where content is recorded', async () => {
    const script = apiError(400, { message: 'You sent: top secret' });
    const run = await runBoth<unknown>((client) => call(client), { scripts: [script], captureContent: 'span' });
    expect(onlySpan(run).status.message).toBe('400 You sent: top secret');
  });
});

describe.each(eachPlainCall)('%s', (_name, call) => {
  it.each([
    ['half an answer', { json: { id: 'x', usage: {} }, cutAfter: 9 }],
    ['an answer that is no JSON', { body: Buffer.from('{"id":'), headers: { 'content-type': 'application/json' } }],
  ] as const)('9. the span ends when the body cannot be read: %s', async (_failure, script) => {
    const run = await runBoth<unknown>((client) => call(client), { scripts: [script] });
    expect(run.error).toBeInstanceOf(Error);
    expect(onlySpan(run).attributes).toHaveProperty(['error.type']);
  });
});

it.each(eachStreamedCall)('10. a streamed %s that cannot be decoded ends its span as failed', async (_name, call) => {
  const scripts = [{ sse: ['data: {"id":\n\n'] }];
  const run = await runBoth(async (client) => collect(await call(client)), { scripts });
  expect(run.error).toBeInstanceOf(SyntaxError);
  expect(onlySpan(run).attributes).toMatchObject({
    'error.type': 'SyntaxError',
    'codon.openai.stream.outcome': 'failed',
  });
});

it('9. a call that is aborted before it is sent, or while it waits', async () => {
  for (const delay of [0, 30]) {
    const run = await runBoth(
      (client) => {
        const controller = new AbortController();
        if (delay === 0) controller.abort();
        else setTimeout(() => controller.abort(), delay);
        return client.chat.completions.create(CHAT, { signal: controller.signal });
      },
      { scripts: [{ hang: true }] },
    );
    expect(onlySpan(run).attributes['error.type']).toBe('APIUserAbortError');
  }
});

it('9. a fetch of the program that throws', async () => {
  for (const [, call] of eachCall) {
    const run = await runBoth<unknown>((client) => call(client), {
      client: {
        fetch: () => {
          throw new RangeError('no network today');
        },
      },
    });
    expect(run.error).toBeInstanceOf(APIConnectionError);
    expect(onlySpan(run).attributes['error.type']).toBe('APIConnectionError');
  }
});

it('9. arguments that the SDK refuses', async () => {
  for (const body of [undefined, null, 1n, { messages: 1n }]) {
    const run = await runBoth((client) => client.chat.completions.create(body as unknown as typeof CHAT));
    expect(run.error).toBeInstanceOf(TypeError);
    expect(onlySpan(run).attributes['error.type']).toBe('TypeError');
  }
});

it('9. arguments that the SDK refuses are refused at the same moment: thrown, or in the promise', async () => {
  for (const body of [undefined, { messages: 1n }]) {
    const run = await runBoth((client) => {
      try {
        return client.chat.completions.create(body as unknown as typeof CHAT).then(
          () => 'answered',
          () => 'rejected',
        );
      } catch {
        return 'thrown';
      }
    });
    expect(['rejected', 'thrown']).toContain(run.value);
    onlySpan(run);
  }
});

it('9. a method taken off its object fails as before, and makes no span', async () => {
  const run = await runBoth((client) => {
    const { create } = client.chat.completions;
    return create(CHAT);
  });
  expect(run.error).toBeInstanceOf(TypeError);
  expect(run.telemetry.spans).toEqual([]);
});
