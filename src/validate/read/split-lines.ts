import { isAscii } from 'node:buffer';
import type { Chunks } from './input.ts';

/** One line of a text, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Undefined when the line is longer than the limit, and was not kept. */
  readonly text: string | undefined;
}

const LINE_FEED = 0x0a;

/**
 * Splits UTF-8 at line feeds; the lines that end in one chunk come together. A byte order mark at the beginning is left
 * out. Bytes that are not UTF-8 become U+FFFD.
 *
 * @param limit - longest line that is kept, in bytes
 */
export async function* splitLines(chunks: Chunks, limit: number): AsyncGenerator<readonly Line[]> {
  const open = new OpenLine(limit);
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: Line[] = [];
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      lines.push(open.finish(bytes.subarray(from, end)));
      from = end + 1;
    }
    if (from < bytes.length) open.keep(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (open.length > 0) yield [open.finish(Buffer.alloc(0))];
}

/** The line whose end has not come yet. */
class OpenLine {
  length = 0;
  readonly #limit: number;
  #parts: Buffer[] = [];
  #number = 1;

  constructor(limit: number) {
    this.#limit = limit;
  }

  keep(part: Buffer): void {
    this.length += part.length;
    if (this.length > this.#limit) this.#parts = [];
    // A copy: the chunk may be the sender's to use again.
    else this.#parts.push(Buffer.from(part));
  }

  finish(last: Buffer): Line {
    const isWhole = this.length === 0;
    const isLong = this.length + last.length > this.#limit;
    const bytes = isWhole ? last : Buffer.concat([...this.#parts, last]);
    const line = { number: this.#number, text: isLong ? undefined : decode(bytes, this.#number) };
    this.#number += 1;
    this.#parts = [];
    this.length = 0;
    return line;
  }
}

/** Most telemetry is ASCII, which needs no decoding: to copy it is several times as fast. */
function decode(bytes: Buffer, number: number): string {
  const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
  return number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
}
