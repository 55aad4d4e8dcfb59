import type { BatchChecker, Chunks, LineBatch } from './input.ts';
import type { SharedMemory } from './shared-memory.ts';
import { LINE_FEED } from './split-lines.ts';

/** Bytes after which a batch ends, be it in the middle of a line. */
const LONGEST = 4 * 1024 * 1024;

/**
 * Cuts an input into batches of whole lines. A batch ends in the middle of a line only where the line is very long.
 *
 * @param checker - says how many bytes are wanted, which may change
 * @param pool - where the memory of the batches comes from; whoever is done with one gives it back
 */
export async function* cutBatches(
  chunks: Chunks,
  file: string,
  checker: BatchChecker,
  pool: SharedMemory,
): AsyncGenerator<LineBatch> {
  let memory = pool.take(0);
  let length = 0;
  /** Where the last line ends that has an end. */
  let end = 0;
  let firstLine = 1;
  for await (const chunk of chunks) {
    checker.note(chunk.length);
    memory = pool.grow(memory, length, length + chunk.length);
    memory.set(chunk, length);
    const lineFeed = chunk.lastIndexOf(LINE_FEED);
    if (lineFeed !== -1) end = length + lineFeed + 1;
    length += chunk.length;
    if (length < (end === 0 ? LONGEST : checker.batchSize)) continue;
    const bytes = memory.subarray(0, end || length);
    const rest = memory.subarray(bytes.length, length);
    memory = pool.take(rest.length);
    memory.set(rest);
    const lines = countLineFeeds(bytes);
    yield { file, firstLine, bytes };
    firstLine += lines;
    length = rest.length;
    end = 0;
  }
  if (length === 0) return;
  // The end of the input ends the last line, too.
  memory = pool.grow(memory, length, length + 1);
  memory[length] = LINE_FEED;
  yield { file, firstLine, bytes: memory.subarray(0, length + 1) };
}

function countLineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
