import OpenAI from 'openai';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { FakeOpenAI } from '../../src/testing/fake-openai/fake-openai.ts';
import { startFakeOpenAI } from '../../src/testing/fake-openai/start-fake-openai.ts';

/** A question that the default answers can be asked with. */
export const CHAT = {
  model: 'gpt-4o-mini',
  messages: [{ role: 'user' as const, content: 'What is the weather in Paris?' }],
};

/** Schema of a tool or an answer, and the instance of it that the server gives. */
export const WEATHER = {
  type: 'object',
  properties: { city: { type: 'string' }, unit: { enum: ['C', 'F'] }, days: { type: 'integer' } },
  required: ['city', 'unit'],
};
export const WEATHER_INSTANCE = { city: 'city', unit: 'C' };

export const TOOL = { type: 'function' as const, function: { name: 'get_weather', parameters: WEATHER } };

/** A server for the tests of a file, forgetful between them, and a client that tries once. */
export function useFakeOpenAI(): { readonly server: FakeOpenAI; readonly client: OpenAI } {
  let server: FakeOpenAI;
  let client: OpenAI;
  beforeAll(async () => {
    server = await startFakeOpenAI();
    client = new OpenAI({ baseURL: server.baseURL, apiKey: 'test', maxRetries: 0 });
  });
  afterEach(() => server.reset());
  afterAll(() => server.close());
  return {
    get server() {
      return server;
    },
    get client() {
      return client;
    },
  };
}

/** Everything that a stream or a list has. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) {
    collected.push(item);
  }
  return collected;
}

/** What a promise fails with; undefined when it does not. */
export function failureOf(promise: PromiseLike<unknown>): PromiseLike<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
