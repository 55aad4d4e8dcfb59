import { type Framed, JsonFramer } from './frame-json.ts';
import type { InputItem, ReadContext } from './input.ts';
import { isJsonObject } from './read-field.ts';
import { type Line, LineSplitter } from './split-lines.ts';
import { walkOtlpMessage } from './walk-otlp-message.ts';

/** Longest document, in UTF-16 code units. A document is held in memory, what is around it is not. */
const MAX_DOCUMENT_LENGTH = 64 * 1024 * 1024;
/** Items that are given together. Few: what is still held when memory is cleaned up has to be moved, again and again. */
const ENOUGH = 32;

/** Reads OTLP JSON in any framing from the bytes that are handed to it. */
export class JsonReader {
  readonly #file: string;
  readonly #context: ReadContext;
  readonly #splitter: LineSplitter;
  readonly #framer = new JsonFramer(MAX_DOCUMENT_LENGTH);

  /** @param firstLine - number of the first line */
  constructor(file: string, context: ReadContext, firstLine = 1) {
    this.#file = file;
    this.#context = context;
    this.#splitter = new LineSplitter(MAX_DOCUMENT_LENGTH, firstLine);
  }

  /** Whether what comes next could be read by a reader of its own. */
  get isBetween(): boolean {
    return this.#framer.isBetween && !this.#splitter.isWithinLine;
  }

  /** Takes the next bytes and gives what becomes complete with them. */
  feed(bytes: Uint8Array): Generator<readonly InputItem[]> {
    return this.#readLines(this.#splitter.feed(bytes));
  }

  /** Takes the end of the input. */
  *end(): Generator<readonly InputItem[]> {
    yield* this.#readLines(this.#splitter.end());
    const items: InputItem[] = [];
    for (const framed of this.#framer.end()) this.#interpret(framed, items);
    yield items;
  }

  *#readLines(lines: Iterable<Line>): Generator<readonly InputItem[]> {
    let items: InputItem[] = [];
    for (const line of lines) {
      this.#readLine(line, items);
      if (items.length < ENOUGH) continue;
      yield items;
      items = [];
    }
    if (items.length > 0) yield items;
  }

  /** A line that is a whole document, as nearly all are, need not be searched for its end. */
  #readLine(line: Line, items: InputItem[]): void {
    const document = this.#framer.isBetween && line.text?.startsWith('{') ? parse(line.text) : undefined;
    if (isJsonObject(document)) {
      walkOtlpMessage(document, { file: this.#file, line: line.number }, this.#context, items);
    } else for (const framed of this.#framer.feed(line)) this.#interpret(framed, items);
  }

  #interpret(framed: Framed, items: InputItem[]): void {
    const place = { file: this.#file, line: framed.line };
    if (framed.kind === 'skipped') items.push({ kind: 'skipped', place });
    else if (framed.kind === 'broken') items.push({ kind: 'unreadable', message: framed.message, place });
    else if (framed.kind === 'document') {
      const message = parse(framed.text);
      if (isJsonObject(message)) walkOtlpMessage(message, place, this.#context, items);
      else items.push({ kind: 'unreadable', message: 'The document that begins here is not valid JSON.', place });
    }
  }
}

/** The parser's own message quotes the text, and so is dropped. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
