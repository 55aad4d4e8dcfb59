import type OpenAI from 'openai';
import { chatAnswer, chatEvents, embeddingsAnswer, responseAnswer } from './answers.ts';
import { busyFetch, eventsFetch, jsonFetch } from './canned-fetch.ts';
import { chatFloor } from './floors/chat.ts';
import { embeddingsFloor } from './floors/embeddings.ts';
import type { Floor } from './floors/floor.ts';
import { responseFloor } from './floors/response.ts';
import { retriedChatFloor } from './floors/retried-chat.ts';
import { streamedChatFloor } from './floors/streamed-chat.ts';
import { longChat, prose, smallChat, smallEmbedding, smallResponse, streamedChat } from './requests.ts';
import type { Listener, Mode } from './task.ts';

/** One kind of call that is measured. */
export interface Scenario {
  /** What is told of it, one after another. Other packages are measured in the first. */
  readonly modes: readonly [Mode, ...Mode[]];
  /** @defaultValue 'recording' */
  readonly listener?: Listener;
  readonly fetch: typeof fetch;
  /** Chunks of one call's stream; 0 where the answer is not streamed. */
  readonly chunks: number;
  /** Question and answer are short: what it takes is held against the floor. */
  readonly isSmall?: true;
  /** The SDK waits between its requests. */
  readonly waits?: true;
  readonly floor: Floor;
  run(client: OpenAI): PromiseLike<unknown>;
}

const small = {
  isSmall: true,
  fetch: jsonFetch(chatAnswer(prose(120))),
  chunks: 0,
  floor: chatFloor(smallChat),
  run: (client: OpenAI) => client.chat.completions.create(smallChat),
} as const satisfies Partial<Scenario>;

export const scenarios: Readonly<Record<string, Scenario>> = {
  'chat/small': { ...small, modes: ['default', 'dialects'] },
  'chat/content': {
    modes: ['content', 'redaction', 'content-dialects'],
    fetch: jsonFetch(chatAnswer(prose(2048))),
    chunks: 0,
    floor: chatFloor(longChat),
    run: (client) => client.chat.completions.create(longChat),
  },
  'chat/stream-200': { ...streamed(200), modes: ['default', 'content', 'redaction'] },
  'chat/stream-5000': { ...streamed(5000), modes: ['default'] },
  'responses/small': {
    modes: ['default'],
    isSmall: true,
    fetch: jsonFetch(responseAnswer(prose(120))),
    chunks: 0,
    floor: responseFloor(smallResponse),
    run: (client) => client.responses.create(smallResponse),
  },
  embeddings: {
    modes: ['default'],
    isSmall: true,
    fetch: jsonFetch(embeddingsAnswer(256)),
    chunks: 0,
    floor: embeddingsFloor(smallEmbedding),
    run: (client) => client.embeddings.create(smallEmbedding),
  },
  'chat/retry': {
    ...small,
    modes: ['default'],
    fetch: busyFetch(chatAnswer(prose(120))),
    waits: true,
    floor: retriedChatFloor(smallChat),
  },
  'chat/sampled-out': { ...small, modes: ['default'], listener: 'sampled-out' },
  'chat/unsampled-trace': { ...small, modes: ['default'], listener: 'unsampled-trace' },
  'chat/no-sdk': { ...small, modes: ['default'], listener: 'none' },
};

function streamed(chunks: number): Omit<Scenario, 'modes'> {
  return {
    fetch: eventsFetch(chatEvents(chunks)),
    chunks,
    floor: streamedChatFloor(streamedChat),
    async run(client) {
      let last: OpenAI.ChatCompletionChunk | undefined;
      for await (const chunk of await client.chat.completions.create(streamedChat)) last = chunk;
      return last;
    },
  };
}

/** @throws {RangeError} for a name that no scenario has */
export function findScenario(name: string): Scenario {
  const scenario = scenarios[name];
  if (scenario === undefined)
    throw new RangeError(`no scenario "${name}"; there are ${Object.keys(scenarios).join(', ')}`);
  return scenario;
}
