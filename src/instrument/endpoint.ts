import { providerOfHost } from '../../generated/providers.ts';

/** Where a client sends its requests. */
export interface Endpoint {
  readonly address: string | undefined;
  readonly port: number | undefined;
  readonly provider: string;
}

const unknownEndpoint: Endpoint = Object.freeze({ address: undefined, port: undefined, provider: providerOfHost('') });

/**
 * Reads a client's base URL. Only host and port are kept: path, query and credentials can be secret.
 *
 * @example readEndpoint('https://api.openai.com/v1') // { address: 'api.openai.com', port: 443, provider: 'openai' }
 */
export function readEndpoint(baseURL: unknown): Endpoint {
  if (typeof baseURL !== 'string' || !URL.canParse(baseURL)) return unknownEndpoint;
  const { hostname, port, protocol } = new URL(baseURL);
  const standard = protocol === 'https:' ? 443 : protocol === 'http:' ? 80 : undefined;
  return {
    address: hostname === '' ? undefined : hostname,
    port: port === '' ? standard : Number(port),
    provider: providerOfHost(hostname),
  };
}
