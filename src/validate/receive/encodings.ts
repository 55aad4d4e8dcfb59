import { BinaryWriter } from '@bufbuild/protobuf/wire';
import { decodeRequest } from '../read/protobuf/decode-request.ts';
import type { SignalDescriptor } from '../read/protobuf/descriptors.ts';
import { isJsonObject, type JsonObject } from '../read/read-field.ts';

/** One of the two ways in which OTLP is written over HTTP. Answers are written as the request was. */
export interface Encoding {
  readonly contentType: string;
  /** Reads an export request; undefined when the body is none. */
  decode(body: Buffer, signal: SignalDescriptor): JsonObject | undefined;
  /** The answer to a request that was taken whole: a message without any field. */
  success(): Uint8Array;
  /** The answer to one that was not: a status with a message. */
  failure(message: string): Uint8Array;
}

const STATUS_MESSAGE = 2;

const json: Encoding = {
  contentType: 'application/json',
  decode(body) {
    try {
      const message: unknown = JSON.parse(body.toString('utf8'));
      return isJsonObject(message) ? message : undefined;
    } catch {
      return undefined;
    }
  },
  success: () => Buffer.from('{}'),
  failure: (message) => Buffer.from(JSON.stringify({ message })),
};

const protobuf: Encoding = {
  contentType: 'application/x-protobuf',
  decode: (body, signal) => decodeRequest(body, signal),
  success: () => new Uint8Array(0),
  failure: (message) => new BinaryWriter().tag(STATUS_MESSAGE, 2).string(message).finish(),
};

/** The encoding that a `Content-Type` header names, whatever parameters follow. */
export function findEncoding(header: string | undefined): Encoding | undefined {
  const type = header?.split(';')[0]?.trim().toLowerCase();
  return [json, protobuf].find(({ contentType }) => contentType === type);
}
