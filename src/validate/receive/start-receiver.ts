import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultAddress } from './parse-address.ts';
import { defaultLimits, type Receiver, type ReceiverOptions } from './receiver-options.ts';
import { RequestHandler } from './request-handler.ts';

/** How often requests that take too long are looked for, in milliseconds. By default they may take 30 s more. */
const CHECK_INTERVAL = 1000;

/**
 * Starts an OTLP/HTTP receiver: JSON and protobuf, gzip, traces, metrics and logs. Pages in a browser cannot send to it:
 * it answers no question about origins.
 *
 * @throws the system's error when the address cannot be listened on
 */
export async function startReceiver(options: ReceiverOptions): Promise<Receiver> {
  const limits = { ...defaultLimits, ...options.limits };
  const handler = new RequestHandler(options, limits);
  const server = createServer({
    requestTimeout: limits.requestTime,
    headersTimeout: limits.requestTime,
    connectionsCheckingInterval: CHECK_INTERVAL,
  });
  server.maxConnections = limits.connections;
  server.listen(options.port ?? defaultAddress.port, options.host ?? defaultAddress.host);
  await once(server, 'listening');
  const url = toUrl(server.address());
  server.on('request', (request, response) => void handler.handle(request, response, url));
  return {
    url,
    async close() {
      server.close();
      await handler.close();
      server.closeIdleConnections();
      // Who is still sending is too late: the run has what it needs.
      server.closeAllConnections();
    },
  };
}

function toUrl(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') return String(address);
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
