import { type Framed, JsonFramer } from '../validate/read/frame-json.ts';
import type { InputFormat, InputItem, ReadContext, Source } from '../validate/read/input.ts';
import { KeyLists } from '../validate/read/key-lists.ts';
import { gzipOf, zstdOf } from '../validate/read/read-compressed.ts';
import { readInput } from '../validate/read/read-input.ts';
import { isBinary } from '../validate/read/recognize.ts';
import { refusedFormats } from '../validate/read/refused-formats.ts';
import { splitLines } from '../validate/read/split-lines.ts';

/** Longest document, in UTF-16 code units. A document is held in memory, what is around it is not. */
const MAX_DOCUMENT_LENGTH = 64 * 1024 * 1024;

/**
 * Reads the JSON documents of an input one by one, in any framing, unpacked where they are packed.
 *
 * @param take - gets the text of each; false where it is no JSON. What it returns is waited for.
 * @returns what else is in the input: lines that are skipped, documents that cannot be read.
 * @throws {UnreadableInput} where no more can be read
 */
export async function* readDocuments(
  { open, file }: Source,
  take: (text: string) => Promise<boolean>,
): AsyncGenerator<InputItem> {
  const plain = [binary, ...refusedFormats, documents(take)];
  const zstd = zstdOf(plain);
  const formats = [gzipOf(plain), ...(zstd === undefined ? [] : [zstd]), ...plain];
  const context: ReadContext = { keyLists: new KeyLists() };
  for await (const items of readInput(open(), file, formats, context)) yield* items;
}

/** OTLP protobuf is binary, too: it can be checked, but not written again. */
const binary: InputFormat = {
  name: 'binary',
  recognizes: isBinary,
  async *read(_chunks, file) {
    yield [{ kind: 'unreadable', message: 'It is binary; only OTLP JSON can be translated.', place: { file } }];
  },
};

function documents(take: (text: string) => Promise<boolean>): InputFormat {
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

async function* readAll(
  found: readonly Framed[],
  file: string,
  take: (text: string) => Promise<boolean>,
): AsyncGenerator<readonly InputItem[]> {
  for (const framed of found) {
    const place = { file, line: framed.line };
    if (framed.kind === 'skipped') yield [{ kind: 'skipped', place }];
    else if (framed.kind === 'broken') yield [{ kind: 'unreadable', message: framed.message, place }];
    else if (framed.kind === 'lost') continue;
    else if (await take(framed.text)) yield [{ kind: 'document' }];
    else yield [{ kind: 'unreadable', message: 'The document that begins here is not valid JSON.', place }];
  }
}
