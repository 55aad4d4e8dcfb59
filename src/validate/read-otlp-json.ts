import { type Framed, JsonFramer } from './frame-json.ts';
import type { InputFormat, InputItem } from './input.ts';
import { isJsonObject } from './read-field.ts';
import { splitLines } from './split-lines.ts';
import { walkOtlpMessage } from './walk-otlp-message.ts';

/** Longest document, in UTF-16 code units. A document is held in memory, what is around it is not. */
const MAX_DOCUMENT_LENGTH = 128 * 1024 * 1024;

/** Room for an attribute's value of 64 levels, each of which takes five brackets. */
const MAX_JSON_DEPTH = 384;

/** OTLP JSON in any framing: one message a line, one message, several after another, an array of messages. */
export const otlpJson: InputFormat = {
  name: 'OTLP JSON',
  recognizes: () => true,
  async *read(chunks, file) {
    const framer = new JsonFramer({ length: MAX_DOCUMENT_LENGTH, depth: MAX_JSON_DEPTH });
    for await (const line of splitLines(chunks, MAX_DOCUMENT_LENGTH)) {
      for (const framed of framer.feed(line)) yield* interpret(framed, file);
    }
    for (const framed of framer.end()) yield* interpret(framed, file);
  },
};

function* interpret(framed: Framed, file: string): Generator<InputItem> {
  const place = { file, line: framed.line };
  if (framed.kind === 'skipped') yield { kind: 'skipped', place };
  else if (framed.kind === 'broken') yield { kind: 'unreadable', message: framed.message, place };
  else {
    const message = parse(framed.text);
    if (isJsonObject(message)) yield* walkOtlpMessage(message, place);
    else yield { kind: 'unreadable', message: 'The document that begins here is not valid JSON.', place };
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
