import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ReceiverLimits } from './receiver-options.ts';
import { Refusal } from './refusal.ts';

const gunzipAll = promisify(gunzip);

/** Bytes that are held for requests under way. */
export interface Held {
  bytes: number;
}

/**
 * Reads a body as it comes over the wire. What is given counts as held until the caller takes it off the count.
 *
 * @throws {Refusal} when it is too large, or too much is held
 */
export async function readBody(request: IncomingMessage, limits: ReceiverLimits, held: Held): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limits.bodySize) throw tooLarge(limits);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      held.bytes += chunk.length;
      if (size > limits.bodySize) throw tooLarge(limits);
      if (held.bytes > limits.heldSize) {
        throw new Refusal(503, 'Too much is being received at once. Try again.', { 'retry-after': '1' });
      }
      parts.push(chunk);
    }
  } catch (error) {
    held.bytes -= size;
    throw error;
  }
  return Buffer.concat(parts, size);
}

/**
 * Unpacks a body, if its sender has packed it.
 *
 * @throws {Refusal} when it is packed in an unknown way, damaged, cut or too large
 */
export async function unpackBody(body: Buffer, encoding: string | undefined, limits: ReceiverLimits): Promise<Buffer> {
  if (encoding === undefined || encoding === 'identity') return body;
  if (encoding !== 'gzip') throw new Refusal(415, 'Content-Encoding must be gzip, or absent.');
  try {
    return await gunzipAll(body, { maxOutputLength: limits.unpackedSize });
  } catch (error) {
    if (error instanceof RangeError) {
      throw new Refusal(413, `The body unpacks to more than ${limits.unpackedSize} bytes. Send smaller batches.`);
    }
    throw new Refusal(400, 'The body is no gzip.');
  }
}

function tooLarge({ bodySize }: ReceiverLimits): Refusal {
  return new Refusal(413, `The body is larger than ${bodySize} bytes. Send smaller batches.`);
}
