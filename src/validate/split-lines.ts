import type { Chunks } from './input.ts';

/** One line of a text, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Undefined when the line is longer than the limit, and was not kept. */
  readonly text: string | undefined;
}

/**
 * Decodes UTF-8 and splits it at line feeds. A byte order mark at the beginning is left out. Bytes that are not UTF-8
 * become U+FFFD.
 *
 * @param limit - longest line that is kept, in UTF-16 code units
 */
export async function* splitLines(chunks: Chunks, limit: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 1;
  let parts: string[] = [];
  let length = 0;
  const keep = (part: string) => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part !== '') parts.push(part);
  };
  const finish = (): Line => {
    const line = { number, text: length > limit ? undefined : parts.join('') };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      keep(text.slice(from, end));
      yield finish();
      from = end + 1;
    }
    keep(text.slice(from));
  }
  keep(decoder.decode());
  if (length > 0) yield finish();
}
