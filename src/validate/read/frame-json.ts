import type { Line } from './split-lines.ts';

/** What a text consists of: JSON documents, and what is between them. */
export type Framed =
  /** Text with balanced brackets, from one brace to its match. Whether it is JSON is for a parser to say. */
  | ({ readonly kind: 'document' } & Part)
  /** The rest of a line, outside of any document, that cannot begin one. */
  | ({ readonly kind: 'skipped' } & Part)
  /** What a document has before the place where it is cut; no text where it was too long to be kept. */
  | ({ readonly kind: 'broken'; readonly message: string } & Part)
  /** A line that may still belong to a broken document. */
  | ({ readonly kind: 'lost' } & Part);

/** A part of the text. */
interface Part {
  readonly text: string;
  readonly line: number;
  /** How much of its first line stands before it. */
  readonly column: number;
}

const NO_END = 'The document that begins here has no end; the input was cut.';
const OPEN_STRING = 'The document that begins here is cut in the middle of a string.';

/** With such a key an object is a whole message: it never stands inside another. */
const WHOLE_MESSAGE = /^\{\s*"resource_?(?:spans|logs|metrics)"/i;

/**
 * Finds JSON objects in a text, whatever is around them: one a line, one over many lines, one after another, in an
 * array, between log lines. After a document that is cut it goes on with the next one that begins a line.
 */
export class JsonFramer {
  readonly #limit: number;
  readonly #found: Framed[] = [];
  #parts: string[] = [];
  #length = 0;
  #depth = 0;
  #firstLine = 0;
  #firstColumn = 0;
  /** Whether the second line of the document is indented; undefined until it is seen. */
  #indented: boolean | undefined;
  #arrayLine: number | undefined;
  #lost = false;

  /** @param limit - longest document that is kept, in UTF-16 code units */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a document, and nothing else, may begin with the next line. */
  get isBetween(): boolean {
    return this.#depth === 0 && this.#arrayLine === undefined && !this.#lost;
  }

  /** Whether the next line goes on with a document. */
  get isWithin(): boolean {
    return this.#depth > 0;
  }

  /** Takes the next line and gives what has become complete with it. */
  feed({ text, number }: Line): Framed[] {
    if (text === undefined) {
      this.#lost = this.#depth > 0;
      this.#breakOff(`The line is longer than ${this.#limit} characters. Write one message a line.`, number);
    } else if (!this.#lost || /^[[\]{]/.test(text)) {
      this.#scan(text, number);
    } else this.#found.push({ kind: 'lost', text, line: number, column: 0 });
    return this.#found.splice(0);
  }

  /** Takes the end of the text. */
  end(): Framed[] {
    if (this.#depth > 0) this.#breakOff(NO_END, this.#firstLine);
    else if (this.#arrayLine !== undefined) this.#breakOff('The array that begins here has no end.', this.#arrayLine);
    return this.#found.splice(0);
  }

  #scan(text: string, number: number): void {
    this.#lost = false;
    if (this.#depth > 0) this.#lookForRestart(text);
    let at = 0;
    while (at < text.length) {
      if (this.#depth > 0) {
        const from = at;
        at = this.#scanDocument(text, at);
        if (at < 0) {
          const spread = number !== this.#firstLine;
          this.#keep(text.slice(from));
          this.#breakOff(OPEN_STRING, this.#firstLine);
          this.#lost = spread;
          return;
        }
        this.#keep(text.slice(from, at));
        if (this.#depth === 0) this.#finish();
      } else {
        at = this.#scanBetween(text, at, number);
      }
    }
    if (this.#depth > 0) this.#keep('\n');
  }

  /** Goes on from a place outside of documents to where one begins, or to the end of the line. */
  #scanBetween(text: string, from: number, number: number): number {
    const inArray = this.#arrayLine !== undefined;
    const gap = inArray ? /[\s,\uFEFF]*/y : /[\s\uFEFF]*/y;
    gap.lastIndex = from;
    gap.exec(text);
    const at = gap.lastIndex;
    const mark = text[at];
    if (mark === undefined) return at;
    if (mark === '{') {
      this.#depth = 1;
      this.#firstLine = number;
      this.#firstColumn = at;
      this.#indented = undefined;
      this.#keep('{');
      return at + 1;
    }
    if (inArray && mark === ']') {
      this.#arrayLine = undefined;
      return at + 1;
    }
    // Many log lines begin with a bracket, but an array of messages goes on with a brace.
    if (!inArray && mark === '[' && /^\s*(?:[{\]]|$)/.test(text.slice(at + 1))) {
      this.#arrayLine = number;
      return at + 1;
    }
    this.#found.push({ kind: 'skipped', text: text.slice(at), line: number, column: at });
    return text.length;
  }

  /** Goes on inside a document to its end or to the end of the line. Gives -1 for a string without an end. */
  #scanDocument(text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        at = endOfString(text, at);
        if (at < 0) return -1;
      } else if (code === 0x7b || code === 0x5b) {
        this.#depth += 1;
      } else if (code === 0x7d || code === 0x5d) {
        this.#depth -= 1;
        if (this.#depth === 0) return at + 1;
      }
    }
    return text.length;
  }

  /** A new document at the beginning of a line means that the one before was cut. Inner lines are indented. */
  #lookForRestart(text: string): void {
    this.#indented ??= text.trim() === '' ? undefined : /^\s/.test(text);
    if (WHOLE_MESSAGE.test(text) || (this.#indented && text.startsWith('{'))) this.#breakOff(NO_END, this.#firstLine);
  }

  #keep(part: string): void {
    this.#length += part.length;
    if (this.#length > this.#limit) this.#parts = [];
    else this.#parts.push(part);
  }

  #finish(): void {
    const line = this.#firstLine;
    if (this.#length > this.#limit) {
      this.#breakOff(
        `The document that begins here is longer than ${this.#limit} characters. Write smaller messages.`,
        line,
      );
    } else {
      this.#found.push({ kind: 'document', text: this.#parts.join(''), line, column: this.#firstColumn });
      this.#reset();
    }
  }

  #breakOff(message: string, line: number): void {
    this.#found.push({ kind: 'broken', message, text: this.#parts.join(''), line, column: this.#firstColumn });
    this.#reset();
  }

  #reset(): void {
    this.#parts = [];
    this.#length = 0;
    this.#depth = 0;
  }
}

/** Index of the quote that ends the string which begins at `start`, or -1. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}
