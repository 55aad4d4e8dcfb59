import type { IncomingMessage } from 'node:http';
import { asObject, type JsonObject } from './json-value.ts';
import { readForm } from './read-form.ts';
import type { ReceivedRequest } from './received-request.ts';
import { hashOf } from './stable-id.ts';

/** A request, and what the answers need to know about its body. */
export interface Reception {
  readonly request: ReceivedRequest;
  /** Members of the JSON object or of the form. */
  readonly fields: JsonObject;
  /** Whether a body came that is not what its content type says. */
  readonly malformed: boolean;
  /** Equal for equal requests, whatever boundary a form has and whether or not they ask for a stream. */
  readonly seed: string;
}

/** Reads a request to its end. A client that goes away in the middle leaves a record marked as aborted. */
export async function receiveRequest(message: IncomingMessage): Promise<Reception> {
  const { bytes, aborted } = await readBytes(message);
  const [path = '/', search = ''] = (message.url ?? '/').split('?', 2);
  const type = message.headers['content-type'] ?? '';
  const { body, fields, malformed } = await readBody(bytes, type);
  const request: ReceivedRequest = {
    method: message.method ?? 'GET',
    path,
    query: Object.fromEntries(new URLSearchParams(search)),
    headers: message.headers,
    body,
    ...(aborted ? { aborted } : {}),
  };
  const content = Object.keys(fields).length > 0 ? describeFields(fields) : bytes;
  return { request, fields, malformed, seed: hashOf(`${request.method} ${message.url}\n${hashOf(content)}`) };
}

async function readBytes(message: IncomingMessage): Promise<{ bytes: Buffer<ArrayBuffer>; aborted: boolean }> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of message) {
      chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), aborted: false };
  } catch {
    return { bytes: Buffer.concat(chunks), aborted: true };
  }
}

async function readBody(
  bytes: Buffer<ArrayBuffer>,
  type: string,
): Promise<Omit<Reception, 'request' | 'seed'> & { body: unknown }> {
  if (bytes.length === 0) {
    return { body: undefined, fields: {}, malformed: false };
  }
  if (type.startsWith('multipart/form-data')) {
    return readForm(bytes, type).then(
      (fields) => ({ body: bytes, fields, malformed: false }),
      () => ({ body: bytes, fields: {}, malformed: true }),
    );
  }
  const text = bytes.toString('utf8');
  try {
    const body: unknown = JSON.parse(text);
    return { body, fields: asObject(body), malformed: false };
  } catch {
    return { body: text, fields: {}, malformed: type === '' || type.includes('json') };
  }
}

// A file counts by its hash, and an answer is the same one whether it is streamed or not.
function describeFields({ stream: _, stream_options: __, ...fields }: JsonObject): string {
  return JSON.stringify(fields, (key, value: unknown) =>
    key === 'bytes' && value instanceof Uint8Array ? undefined : value,
  );
}
