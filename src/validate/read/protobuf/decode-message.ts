import { type BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import type { FieldDescriptor, MessageDescriptor, ScalarType } from './descriptors.ts';

/** Deeper than any value that is read: what is below is left out, and too deep a value is refused later on. */
const MAX_DEPTH = 256;

const wireTypes: Readonly<Record<ScalarType, WireType>> = {
  string: WireType.LengthDelimited,
  bytes: WireType.LengthDelimited,
  id: WireType.LengthDelimited,
  bool: WireType.Varint,
  int64: WireType.Varint,
  varint: WireType.Varint,
  sfixed64: WireType.Bit64,
  double: WireType.Bit64,
};

const scalars: Readonly<Record<ScalarType, (reader: BinaryReader) => unknown>> = {
  string: (reader) => reader.string(),
  bytes: (reader) => Buffer.from(reader.bytes()).toString('base64'),
  id: (reader) => readIdentifier(reader.bytes()),
  bool: (reader) => reader.bool(),
  int64: (reader) => toJsonInteger(reader.int64()),
  varint: (reader) => reader.uint32(),
  sfixed64: (reader) => toJsonInteger(reader.sfixed64()),
  double: (reader) => reader.double(),
};

/**
 * Decodes a message up to `end` into the form that OTLP JSON has, so that whatever reads the one reads the other.
 *
 * @throws when the bytes are no message. Its error may be of any class.
 */
export function decodeMessage(
  reader: BinaryReader,
  end: number,
  descriptor: MessageDescriptor,
  depth = 0,
): Record<string, unknown> {
  const message: Record<string, unknown> = {};
  while (reader.pos < end) {
    const [number, wireType] = reader.tag();
    const field = descriptor[number];
    if (field === undefined || wireType !== wireTypeOf(field) || depth > MAX_DEPTH) reader.skip(wireType, number);
    else {
      const value =
        typeof field.type === 'string' ? scalars[field.type](reader) : decodeNested(reader, end, field.type(), depth);
      store(message, field, value);
    }
  }
  if (reader.pos > end) throw new RangeError('A field goes beyond the end of its message.');
  return message;
}

function decodeNested(reader: BinaryReader, end: number, descriptor: MessageDescriptor, depth: number): unknown {
  const length = reader.uint32();
  const nestedEnd = reader.pos + length;
  if (nestedEnd > end) throw new RangeError('A message goes beyond the end of the one around it.');
  return decodeMessage(reader, nestedEnd, descriptor, depth + 1);
}

function wireTypeOf({ type }: FieldDescriptor): WireType {
  return typeof type === 'string' ? wireTypes[type] : WireType.LengthDelimited;
}

function store(message: Record<string, unknown>, { name, repeated }: FieldDescriptor, value: unknown): void {
  if (!repeated) message[name] = value;
  else {
    const list = message[name];
    if (Array.isArray(list)) list.push(value);
    else message[name] = [value];
  }
}

/** An id of another length is none; its digits might be taken for base64. */
function readIdentifier(bytes: Uint8Array): string {
  return bytes.length === 16 || bytes.length === 8 ? Buffer.from(bytes).toString('hex') : '';
}

/** As OTLP JSON writes it, where a number does not hold it exactly. */
function toJsonInteger(value: bigint | string): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
