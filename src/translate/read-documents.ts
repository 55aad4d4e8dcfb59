import type { Place } from '../validate/findings.ts';
import { type Framed, JsonFramer } from '../validate/read/frame-json.ts';
import type { InputFormat, InputItem, ReadContext, Source } from '../validate/read/input.ts';
import { KeyLists } from '../validate/read/key-lists.ts';
import { gzipOf, zstdOf } from '../validate/read/read-compressed.ts';
import { isJsonObject, type JsonObject } from '../validate/read/read-field.ts';
import { readInput } from '../validate/read/read-input.ts';
import { isBinary } from '../validate/read/recognize.ts';
import { convertibleFormats, refuse } from '../validate/read/refused-formats.ts';
import { splitLines } from '../validate/read/split-lines.ts';
import { isOtlpMessage } from '../validate/read/walk-otlp-message.ts';
import { parseExact } from './parse-exact.ts';

/** Longest document, in UTF-16 code units. A document is held in memory, what is around it is not. */
const MAX_DOCUMENT_LENGTH = 64 * 1024 * 1024;

/** Takes a message. What it returns is waited for. */
type Take = (message: JsonObject) => Promise<void>;

/**
 * Reads the OTLP messages of an input one by one, from JSON in any framing, unpacked where it is packed.
 *
 * @param take - gets each message; integers too long for a JavaScript number are texts in it
 * @returns what else is in the input: lines and documents that are no telemetry, documents that cannot be read.
 * @throws {UnreadableInput} where no more can be read
 */
export async function* readDocuments({ open, file }: Source, take: Take): AsyncGenerator<InputItem> {
  const plain = [...convertibleFormats, binary, documents(take)];
  const zstd = zstdOf(plain);
  const formats = [gzipOf(plain), ...(zstd === undefined ? [] : [zstd]), ...plain];
  const context: ReadContext = { keyLists: new KeyLists() };
  for await (const items of readInput(open(), file, formats, context)) yield* items;
}

/** OTLP protobuf is binary, too: it can be checked, but not written again. */
const binary = refuse('binary', isBinary, 'It is binary; only OTLP JSON can be translated.');

function documents(take: Take): InputFormat {
  return {
    name: 'OTLP JSON',
    recognizes: () => true,
    async *read(chunks, file) {
      const framer = new JsonFramer(MAX_DOCUMENT_LENGTH);
      for await (const lines of splitLines(chunks, MAX_DOCUMENT_LENGTH)) {
        for (const line of lines) yield* readAll(framer.feed(line), file, take);
      }
      yield* readAll(framer.end(), file, take);
    },
  };
}

async function* readAll(found: readonly Framed[], file: string, take: Take): AsyncGenerator<readonly InputItem[]> {
  for (const framed of found) {
    const place = { file, line: framed.line };
    if (framed.kind === 'document') yield [await read(framed.text, place, take)];
    else if (framed.kind === 'skipped') yield [{ kind: 'skipped', place }];
    else if (framed.kind === 'broken') yield [{ kind: 'unreadable', message: framed.message, place }];
  }
}

async function read(text: string, place: Place, take: Take): Promise<InputItem> {
  const document = parseExact(text);
  if (!isJsonObject(document)) {
    return { kind: 'unreadable', message: 'The document that begins here is not valid JSON.', place };
  }
  if (!isOtlpMessage(document)) return { kind: 'skipped', place };
  await take(document);
  return { kind: 'document' };
}
