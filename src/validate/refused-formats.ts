import type { InputFormat } from './input.ts';

const USE_JSON = 'Export OTLP JSON instead: the Collector\'s file exporter writes it with "format: json".';

/** Formats that are told apart only to say what to do about them. Trying JSON on them would give nonsense. */
export const refusedFormats: readonly InputFormat[] = [
  refuse(
    'zstd',
    startsWith(0x28, 0xb5, 0x2f, 0xfd),
    'It is compressed with zstd. Pipe it: zstd -dc FILE | … validate -',
  ),
  refuse('zip', startsWith(0x50, 0x4b, 0x03, 0x04), 'It is a zip archive. Unpack it first.'),
  refuse('utf-16', isUtf16, 'It is UTF-16 text. Convert it to UTF-8: iconv -f UTF-16 -t UTF-8 FILE'),
  refuse('framed protobuf', isFramed, `It is binary, probably gRPC frames or length-prefixed protobuf. ${USE_JSON}`),
  refuse('protobuf', isBinary, `It is binary, probably OTLP protobuf. ${USE_JSON}`),
];

function refuse(name: string, recognizes: (head: Uint8Array) => boolean, message: string): InputFormat {
  return {
    name,
    recognizes,
    async *read(_chunks, file) {
      yield { kind: 'unreadable', message, place: { file } };
    },
  };
}

/** Makes a test for the bytes with which a format begins. */
export function startsWith(...magic: readonly number[]): (head: Uint8Array) => boolean {
  return (head) => magic.every((byte, index) => head[index] === byte);
}

function isUtf16(head: Uint8Array): boolean {
  return startsWith(0xff, 0xfe)(head) || startsWith(0xfe, 0xff)(head);
}

/** A gRPC frame is a byte 0 or 1, then four bytes of length, big-endian; some file exporters write the length alone. */
function isFramed(head: Uint8Array): boolean {
  return isBinary(head) && (head[0] === 0 || head[0] === 1);
}

/**
 * Control characters do not occur in JSON or in logs, but in the first bytes of any protobuf message of this kind:
 * field tags and the lengths of short strings are such bytes. A first byte of 0x0a alone proves nothing: it is also
 * the line feed of a blank line.
 */
function isBinary(head: Uint8Array): boolean {
  return head.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x1e));
}
