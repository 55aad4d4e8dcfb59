import type { InputFormat } from './input.ts';
import { JsonReader } from './json-reader.ts';
import { readBatches } from './read-batches.ts';

/** OTLP JSON in any framing: one message a line, one message, several after another, an array of messages. */
export const otlpJson: InputFormat = {
  name: 'OTLP JSON',
  recognizes: () => true,
  async *read(chunks, file, context) {
    if (context.batches !== undefined) return yield* readBatches(chunks, file, context, context.batches);
    const reader = new JsonReader(file, context);
    for await (const chunk of chunks) yield* reader.feed(chunk);
    yield* reader.end();
  },
};
