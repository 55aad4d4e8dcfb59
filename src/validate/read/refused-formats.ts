import type { InputFormat } from './input.ts';
import { isBinary, startsWith } from './recognize.ts';

/** Formats that can be turned into one that is read. They are told apart only to say how. */
export const convertibleFormats: readonly InputFormat[] = [
  refuse(
    'zstd',
    startsWith(0x28, 0xb5, 0x2f, 0xfd),
    'It is compressed with zstd, which this version of Node.js cannot unpack. Pipe it: zstd -dc FILE | … -',
  ),
  refuse('zip', startsWith(0x50, 0x4b, 0x03, 0x04), 'It is a zip archive. Unpack it first.'),
  refuse('utf-16', isUtf16, 'It is UTF-16 text. Convert it to UTF-8: iconv -f UTF-16 -t UTF-8 FILE'),
];

/** What no other format takes. Trying JSON on it would give nonsense. */
export const refusedFormats: readonly InputFormat[] = [
  ...convertibleFormats,
  refuse(
    'binary',
    isBinary,
    'It is binary, but not OTLP protobuf: neither one message nor a row of messages with their lengths.',
  ),
];

/** A format of which is said only what to do about it. */
export function refuse(name: string, recognizes: (head: Uint8Array) => boolean, message: string): InputFormat {
  return {
    name,
    recognizes,
    async *read(_chunks, file) {
      yield [{ kind: 'unreadable', message, place: { file } }];
    },
  };
}

function isUtf16(head: Uint8Array): boolean {
  return startsWith(0xff, 0xfe)(head) || startsWith(0xfe, 0xff)(head);
}
