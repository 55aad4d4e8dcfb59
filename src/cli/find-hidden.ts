import type { Redactor } from '../privacy/create-redactor.ts';
import { type Line, splitLines } from '../validate/read/split-lines.ts';
import { findInJson } from './find-in-json.ts';

/** Something that redaction would hide. */
export interface HiddenPlace {
  /** Line of the file, from 1; of a JSON document, the line where it begins. */
  readonly line: number;
  /** A column, or the path in a JSON document; never what stands there. */
  readonly place: string;
  readonly rule: string;
  readonly count: number;
}

/** Lines are gathered up to so many UTF-16 code units, to see what spreads over several. */
const LONGEST_BLOCK = 16 * 1024 * 1024;

/** A line that is longer is not looked at. In bytes. */
const LONGEST_LINE = 128 * 1024 * 1024;

/** Thrown for what cannot be looked at: to pass it over would say that nothing is in it. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
}

/**
 * What redaction would hide in a text, in JSON lines, in a JSON document or in log lines with JSON between them.
 *
 * @throws {UnreadableText} for what is no text, or has a line that is too long
 */
export async function* findHidden(
  chunks: AsyncIterable<Uint8Array>,
  redactor: Redactor,
): AsyncGenerator<readonly HiddenPlace[]> {
  let block: Line[] = [];
  let length = 0;
  for await (const lines of splitLines(chunks, LONGEST_LINE)) {
    for (const line of lines) {
      const text = readable(line);
      // What is indented belongs to a document that began before.
      const document = /^[[{]/.test(text) ? parseLine(text) : undefined;
      if (document !== undefined) {
        yield findInBlock(block, redactor);
        yield findInJson(document, line.number, redactor);
        block = [];
        length = 0;
        continue;
      }
      block.push(line);
      length += text.length + 1;
      if (length <= LONGEST_BLOCK) continue;
      yield findInBlock(block, redactor);
      block = [];
      length = 0;
    }
  }
  yield findInBlock(block, redactor);
}

function readable({ text, number }: Line): string {
  if (text === undefined) throw new UnreadableText(`Line ${number} is longer than ${LONGEST_LINE} bytes.`);
  if (text.includes('\0')) throw new UnreadableText('It is no text; decode it first.');
  return text;
}

/** In an array of documents, a line each, a comma follows. */
function parseLine(text: string): unknown {
  return parse(text) ?? parse(text.replace(/\s*,\s*$/, ''));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findInBlock(lines: readonly Line[], redactor: Redactor): readonly HiddenPlace[] {
  if (lines.length === 0) return [];
  const text = lines.map((line) => line.text ?? '').join('\n');
  const first = lines[0]?.number ?? 1;
  const document = /^\s*[[{]/.test(text) ? parse(text) : undefined;
  return document === undefined ? findInText(text, first, redactor) : findInJson(document, first, redactor);
}

function findInText(text: string, first: number, redactor: Redactor): readonly HiddenPlace[] {
  let line = first;
  let start = 0;
  return redactor.find(text).map(({ rule, from }) => {
    for (let end = text.indexOf('\n', start); end !== -1 && end < from; end = text.indexOf('\n', start)) {
      start = end + 1;
      line += 1;
    }
    return { line, place: `column ${from - start + 1}`, rule, count: 1 };
  });
}
