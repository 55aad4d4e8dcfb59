import { gzipSync } from 'node:zlib';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { isJsonObject, type JsonObject } from '../../src/validate/read/read-field.ts';
import type { Json } from './otlp.ts';

// Written apart from the reader's descriptors, field number by field number, so that the two check each other.

/** Encodes an export request of spans from its JSON form. */
export function encodeSpans(request: Json): Uint8Array {
  return message((out) => {
    for (const resource of objects(request, 'resourceSpans')) nested(out, 1, resourceSpans(resource));
  });
}

/** Ways in which a row of messages may stand in a file. */
export const protobufFramings: Readonly<Record<string, (messages: readonly Uint8Array[]) => Uint8Array>> = {
  'protobuf one after another': (messages) => Buffer.concat(messages),
  'gRPC frames': (messages) => Buffer.concat(messages.flatMap((one) => [Uint8Array.of(0), bigEndian(one.length), one])),
  'packed gRPC frames': (messages) =>
    Buffer.concat(
      messages.flatMap((one) => {
        const packed = gzipSync(one);
        return [Uint8Array.of(1), bigEndian(packed.length), packed];
      }),
    ),
  'lengths of four bytes': (messages) => Buffer.concat(messages.flatMap((one) => [bigEndian(one.length), one])),
  'varint lengths': (messages) =>
    Buffer.concat(messages.flatMap((one) => [new BinaryWriter().uint32(one.length).finish(), one])),
};

/** An AnyValue of arrays in arrays. */
export function encodeNestedArrays(depth: number): Uint8Array {
  let value: Uint8Array = new Uint8Array(0);
  for (let level = 0; level < depth; level += 1) {
    const array = message((out) => nested(out, 1, value));
    value = message((out) => nested(out, 5, array));
  }
  return value;
}

/** An export request with one span that has one attribute. */
export function encodeAttribute(key: string, value: Uint8Array): Uint8Array {
  const attribute = message((out) => {
    text(out, 1, key);
    nested(out, 2, value);
  });
  const span = message((out) => {
    nested(out, 1, Buffer.alloc(16, 1));
    nested(out, 9, attribute);
  });
  const scope = message((out) => nested(out, 2, span));
  return message((out) =>
    nested(
      out,
      1,
      message((resource) => nested(resource, 2, scope)),
    ),
  );
}

function bigEndian(length: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

function resourceSpans(resource: JsonObject): Uint8Array {
  return message((out) => {
    nested(out, 1, new Uint8Array(0));
    for (const scope of objects(resource, 'scopeSpans')) nested(out, 2, scopeSpans(scope));
  });
}

function scopeSpans(scope: JsonObject): Uint8Array {
  return message((out) => {
    for (const span of objects(scope, 'spans')) nested(out, 2, encodeSpan(span));
    text(out, 3, scope.schemaUrl);
  });
}

function encodeSpan(span: JsonObject): Uint8Array {
  return message((out) => {
    nested(out, 1, Buffer.from(String(span.traceId), 'hex'));
    nested(out, 2, Buffer.from(String(span.spanId), 'hex'));
    text(out, 5, span.name);
    out.tag(6, WireType.Varint).uint32(Number(span.kind));
    out.tag(7, WireType.Bit64).fixed64('1767225600000000000');
    for (const attribute of objects(span, 'attributes')) nested(out, 9, keyValue(attribute));
    nested(out, 15, new Uint8Array(0));
  });
}

function keyValue(attribute: JsonObject): Uint8Array {
  return message((out) => {
    text(out, 1, attribute.key);
    nested(out, 2, anyValue(attribute.value));
  });
}

function anyValue(value: unknown): Uint8Array {
  return message((out) => {
    if (!isJsonObject(value)) return;
    if ('stringValue' in value) text(out, 1, value.stringValue);
    if ('boolValue' in value) out.tag(2, WireType.Varint).bool(value.boolValue === true);
    if ('intValue' in value) out.tag(3, WireType.Varint).int64(String(value.intValue));
    if ('doubleValue' in value) out.tag(4, WireType.Bit64).double(Number(value.doubleValue));
    if ('arrayValue' in value) nested(out, 5, values(value.arrayValue, anyValue));
    if ('kvlistValue' in value)
      nested(
        out,
        6,
        values(value.kvlistValue, (item) => keyValue(item as JsonObject)),
      );
  });
}

function values(list: unknown, encode: (item: unknown) => Uint8Array): Uint8Array {
  return message((out) => {
    for (const item of objects(list, 'values')) nested(out, 1, encode(item));
  });
}

function objects(parent: unknown, field: string): readonly JsonObject[] {
  const list = isJsonObject(parent) ? parent[field] : undefined;
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

function message(write: (out: BinaryWriter) => void): Uint8Array {
  const out = new BinaryWriter();
  write(out);
  return out.finish();
}

function nested(out: BinaryWriter, field: number, bytes: Uint8Array): void {
  out.tag(field, WireType.LengthDelimited).bytes(bytes);
}

function text(out: BinaryWriter, field: number, value: unknown): void {
  if (typeof value === 'string') out.tag(field, WireType.LengthDelimited).string(value);
}
