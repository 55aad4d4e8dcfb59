import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { decodeOtlp, type OtlpMessage } from './otlp-descriptors.ts';

/** What somebody sent. */
interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** As OTLP JSON, whatever it was sent as. */
  readonly body: Record<string, unknown>;
}

/** How a server answers instead of 200. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on this machine that takes OTLP over HTTP, or anything else, and remembers it. */
export interface HttpReceiver extends AsyncDisposable {
  readonly url: string;
  readonly received: Received[];
  /** How requests are answered from now on. */
  answer: Answer;
}

const messages: Readonly<Record<string, OtlpMessage>> = {
  '/v1/traces': 'Traces',
  '/v1/metrics': 'Metrics',
  '/v1/logs': 'Logs',
};

const accept: Answer = (response) => response.end();

/** Starts a server that answers with 200 and nothing else. */
export async function startReceiver(first: Answer = accept): Promise<HttpReceiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = request.url ?? '';
    received.push({ path, headers: request.headers, body: readBody(request, path, Buffer.concat(chunks)) });
    receiver.answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: HttpReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answer: first,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}

/** An address on this machine that nobody listens at. */
export async function closedAddress(): Promise<string> {
  await using receiver = await startReceiver();
  return receiver.url;
}

function readBody({ headers }: IncomingMessage, path: string, raw: Buffer): Record<string, unknown> {
  const bytes = headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
  if (headers['content-type'] === 'application/json') return JSON.parse(bytes.toString('utf8'));
  const message = messages[path.slice(path.indexOf('/v1/'))];
  return message === undefined ? {} : decodeOtlp(message, bytes);
}
