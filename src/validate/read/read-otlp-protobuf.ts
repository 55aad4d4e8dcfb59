import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Place } from '../findings.ts';
import { type InputFormat, type InputItem, type ReadContext, UnreadableInput } from './input.ts';
import { ByteReader } from './protobuf/byte-reader.ts';
import { decodeItem, decodeRequest } from './protobuf/decode-request.ts';
import { type Framing, framings, isBareMessage, MAX_MESSAGE_SIZE } from './protobuf/framings.ts';
import type { JsonObject } from './read-field.ts';
import { walkOtlpMessage } from './walk-otlp-message.ts';

const CUT = 'The input was cut in the middle of a message.';
const RESOURCE_TAG = 0x0a;

const unpack = promisify(gunzip);

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
        const plain = header?.gzipped ? await unpackMessage(bytes, message) : bytes;
        yield interpret(decodeRequest(plain), { file, message }, context);
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

async function unpackMessage(bytes: Uint8Array, message: number): Promise<Uint8Array> {
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
