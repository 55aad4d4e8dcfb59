import type { Redactor } from '../privacy/create-redactor.ts';
import { isCutJson } from '../validate/check/json-text.ts';
import { type Framed, JsonFramer } from '../validate/read/frame-json.ts';
import { type Line, splitLines } from '../validate/read/split-lines.ts';
import { findInJson } from './find-in-json.ts';
import { TextBlock } from './text-block.ts';

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

/** A document that is longer is not looked at. In UTF-16 code units. */
const LONGEST_DOCUMENT = 128 * 1024 * 1024;

/** Thrown for what cannot be looked at: to pass it over would say that nothing is in it. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
}

/**
 * What redaction would hide in a text, in JSON lines, in JSON documents or in log lines with JSON between them.
 *
 * @throws {UnreadableText} for what is no text, or has a line or a document that is too long
 */
export async function* findHidden(
  chunks: AsyncIterable<Uint8Array>,
  redactor: Redactor,
): AsyncGenerator<readonly HiddenPlace[]> {
  const search = new Search(redactor);
  for await (const lines of splitLines(chunks, LONGEST_LINE)) {
    for (const line of lines) yield search.feed(readable(line), line.number);
  }
  yield search.end();
}

function readable({ text, number }: Line): string {
  if (text === undefined) throw new UnreadableText(`Line ${number} is longer than ${LONGEST_LINE} bytes.`);
  if (text.includes('\0')) throw new UnreadableText('It is no text; decode it first.');
  return text;
}

/** Looks for what would be hidden: what is JSON is looked at as JSON, and everything else as text. */
class Search {
  readonly #redactor: Redactor;
  readonly #framer = new JsonFramer(Number.POSITIVE_INFINITY);
  readonly #text = new TextBlock();
  #found: HiddenPlace[] = [];
  #block: { readonly text: string; readonly number: number }[] = [];
  #blockLength = 0;
  /** Length of the document that has not ended. */
  #documentLength = 0;

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
  }

  /** Takes the next line and gives what was found by now. */
  feed(text: string, number: number): readonly HiddenPlace[] {
    this.#block.push({ text, number });
    this.#blockLength += text.length + 1;
    if (this.#blockLength > LONGEST_BLOCK) this.#searchBlock();
    return this.#found.splice(0);
  }

  /** Takes the end of the text. */
  end(): readonly HiddenPlace[] {
    this.#searchBlock();
    this.#take(this.#framer.end());
    this.#searchText();
    return this.#found.splice(0);
  }

  /** What is one document as a whole may be anything, such as an array of arrays. */
  #searchBlock(): void {
    const block = this.#block.splice(0);
    this.#blockLength = 0;
    const whole = this.#framer.isBetween ? parse(block.map(({ text }) => text).join('\n')) : undefined;
    if (whole !== undefined) this.#searchJson(whole, block[0]?.number ?? 1);
    else for (const { text, number } of block) this.#searchLine(text, number);
    this.#searchText();
  }

  #searchLine(text: string, number: number): void {
    const document = this.#framer.isWithin ? undefined : parseLine(text);
    if (document !== undefined) {
      this.#searchJson(document, number);
      return;
    }
    this.#documentLength += text.length + 1;
    this.#take(this.#framer.feed({ text, number }));
    if (!this.#framer.isWithin) this.#documentLength = 0;
    else if (this.#documentLength > LONGEST_DOCUMENT) this.#breakOff();
  }

  /** Ends what goes on for too long; what is no JSON so far need not be a document. */
  #breakOff(): void {
    const broken = this.#framer.end();
    for (const { text, line } of broken) {
      if (!isCutJson(text)) continue;
      throw new UnreadableText(`The document in line ${line} is longer than ${LONGEST_DOCUMENT} characters.`);
    }
    this.#take(broken);
    this.#documentLength = 0;
  }

  #take(all: readonly Framed[]): void {
    for (const framed of all) {
      const document = framed.kind === 'document' ? parse(framed.text) : undefined;
      if (document !== undefined) this.#searchJson(document, framed.line);
      else this.#searchRest(framed);
    }
  }

  /** What looked like a document may be a line that is cut, with JSON lines after it. */
  #searchRest({ text, line, column }: Framed): void {
    for (const [index, part] of text.split('\n').entries()) {
      const document = /^[[{]/.test(part) ? parseLine(part) : undefined;
      if (document !== undefined) this.#searchJson(document, line + index);
      else this.#text.add(part, line + index, index === 0 ? column : 0);
    }
    if (this.#text.length > LONGEST_BLOCK) this.#searchText();
  }

  #searchJson(document: unknown, line: number): void {
    this.#searchText();
    this.#add(findInJson(document, line, this.#redactor));
  }

  #searchText(): void {
    this.#add(this.#text.search(this.#redactor));
  }

  #add(places: readonly HiddenPlace[]): void {
    for (const place of places) this.#found.push(place);
  }
}

/** In an array of documents, a line each, a comma follows. */
function parseLine(text: string): unknown {
  const end = text.trimEnd();
  return parse(end.endsWith(',') ? end.slice(0, -1) : end);
}

/** A text that is an array or an object. */
function parse(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
