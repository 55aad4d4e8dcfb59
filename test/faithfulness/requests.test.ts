import type { OpenAI } from 'openai';
import { describe, expect, it } from 'vitest';
import { rateLimited } from '../../src/testing/fake-openai/scripts/rate-limited.ts';
import { deepFreeze } from '../extract/deep-freeze.ts';
import { useClientPair } from '../support/client-pair.ts';
import { onlySpan } from '../support/only-span.ts';
import { openaiMajor } from '../support/openai-major.ts';
import { CHAT, collect, TOOL } from '../support/use-fake-openai.ts';
import { EMBEDDING, eachCall, plainCalls, RESPONSE } from './calls.ts';

const { runBoth } = useClientPair();

describe('29. what the caller passes stays the caller’s', () => {
  const bodies = {
    chat: (client: OpenAI) => client.chat.completions.create(deepFreeze({ ...CHAT, tools: [TOOL], stop: ['a', 'b'] })),
    response: (client: OpenAI) => client.responses.create(deepFreeze({ ...RESPONSE, metadata: { a: 'b' } })),
    embedding: (client: OpenAI) => client.embeddings.create(deepFreeze({ ...EMBEDDING, input: ['a', 'b'] })),
  };

  it.each(Object.entries(bodies))('frozen parameters work: %s', async (_name, call) => {
    onlySpan(await runBoth<unknown>((client) => call(client), { captureContent: 'both' }));
  });

  // openai 4 has it as `client.beta.chat.completions.parse`.
  it.skipIf(openaiMajor < 5)('frozen parameters work: parse', async () => {
    const parse = (client: OpenAI) => client.chat.completions.parse(deepFreeze({ ...CHAT }));
    onlySpan(await runBoth(parse, { captureContent: 'both' }));
  });

  it('frozen request options work', async () => {
    const options = deepFreeze({ headers: { 'x-a': 'b' }, query: { c: 'd' }, timeout: 10_000, maxRetries: 0 });
    onlySpan(await runBoth((client) => plainCalls.chat(client, options)));
  });

  it('parameters are not changed, and not kept: later changes of them are not told', async () => {
    const run = await runBoth(
      async (client) => {
        const body = structuredClone(CHAT);
        const promise = client.chat.completions.create(body);
        const before = structuredClone(body);
        body.messages.push({ role: 'user', content: 'Added later' });
        await promise;
        return { before, body };
      },
      { captureContent: 'span' },
    );
    expect(run.value?.before).toEqual(CHAT);
    expect(onlySpan(run).attributes['gen_ai.input.messages']).not.toContain('Added later');
  });

  it('parameters with getters and of classes of the program', async () => {
    class Body {
      readonly model = 'gpt-4o-mini';
      get messages() {
        return CHAT.messages;
      }
      toJSON() {
        return { model: this.model, messages: this.messages };
      }
    }
    onlySpan(await runBoth((client) => client.chat.completions.create(new Body()), { captureContent: 'span' }));
  });

  it('parameters that throw when they are read throw where they did', async () => {
    const body = {
      ...CHAT,
      get temperature(): number {
        throw new RangeError('not to be read');
      },
    };
    const run = await runBoth((client) => client.chat.completions.create(body), { captureContent: 'both' });
    expect(run.error).toBeInstanceOf(RangeError);
  });
});

// openai 4 exports no class of its promises of pages.
it.skipIf(openaiMajor < 5)('30. pages and their iteration stay the SDK’s', async () => {
  const first = { object: 'list', data: [{ id: 'a' }, { id: 'b' }], has_more: true };
  const second = { object: 'list', data: [{ id: 'c' }], has_more: false };
  const run = await runBoth(
    async (client, sdk) => {
      const promise = client.chat.completions.list({ limit: 2 });
      const page = await promise;
      const next = await page.getNextPage();
      const all = await collect(client.chat.completions.list());
      const pages = await collect((await client.chat.completions.list()).iterPages());
      return {
        isPagePromise: promise instanceof sdk.PagePromise,
        className: page.constructor.name,
        hasNext: [page.hasNextPage(), next.hasNextPage()],
        data: [page.data, next.data],
        all,
        pages: pages.map(({ data }) => data),
      };
    },
    { scripts: [first, second, first, second, first, second].map((json) => ({ json })) },
  );
  expect(run.value).toMatchObject({ isPagePromise: true, all: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
  expect(run.requests).toHaveLength(6);
});

// openai 4 has no `withOptions()`.
describe('31. clients made by withOptions()', () => {
  it.skipIf(openaiMajor < 5).each(eachCall)('stay traced: %s', async (_name, call) => {
    const run = await runBoth(async (client) => {
      const clone = client.withOptions({ timeout: 5000 }).withOptions({ defaultHeaders: { 'x-clone': '2' } });
      const result = await call(clone);
      return Symbol.asyncIterator in Object(result) ? collect(result as AsyncIterable<unknown>) : result;
    });
    expect(run.requests[0]?.headers['x-clone']).toBe('2');
    onlySpan(run);
  });

  it.skipIf(openaiMajor < 5)('have an address of their own', async () => {
    const run = await runBoth((client, _sdk, server) => {
      const { port } = new URL(server.origin);
      return plainCalls.chat(client.withOptions({ baseURL: `http://localhost:${port}/v1` }));
    });
    expect(onlySpan(run).attributes['server.address']).toBe('localhost');
  });

  it('a changed baseURL counts from the next call on', async () => {
    const run = await runBoth(async (client, _sdk, server) => {
      await plainCalls.chat(client);
      client.baseURL = `http://localhost:${new URL(server.origin).port}/v1`;
      await plainCalls.chat(client);
    });
    expect(run.telemetry.spans.map(({ attributes }) => attributes['server.address'])).toEqual([
      '127.0.0.1',
      'localhost',
    ]);
  });
});

describe('32. request options reach the wire', () => {
  it.each(eachCall)('%s', async (_name, call) => {
    const run = await runBoth(
      async (client) => {
        const options = { headers: { 'x-mine': '1' }, query: { trace: 'yes' }, idempotencyKey: 'key-1', maxRetries: 1 };
        const result = await call(client, options);
        return Symbol.asyncIterator in Object(result) ? collect(result as AsyncIterable<unknown>) : result;
      },
      { scripts: [rateLimited()] },
    );
    expect(run.requests).toMatchObject([
      { headers: { 'x-mine': '1', 'x-stainless-retry-count': '0' }, query: { trace: 'yes' } },
      { headers: { 'x-mine': '1', 'x-stainless-retry-count': '1' }, query: { trace: 'yes' } },
    ]);
    onlySpan(run);
  });
});

describe('33. other hosts', () => {
  const hosts = [
    ['https://api.openai.com/v1', 'openai', 443],
    ['https://res.openai.azure.com/openai/v1', 'azure.ai.openai', 443],
    ['https://api.groq.com/openai/v1', 'groq', 443],
    ['https://api.deepseek.com', 'deepseek', 443],
    ['http://gateway.internal:8080/v1', 'openai', 8080],
  ] as const;

  it.skipIf(openaiMajor < 5).each(hosts)('%s', async (baseURL, provider, port) => {
    const run = await runBoth((client, _sdk, server) => {
      const redirected: typeof fetch = (input, init) => {
        const { pathname, search } = new URL(String(input));
        return fetch(`${server.origin}/v1${pathname.replace(/^.*\/v1/, '')}${search}`, init);
      };
      return plainCalls.chat(client.withOptions({ baseURL, fetch: redirected }));
    });
    expect(onlySpan(run).attributes).toMatchObject({
      'gen_ai.provider.name': provider,
      'server.address': new URL(baseURL).hostname,
      'server.port': port,
    });
  });

  it('an option names the provider where the host does not', async () => {
    const run = await runBoth((client) => plainCalls.embedding(client), { provider: 'acme' });
    expect(onlySpan(run).attributes['gen_ai.provider.name']).toBe('acme');
  });

  it.each(eachCall)('AzureOpenAI, deployment in the path: %s', async (_name, call) => {
    const run = await runBoth(
      async (client) => {
        const result = await call(client);
        return Symbol.asyncIterator in Object(result) ? collect(result as AsyncIterable<unknown>) : result;
      },
      {
        create: (sdk, server) =>
          new sdk.AzureOpenAI({ endpoint: server.origin, apiVersion: '2024-10-21', apiKey: 'test', maxRetries: 0 }),
      },
    );
    expect(run.error).toBeUndefined();
    onlySpan(run);
  });
});
