import type { APIPromise } from 'openai';
import { describe, expect, it, vi } from 'vitest';
import { unauthorized } from '../../src/testing/fake-openai/scripts/unauthorized.ts';
import { useClientPair } from '../support/client-pair.ts';
import { onlySpan, streamOutcome } from '../support/only-span.ts';
import { openaiMajor } from '../support/openai-major.ts';
import { CHAT, collect, WEATHER } from '../support/use-fake-openai.ts';
import { eachPlainCall, eachStreamedCall, RESPONSE } from './calls.ts';

const { runBoth } = useClientPair();

/** A method for the SDK's own use, which its helpers call. */
interface Derivable {
  _thenUnwrap<T>(transform: (value: unknown) => T): APIPromise<T>;
}

const FORMAT = { name: 'weather', schema: WEATHER, strict: true };

describe('1. parse() makes one span and reads the body once', () => {
  // openai 4 has it as `client.beta.chat.completions.parse`.
  it.skipIf(openaiMajor < 5)('chat', async () => {
    const run = await runBoth((client) =>
      client.chat.completions.parse({ ...CHAT, response_format: { type: 'json_schema', json_schema: FORMAT } }),
    );
    expect(onlySpan(run).attributes).toMatchObject({ 'gen_ai.usage.input_tokens': 10, 'gen_ai.output.type': 'json' });
  });

  it('response', async () => {
    const run = await runBoth((client) =>
      client.responses.parse({ ...RESPONSE, text: { format: { type: 'json_schema', ...FORMAT } } }),
    );
    expect(onlySpan(run).attributes).toMatchObject({ 'gen_ai.usage.input_tokens': expect.any(Number) });
  });
});

describe.each(eachPlainCall)('%s', (_name, call) => {
  // openai 4 exports no class of its promises.
  it.skipIf(openaiMajor < 5)('2. _thenUnwrap is kept, and what it gives is a promise of the SDK', async () => {
    const run = await runBoth(async (client, sdk) => {
      const derived = (call(client) as unknown as Derivable)._thenUnwrap((value) => ({ value }));
      return { isApiPromise: derived instanceof sdk.APIPromise, derived: await derived };
    });
    expect(run.value?.isApiPromise).toBe(true);
    onlySpan(run);
  });

  it('2. an error thrown by its transform reaches the caller, and the call counts as answered', async () => {
    const run = await runBoth((client) =>
      (call(client) as unknown as Derivable)._thenUnwrap(() => {
        throw new RangeError('the program’s own');
      }),
    );
    expect(run.error).toBeInstanceOf(RangeError);
    expect(onlySpan(run).attributes).toHaveProperty(['gen_ai.usage.input_tokens']);
  });

  it('3. withResponse() gives data, response and request id', async () => {
    const run = await runBoth(async (client) => {
      const { data, response, request_id } = await call(client).withResponse();
      return { data, request_id, status: response.status, headers: response.headers, bodyUsed: response.bodyUsed };
    });
    expect(onlySpan(run).attributes['codon.openai.request.id']).toBe(run.value?.request_id);
  });

  it('4. asResponse() leaves the body to the caller, and the span ends with the headers', async () => {
    const run = await runBoth(async (client) => {
      const response = await call(client).asResponse();
      return { bodyUsed: response.bodyUsed, body: await response.json() };
    });
    expect(run.value?.bodyUsed).toBe(false);
    expect(onlySpan(run).attributes).not.toHaveProperty(['gen_ai.usage.input_tokens']);
  });

  it('4. asResponse() beside an await loses nothing', async () => {
    const run = await runBoth(async (client) => {
      const promise = call(client);
      const [response, data] = await Promise.all([promise.asResponse(), promise]);
      return { status: response.status, data };
    });
    expect(onlySpan(run).attributes).toHaveProperty(['gen_ai.usage.input_tokens']);
  });

  it('5. awaited twice: one request, one span, the same object', async () => {
    const run = await runBoth(async (client) => {
      const promise = call(client);
      const [first, second] = [await promise, await promise];
      return { same: Object.is(first, second), first };
    });
    expect(run.value?.same).toBe(true);
    expect(run.requests).toHaveLength(1);
    onlySpan(run);
  });

  it('5. then, catch and finally may be mixed', async () => {
    const run = await runBoth(async (client) => {
      const seen: string[] = [];
      const promise = call(client);
      const value = await promise.finally(() => seen.push('finally'));
      await promise.catch(() => seen.push('catch'));
      await promise.then(() => seen.push('then'));
      return { seen, value };
    });
    expect(run.value?.seen).toEqual(['finally', 'then']);
    onlySpan(run);
  });

  it('6. never awaited: it is sent all the same, and its span ends', async () => {
    const run = await runBoth(
      async (client, _sdk, server) => {
        void call(client);
        await vi.waitFor(() => expect(server.requests).toHaveLength(1));
      },
      { streamIdleTimeout: 20 },
    );
    expect(streamOutcome(run)).toBe('abandoned');
  });

  it('6. awaited after its span was given up: the answer is the same', async () => {
    const run = await runBoth(
      async (client) => {
        const promise = call(client);
        await new Promise((resolve) => setTimeout(resolve, 100));
        return promise;
      },
      { streamIdleTimeout: 10 },
    );
    expect(streamOutcome(run)).toBe('abandoned');
  });
});

describe.each(eachStreamedCall)('streamed %s', (_name, call) => {
  it('3. withResponse() gives the stream, the response and the request id', async () => {
    const run = await runBoth(async (client) => {
      const { data, response, request_id } = await call(client).withResponse();
      return { chunks: await collect(data), request_id, status: response.status };
    });
    expect(streamOutcome(run)).toBe('completed');
    expect(onlySpan(run).attributes['codon.openai.request.id']).toBe(run.value?.request_id);
  });

  it('4. asResponse() leaves the events to the caller', async () => {
    const run = await runBoth(async (client) => (await call(client).asResponse()).text());
    expect(run.value).toContain('data: ');
    expect(streamOutcome(run)).toBeUndefined();
  });

  it('5. awaited twice: the same stream', async () => {
    const run = await runBoth(async (client) => {
      const promise = call(client);
      const [first, second] = [await promise, await promise];
      return { same: Object.is(first, second), chunks: await collect(first) };
    });
    expect(run.value?.same).toBe(true);
    expect(streamOutcome(run)).toBe('completed');
  });

  it('8. a refused stream rejects where create() is awaited', async () => {
    const run = await runBoth(
      async (client) => {
        try {
          return { stream: await collect(await call(client)) };
        } catch (error) {
          return { create: error };
        }
      },
      { scripts: [unauthorized()] },
    );
    expect(run.value).toMatchObject({ create: { status: 401 } });
    expect(onlySpan(run).attributes['error.type']).toBe('invalid_api_key');
  });
});
