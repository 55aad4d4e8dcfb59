import { isAscii } from 'node:buffer';
import type { Chunks } from './input.ts';

/** One line of a text, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Undefined when the line is longer than the limit, and was not kept. */
  readonly text: string | undefined;
}

/** The byte that ends a line. */
export const LINE_FEED = 0x0a;

/**
 * Splits UTF-8 at line feeds; the lines that end in one chunk come together. A byte order mark at the beginning is left
 * out. Bytes that are not UTF-8 become U+FFFD.
 *
 * @param limit - longest line that is kept, in bytes
 */
export async function* splitLines(chunks: Chunks, limit: number): AsyncGenerator<readonly Line[]> {
  const splitter = new LineSplitter(limit);
  for await (const chunk of chunks) {
    const lines = [...splitter.feed(chunk)];
    if (lines.length > 0) yield lines;
  }
  yield [...splitter.end()];
}

/** Does the same for chunks that are handed to it. */
export class LineSplitter {
  readonly #limit: number;
  /** What there is of the line whose end has not come yet. */
  #parts: Buffer[] = [];
  #length = 0;
  #number: number;

  /** @param first - number of the first line */
  constructor(limit: number, first = 1) {
    this.#limit = limit;
    this.#number = first;
  }

  /** Whether a line has begun. */
  get isWithinLine(): boolean {
    return this.#length > 0;
  }

  /** Takes the next bytes and gives the lines that end in them. */
  *feed(chunk: Uint8Array): Generator<Line> {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      yield this.#finish(bytes.subarray(from, end));
      from = end + 1;
    }
    if (from < bytes.length) this.#keep(bytes.subarray(from));
  }

  /** Takes the end of the text and gives the last line, if it has no end of its own. */
  *end(): Generator<Line> {
    if (this.isWithinLine) yield this.#finish(Buffer.alloc(0));
  }

  #keep(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.#limit) this.#parts = [];
    // A copy: the next chunk may come in the same memory.
    else this.#parts.push(Buffer.from(part));
  }

  #finish(last: Buffer): Line {
    const isLong = this.#length + last.length > this.#limit;
    const bytes = this.isWithinLine && !isLong ? Buffer.concat([...this.#parts, last]) : last;
    const line = { number: this.#number, text: isLong ? undefined : decode(bytes, this.#number) };
    this.#number += 1;
    this.#parts = [];
    this.#length = 0;
    return line;
  }
}

/** Most telemetry is ASCII, which needs no decoding: to copy it is several times as fast. */
function decode(bytes: Buffer, number: number): string {
  const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
  return number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
}
