import { describe, expect, it, vi } from 'vitest';
import type { Script } from '../../src/testing/fake-openai/script.ts';
import { textAnswer } from '../../src/testing/fake-openai/scripts/text-answer.ts';
import { useClientPair } from '../support/client-pair.ts';
import { onlySpan, streamOutcome } from '../support/only-span.ts';
import { openaiMajor } from '../support/openai-major.ts';
import { collect } from '../support/use-fake-openai.ts';
import { eachStreamedCall } from './calls.ts';

const { runBoth } = useClientPair();

/** Slow enough for the client to go away before the end. */
const slow: Script = { ...textAnswer('one two three four five six seven eight nine ten '.repeat(4)), chunkDelayMs: 5 };

describe.each(eachStreamedCall)('%s', (_name, call) => {
  it('12. break: the request is aborted, the span ends as cancelled with what was seen', async () => {
    const run = await runBoth(
      async (client, _sdk, server) => {
        const seen: unknown[] = [];
        for await (const chunk of await call(client)) {
          seen.push(chunk);
          if (seen.length === 4) break;
        }
        await vi.waitFor(() => expect(server.requests[0]?.aborted).toBe(true));
        return seen;
      },
      { scripts: [slow] },
    );
    expect(streamOutcome(run)).toBe('cancelled');
    expect(onlySpan(run).attributes).toMatchObject({ 'gen_ai.response.model': 'gpt-4o-mini-2024-07-18' });
    expect(onlySpan(run).attributes).not.toHaveProperty(['error.type']);
  });

  it('12. an error of the program inside its loop is its own, and counts as a break', async () => {
    const run = await runBoth(
      async (client) => {
        for await (const _chunk of await call(client)) throw new RangeError('the program’s own');
      },
      { scripts: [slow] },
    );
    expect(run.error).toBeInstanceOf(RangeError);
    expect(streamOutcome(run)).toBe('cancelled');
  });

  it('12. an iterator that is closed before it has begun', async () => {
    const run = await runBoth(
      async (client) => {
        const chunks = (await call(client))[Symbol.asyncIterator]();
        return [await chunks.return?.('value'), await chunks.next()];
      },
      { scripts: [slow], streamIdleTimeout: 20 },
    );
    // In 7.57 the iterator of a chat stream does not ask the stream for anything before its first next().
    expect(['cancelled', 'abandoned']).toContain(streamOutcome(run));
  });

  it('13. controller.abort() ends the loop quietly, and the span as aborted', async () => {
    const run = await runBoth(
      async (client, _sdk, server) => {
        const stream = await call(client);
        const seen: unknown[] = [];
        for await (const chunk of stream) {
          seen.push(chunk);
          if (seen.length === 3) stream.controller.abort();
        }
        await vi.waitFor(() => expect(server.requests[0]?.aborted).toBe(true));
        return seen;
      },
      { scripts: [slow] },
    );
    expect(run.error).toBeUndefined();
    expect(streamOutcome(run)).toBe('aborted');
  });

  it('13. so does a signal', async () => {
    const run = await runBoth(
      async (client, _sdk, server) => {
        const controller = new AbortController();
        const options = { signal: controller.signal };
        const stream = await call(client, options);
        const seen: unknown[] = [];
        for await (const chunk of stream) {
          seen.push(chunk);
          if (seen.length === 3) controller.abort(new Error('enough'));
        }
        await vi.waitFor(() => expect(server.requests[0]?.aborted).toBe(true));
        return seen;
      },
      { scripts: [slow] },
    );
    expect(streamOutcome(run)).toBe('aborted');
  });

  it('14. an error event in mid-stream is thrown the same, and the span ends as failed', async () => {
    const error = { message: 'too many at once', code: 'rate_limit_exceeded', type: 'requests', param: null };
    const run = await runBoth(
      async (client) => {
        const seen: unknown[] = [];
        try {
          for await (const chunk of await call(client)) seen.push(chunk);
        } catch (thrown) {
          return { seen, thrown };
        }
        return { seen };
      },
      {
        scripts: [
          { sse: [{ id: 'x', type: 'response.other' }, `event: error\ndata: ${JSON.stringify({ error })}\n\n`] },
        ],
      },
    );
    expect(run.value).toMatchObject({ seen: [{ id: 'x' }], thrown: { code: 'rate_limit_exceeded' } });
    expect(onlySpan(run)).toMatchObject({
      status: { code: 2 },
      attributes: { 'error.type': 'rate_limit_exceeded', 'codon.openai.stream.outcome': 'failed' },
    });
  });

  it('14. a connection that breaks in mid-stream', async () => {
    const run = await runBoth(async (client) => collect(await call(client)), { scripts: [{ ...slow, cutAfter: 3 }] });
    expect(run.error).toBeInstanceOf(Error);
    expect(streamOutcome(run)).toBe('failed');
    expect(onlySpan(run).status.code).toBe(2);
  });

  it('14. an error event after the program has left changes nothing any more', async () => {
    const run = await runBoth(
      async (client) => {
        const chunks = (await call(client))[Symbol.asyncIterator]();
        await chunks.next();
        await chunks.return?.();
        return chunks.next();
      },
      { scripts: [{ sse: [{ id: 'x' }, { error: { message: 'late' } }], chunkDelayMs: 5 }] },
    );
    expect(run.value).toEqual({ done: true, value: undefined });
    expect(streamOutcome(run)).toBe('cancelled');
  });

  it('15. a stream that nobody reads ends its span, and can still be read', async () => {
    const run = await runBoth(
      async (client) => {
        const stream = await call(client);
        await new Promise((resolve) => setTimeout(resolve, 100));
        return collect(stream);
      },
      { streamIdleTimeout: 20 },
    );
    expect(run.value?.length).toBeGreaterThan(2);
    expect(streamOutcome(run)).toBe('abandoned');
  });

  it('15. a slow stream is not given up while it gives chunks', async () => {
    const run = await runBoth(async (client) => collect(await call(client)), {
      scripts: [{ ...textAnswer('one two three four five six seven eight nine ten'), chunkDelayMs: 60 }],
      streamIdleTimeout: 400,
    });
    expect(streamOutcome(run)).toBe('completed');
  });

  it('15. nor while its reader waits for a server that is slower than that', async () => {
    const run = await runBoth(async (client) => collect(await call(client)), {
      scripts: [{ sse: [{ id: 'x' }, { id: 'y' }], chunkDelayMs: 150 }],
      streamIdleTimeout: 30,
    });
    expect(streamOutcome(run)).toBe('completed');
  });

  it('16. tee(): both branches get everything, in one span', async () => {
    const run = await runBoth(async (client) => {
      const [left, right] = (await call(client)).tee();
      return Promise.all([collect(left), collect(right)]);
    });
    expect(run.value?.[0]).toEqual(run.value?.[1]);
    expect(streamOutcome(run)).toBe('completed');
    expect(onlySpan(run).attributes['gen_ai.response.finish_reasons']).toEqual(['stop']);
  });

  it('16. tee(), of which one branch is left early', async () => {
    const run = await runBoth(async (client) => {
      const [left, right] = (await call(client)).tee();
      for await (const _chunk of left) break;
      return collect(right);
    });
    expect(streamOutcome(run)).toBe('completed');
  });

  it('16. toReadableStream() gives the same lines', async () => {
    const run = await runBoth(async (client) => new Response((await call(client)).toReadableStream()).text());
    expect(run.value?.split('\n').length).toBeGreaterThan(2);
    expect(streamOutcome(run)).toBe('completed');
  });

  it('16. toReadableStream() that is cancelled aborts the request', async () => {
    const run = await runBoth(
      async (client, _sdk, server) => {
        const reader = (await call(client)).toReadableStream().getReader();
        await reader.read();
        await reader.cancel();
        await vi.waitFor(() => expect(server.requests[0]?.aborted).toBe(true));
      },
      { scripts: [slow] },
    );
    expect(['cancelled', 'aborted']).toContain(streamOutcome(run));
  });

  it('17. a second iteration throws the error of the SDK', async () => {
    const run = await runBoth(async (client) => {
      const stream = await call(client);
      const chunks = await collect(stream);
      return collect(stream).then(
        () => 'read twice',
        (error: unknown) => ({ error, chunks }),
      );
    });
    expect(run.value).toMatchObject({ error: { message: expect.stringContaining('consumed stream') } });
    expect(streamOutcome(run)).toBe('completed');
  });

  it('17. a second iteration while the first goes on', async () => {
    const run = await runBoth(async (client) => {
      const stream = await call(client);
      const first = stream[Symbol.asyncIterator]();
      const head = await first.next();
      const second = await collect(stream).catch((error: unknown) => error);
      return { head, second, rest: await collect({ [Symbol.asyncIterator]: () => first }) };
    });
    expect(streamOutcome(run)).toBe('completed');
  });

  // openai 4 exports no class of its promises.
  it.skipIf(openaiMajor < 5)('18. the caller gets a Stream, which looks as it did', async () => {
    const run = await runBoth(async (client, sdk) => {
      const promise = call(client);
      const stream = await promise;
      const chunks = stream[Symbol.asyncIterator]();
      const look = {
        isPromise: promise instanceof sdk.APIPromise && promise instanceof Promise,
        isStream: stream instanceof sdk.Stream,
        keys: Object.keys(stream),
        symbols: Object.getOwnPropertySymbols(stream).map(String),
        isOwnIterator: Object.is((chunks as AsyncIterableIterator<unknown>)[Symbol.asyncIterator](), chunks),
        tag: Object.prototype.toString.call(chunks),
        iteratorKeys: Object.keys(chunks),
      };
      await collect({ [Symbol.asyncIterator]: () => chunks });
      return look;
    });
    expect(run.value).toMatchObject({ isPromise: true, isStream: true });
    expect(streamOutcome(run)).toBe('completed');
  });

  it('18. several next() at once come in order', async () => {
    const run = await runBoth(async (client) => {
      const chunks = (await call(client))[Symbol.asyncIterator]();
      return Promise.all(Array.from({ length: 40 }, () => chunks.next()));
    });
    expect(streamOutcome(run)).toBe('completed');
  });

  // openai 4 has no `withOptions()`.
  it.skipIf(openaiMajor < 5)('18. chunks are not held up: each is there before the next is sent', async () => {
    const run = await runBoth(async (client) => {
      const events = new TransformStream<Uint8Array, Uint8Array>();
      const writer = events.writable.getWriter();
      const headers = { 'content-type': 'text/event-stream' };
      const fed = client.withOptions({ fetch: async () => new Response(events.readable, { headers }) });
      const chunks = (await call(fed))[Symbol.asyncIterator]();
      const seen: unknown[] = [];
      for (let index = 0; index < 5; index += 1) {
        const next = chunks.next();
        await writer.write(Buffer.from(`data: {"index":${index}}\n\n`));
        seen.push(await next);
      }
      await writer.close();
      return [...seen, await chunks.next()];
    });
    expect(run.value).toHaveLength(6);
    expect(streamOutcome(run)).toBe('completed');
  });
});
