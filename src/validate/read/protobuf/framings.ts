import { isBinary, startsWith } from '../recognize.ts';
import type { ByteReader } from './byte-reader.ts';

/** The header of one message in a row of messages. */
interface FrameHeader {
  readonly length: number;
  readonly packing?: Packing | undefined;
}

/** How a message may be packed. */
export type Packing = 'gzip' | 'zstd';

/** How messages stand one after another in a file. */
export interface Framing {
  readonly name: string;
  recognizes(head: Uint8Array): boolean;
  /** Reads what stands before a message; undefined when the input ends there, or is no header. */
  readHeader(reader: ByteReader): Promise<FrameHeader | undefined>;
}

/** Largest message that is read, in bytes. */
export const MAX_MESSAGE_SIZE = 64 * 1024 * 1024;

const RESOURCE_TAG = 0x0a;
/** The fields of an item of an export request: resource, scopes, schema URL. */
const ITEM_TAGS = [0x0a, 0x12, 0x1a];

/** Tells by its beginning whether a row of bytes is an export request of at most `length` bytes. */
function isMessage(head: Uint8Array, start: number, length = Number.POSITIVE_INFINITY): boolean {
  if (length === 0 || head[start] !== RESOURCE_TAG) return length === 0;
  const [size, at] = readVarint(head, start + 1);
  const tag = head[at];
  return (
    size !== undefined && at - start + size <= length && (size === 0 || tag === undefined || ITEM_TAGS.includes(tag))
  );
}

/** One message and nothing else: its items follow one another, so that it may be of any size. */
export function isBareMessage(head: Uint8Array): boolean {
  return isBinary(head) && isMessage(head, 0);
}

/** Messages as gRPC sends them: whether it is packed, then four bytes of length. */
const grpc: Framing = {
  name: 'gRPC frames',
  recognizes(head) {
    if (!isBinary(head) || head.length < 5) return false;
    if (head[0] === 1) return startsWith(0x1f, 0x8b)(head.subarray(5));
    return head[0] === 0 && readBigEndian(head, 1) > 0 && isMessage(head, 5, readBigEndian(head, 1));
  },
  async readHeader(reader) {
    const header = await reader.take(5);
    return header && { packing: header[0] === 1 ? 'gzip' : undefined, length: readBigEndian(header, 1) };
  },
};

/** Messages after four bytes of length, as the Collector's file exporter writes them. */
const collector: Framing = {
  name: 'messages with lengths of four bytes',
  recognizes(head) {
    if (!isBinary(head) || head.length <= 4) return false;
    const length = readBigEndian(head, 0);
    // What would be too long a message may be a varint of length and the beginning of its message.
    const isLikely = length <= MAX_MESSAGE_SIZE || !delimited.recognizes(head);
    return length > 0 && isMessage(head, 4, length) && isLikely;
  },
  async readHeader(reader) {
    const header = await reader.take(4);
    return header && { length: readBigEndian(header, 0) };
  },
};

/** The same with each message packed, as the Collector's file exporter writes them when it is told to. */
const packedCollector: Framing = {
  name: 'packed messages with lengths of four bytes',
  recognizes: (head) =>
    isBinary(head) && startsWith(0x28, 0xb5, 0x2f, 0xfd)(head.subarray(4)) && readBigEndian(head, 0) > 0,
  async readHeader(reader) {
    const header = await collector.readHeader(reader);
    return header && { ...header, packing: 'zstd' };
  },
};

/** Messages after a varint of length, as protobuf libraries write them. */
const delimited: Framing = {
  name: 'messages with varint lengths',
  recognizes(head) {
    const [length, at] = readVarint(head, 0);
    return isBinary(head) && length !== undefined && length > 0 && isMessage(head, at, length);
  },
  async readHeader(reader) {
    const length = await reader.takeVarint();
    return length === undefined ? undefined : { length };
  },
};

/** Ways in which messages stand in a row, in the order in which they are tried. */
export const framings: readonly Framing[] = [grpc, packedCollector, collector, delimited];

function readBigEndian(bytes: Uint8Array, at: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readUInt32BE(at);
}

function readVarint(bytes: Uint8Array, start: number): [value: number | undefined, end: number] {
  let value = 0;
  for (let at = start; at < start + 5; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return [undefined, at];
    value += (byte & 0x7f) * 2 ** (7 * (at - start));
    if (byte < 0x80) return [value, at + 1];
  }
  return [undefined, start];
}
