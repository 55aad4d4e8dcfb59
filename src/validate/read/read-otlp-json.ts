import { type Framed, JsonFramer } from './frame-json.ts';
import type { InputFormat, InputItem, ReadContext } from './input.ts';
import { isJsonObject } from './read-field.ts';
import { type Line, splitLines } from './split-lines.ts';
import { walkOtlpMessage } from './walk-otlp-message.ts';

/** Longest document, in UTF-16 code units. A document is held in memory, what is around it is not. */
const MAX_DOCUMENT_LENGTH = 64 * 1024 * 1024;

/** OTLP JSON in any framing: one message a line, one message, several after another, an array of messages. */
export const otlpJson: InputFormat = {
  name: 'OTLP JSON',
  recognizes: () => true,
  async *read(chunks, file, context) {
    const framer = new JsonFramer(MAX_DOCUMENT_LENGTH);
    for await (const lines of splitLines(chunks, MAX_DOCUMENT_LENGTH)) {
      const items: InputItem[] = [];
      for (const line of lines) readLine(framer, line, file, context, items);
      if (items.length > 0) yield items;
    }
    const items: InputItem[] = [];
    for (const framed of framer.end()) interpret(framed, file, context, items);
    yield items;
  },
};

/** A line that is a whole document, as nearly all are, need not be searched for its end. */
function readLine(framer: JsonFramer, line: Line, file: string, context: ReadContext, items: InputItem[]): void {
  const document = framer.isBetween && line.text?.startsWith('{') ? parse(line.text) : undefined;
  if (isJsonObject(document)) walkOtlpMessage(document, { file, line: line.number }, context, items);
  else for (const framed of framer.feed(line)) interpret(framed, file, context, items);
}

function interpret(framed: Framed, file: string, context: ReadContext, items: InputItem[]): void {
  const place = { file, line: framed.line };
  if (framed.kind === 'skipped') items.push({ kind: 'skipped', place });
  else if (framed.kind === 'broken') items.push({ kind: 'unreadable', message: framed.message, place });
  else {
    const message = parse(framed.text);
    if (isJsonObject(message)) walkOtlpMessage(message, place, context, items);
    else items.push({ kind: 'unreadable', message: 'The document that begins here is not valid JSON.', place });
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
