import type { Chunks, InputFormat, InputItem, ReadContext } from './input.ts';

const HEAD_BYTES = 4096;

/** Reads an input by the first format that recognizes it. The last format in the list should recognize anything. */
export async function* readInput(
  chunks: Chunks,
  file: string,
  formats: readonly InputFormat[],
  context: ReadContext,
): AsyncGenerator<readonly InputItem[]> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    const head = await readHead(iterator);
    const format = formats.find((candidate) => candidate.recognizes(head));
    if (format !== undefined) yield* format.read(startingWith(head, iterator), file, context);
  } finally {
    // Not every format reads to the end, or at all.
    await iterator.return?.();
  }
}

async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const seen: Uint8Array[] = [];
  let bytes = 0;
  while (bytes < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    seen.push(Uint8Array.from(next.value));
    bytes += next.value.length;
  }
  return Buffer.concat(seen);
}

async function* startingWith(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
