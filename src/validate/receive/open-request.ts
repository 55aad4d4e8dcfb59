import type { IncomingMessage } from 'node:http';
import { logs, metrics, type SignalDescriptor, traces } from '../read/protobuf/descriptors.ts';
import { type Encoding, findEncoding } from './encodings.ts';
import { Refusal } from './refusal.ts';

const paths: Readonly<Record<string, SignalDescriptor>> = {
  '/v1/traces': traces,
  '/v1/metrics': metrics,
  '/v1/logs': logs,
};

/** What a request says before its body. */
export interface OpenRequest {
  readonly signal: SignalDescriptor;
  readonly encoding: Encoding;
}

/**
 * Reads the head of an export request.
 *
 * @throws {Refusal} when it is none
 */
export function openRequest(request: IncomingMessage): OpenRequest {
  const { method, headers } = request;
  const path = pathOf(request);
  const signal = Object.hasOwn(paths, path) ? paths[path] : undefined;
  if (signal === undefined) throw new Refusal(404, `Send to ${Object.keys(paths).join(', ')}.`);
  if (method !== 'POST') throw new Refusal(405, 'Send with POST.', { allow: 'POST' });
  const encoding = findEncoding(headers['content-type']);
  if (encoding === undefined) {
    throw new Refusal(415, 'Content-Type must be application/json or application/x-protobuf.');
  }
  return { signal, encoding };
}

/** Where a request goes, without the query. */
export function pathOf({ url }: IncomingMessage): string {
  return url?.split('?')[0] ?? '';
}
