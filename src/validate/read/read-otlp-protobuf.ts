import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import type { Place } from '../findings.ts';
import { type InputFormat, type InputItem, type ReadContext, UnreadableInput } from './input.ts';
import { ByteReader } from './protobuf/byte-reader.ts';
import { decodeItem, decodeRequest } from './protobuf/decode-request.ts';
import { type Framing, framings, isBareMessage, MAX_MESSAGE_SIZE, type Packing } from './protobuf/framings.ts';
import type { JsonObject } from './read-field.ts';
import { walkOtlpMessage } from './walk-otlp-message.ts';

const CUT = 'The input was cut in the middle of a message.';
const RESOURCE_TAG = 0x0a;

const OPENING_BRACE = 0x7b;

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

/** Node.js unpacks zstd from 22.15 on. */
const unzstd: typeof zlib.zstdDecompress | undefined = zlib.zstdDecompress;
const unpackers: Readonly<Record<Packing, Unpack | undefined>> = {
  gzip: promisify(zlib.gunzip),
  zstd: unzstd && promisify(unzstd),
};

/** OTLP protobuf: one message, gRPC frames, or messages with their lengths. */
export const otlpProtobuf: readonly InputFormat[] = [
  {
    name: 'OTLP protobuf',
    recognizes: isBareMessage,
    async *read(chunks, file, context) {
      const reader = new ByteReader(chunks);
      for (let message = 1; !(await reader.isAtEnd()); message += 1) {
        if ((await reader.takeVarint()) !== RESOURCE_TAG) throw notMessage(message);
        const bytes = await takeMessage(reader, await reader.takeVarint());
        yield interpret(decodeItem(bytes), { file, message }, context);
      }
    },
  },
  ...framings.map(framed),
];

function framed(framing: Framing): InputFormat {
  return {
    name: `OTLP protobuf, ${framing.name}`,
    recognizes: (head) => framing.recognizes(head),
    async *read(chunks, file, context) {
      const reader = new ByteReader(chunks);
      for (let message = 1; !(await reader.isAtEnd()); message += 1) {
        const header = await framing.readHeader(reader);
        const bytes = await takeMessage(reader, header?.length);
        const plain = header?.packing ? await unpackMessage(bytes, header.packing, message) : bytes;
        yield interpret(decode(plain), { file, message }, context);
      }
    },
  };
}

async function takeMessage(reader: ByteReader, size: number | undefined): Promise<Uint8Array> {
  if (size !== undefined && size > MAX_MESSAGE_SIZE) {
    throw new UnreadableInput(`A message is larger than ${MAX_MESSAGE_SIZE} bytes, or the input is damaged before it.`);
  }
  const bytes = size === undefined ? undefined : await reader.take(size);
  if (bytes === undefined) throw new UnreadableInput(CUT);
  return bytes;
}

/** The Collector frames JSON in the same way when it packs it. */
function decode(message: Uint8Array): JsonObject | undefined {
  if (message[0] !== OPENING_BRACE) return decodeRequest(message);
  try {
    return JSON.parse(Buffer.from(message).toString('utf8'));
  } catch {
    return undefined;
  }
}

async function unpackMessage(bytes: Uint8Array, packing: Packing, message: number): Promise<Uint8Array> {
  const unpack = unpackers[packing];
  if (unpack === undefined) {
    throw new UnreadableInput(
      `Message ${message} is packed by ${packing}, which this version of Node.js cannot unpack.`,
    );
  }
  try {
    return await unpack(bytes, { maxOutputLength: MAX_MESSAGE_SIZE });
  } catch {
    throw new UnreadableInput(
      `Message ${message} is packed, and cannot be unpacked to at most ${MAX_MESSAGE_SIZE} bytes.`,
    );
  }
}

function notMessage(message: number): UnreadableInput {
  return new UnreadableInput(`What follows ${message - 1} items is no OTLP protobuf; the rest of it is lost.`);
}

function interpret(request: JsonObject | undefined, place: Place, context: ReadContext): readonly InputItem[] {
  if (request === undefined) return [{ kind: 'unreadable', message: 'The message is not OTLP protobuf.', place }];
  const items: InputItem[] = [];
  walkOtlpMessage(request, place, context, items);
  return items;
}
