import type { InputFormat } from './input.ts';
import { isBinary, startsWith } from './recognize.ts';

/** Formats that are told apart only to say what to do about them. Trying JSON on them would give nonsense. */
export const refusedFormats: readonly InputFormat[] = [
  refuse(
    'zstd',
    startsWith(0x28, 0xb5, 0x2f, 0xfd),
    'It is compressed with zstd, which this version of Node.js cannot unpack. Pipe it: zstd -dc FILE | … validate -',
  ),
  refuse('zip', startsWith(0x50, 0x4b, 0x03, 0x04), 'It is a zip archive. Unpack it first.'),
  refuse('utf-16', isUtf16, 'It is UTF-16 text. Convert it to UTF-8: iconv -f UTF-16 -t UTF-8 FILE'),
  refuse(
    'binary',
    isBinary,
    'It is binary, but not OTLP protobuf: neither one message nor a row of messages with their lengths.',
  ),
];

function refuse(name: string, recognizes: (head: Uint8Array) => boolean, message: string): InputFormat {
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
