import type { APIPromise, OpenAI } from 'openai';
import { CHAT } from '../support/use-fake-openai.ts';

/** Requests that the default answers can be asked with. */
export const RESPONSE = { model: 'gpt-4o-mini', input: 'What is the weather in Paris?' };
export const EMBEDDING = { model: 'text-embedding-3-small', input: 'What is the weather in Paris?' };

/** A stream of either API: their events differ, and where this type is used only their order matters. */
export type AnyStream = AsyncIterable<unknown> & {
  readonly controller: AbortController;
  tee(): [AsyncIterable<unknown>, AsyncIterable<unknown>];
  toReadableStream(): ReadableStream;
};

type Call<T> = (client: OpenAI, options?: OpenAI.RequestOptions) => APIPromise<T>;

/** A call of each kind that is answered at once. */
export const plainCalls: Record<'chat' | 'response' | 'embedding' | 'embedding as floats', Call<unknown>> = {
  chat: (client, options) => client.chat.completions.create(CHAT, options),
  response: (client, options) => client.responses.create(RESPONSE, options),
  embedding: (client, options) => client.embeddings.create(EMBEDDING, options),
  'embedding as floats': (client, options) =>
    client.embeddings.create({ ...EMBEDDING, encoding_format: 'float' }, options),
};

/** A call of each kind that is answered piece by piece. */
export const streamedCalls: Record<'chat' | 'response', Call<AnyStream>> = {
  chat: (client, options) => client.chat.completions.create({ ...CHAT, stream: true }, options),
  response: (client, options) => client.responses.create({ ...RESPONSE, stream: true }, options),
};

/** Their names with them, for `it.each`. */
export const eachPlainCall: readonly [name: string, call: Call<unknown>][] = Object.entries(plainCalls);
export const eachStreamedCall: readonly [name: string, call: Call<AnyStream>][] = Object.entries(streamedCalls);
export const eachCall: readonly [name: string, call: Call<unknown>][] = [
  ...eachPlainCall,
  ...eachStreamedCall.map(([name, call]): [string, Call<unknown>] => [`streamed ${name}`, call]),
];
