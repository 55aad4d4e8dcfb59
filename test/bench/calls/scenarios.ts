import type OpenAI from 'openai';
import { cannedFetch, chatAnswer, chatStream } from './canned-fetch.ts';

/** One kind of call that is measured. */
export interface Scenario {
  readonly fetch: typeof fetch;
  /** Chunks of one call's stream; 0 where the answer is not streamed. */
  readonly chunks: number;
  /** Calls of one measured batch. */
  readonly batch: number;
  run(client: OpenAI): Promise<unknown>;
}

const body = {
  model: 'gpt-4o-mini',
  messages: [{ role: 'user' as const, content: 'Say something.' }],
  temperature: 0.2,
  max_tokens: 100,
};

export const scenarios: Readonly<Record<string, Scenario>> = {
  'chat/small': {
    fetch: cannedFetch(chatAnswer(120), 'application/json'),
    chunks: 0,
    batch: 250,
    run: (client) => client.chat.completions.create(body),
  },
  'chat/stream-200': streamed(200, 12),
};

function streamed(chunks: number, batch: number): Scenario {
  return {
    fetch: cannedFetch(chatStream(chunks), 'text/event-stream'),
    chunks,
    batch,
    async run(client) {
      const stream = await client.chat.completions.create({
        ...body,
        stream: true,
        stream_options: { include_usage: true },
      });
      let last: OpenAI.ChatCompletionChunk | undefined;
      for await (const chunk of stream) last = chunk;
      return last;
    },
  };
}
