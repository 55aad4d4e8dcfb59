import { providerOfHost } from '../../generated/providers.ts';
import type { Client } from './sdk-shapes.ts';

/** Where a client sends its requests. */
export interface Endpoint {
  readonly address: string | undefined;
  readonly port: number | undefined;
  readonly provider: string;
  /** Azure, where models are reached through deployments. */
  readonly isAzure: boolean;
  /** The deployment that the client or its address names, whatever model a call asks for. */
  readonly deployment: string | undefined;
  readonly apiVersion: string | undefined;
}

const azureHost = 'any.openai.azure.com';
/** A host of each provider that the SDK has an adapter for, by the adapter's name (7.57). */
const hostOfAdapter: ReadonlyMap<unknown, string> = new Map([
  ['bedrock', 'bedrock-runtime.any.amazonaws.com'],
  ['vertex', 'aiplatform.googleapis.com'],
]);

/**
 * Reads where a client sends its requests. Of its address only host, port and Azure's deployment are kept: path, query
 * and credentials can be secret.
 *
 * @example readEndpoint({ baseURL: 'https://api.openai.com/v1' }) // { address: 'api.openai.com', port: 443, provider: 'openai', … }
 */
export function readEndpoint(client: Client): Endpoint {
  const { baseURL } = client;
  const url = typeof baseURL === 'string' && URL.canParse(baseURL) ? new URL(baseURL) : undefined;
  const provider = readProvider(url?.hostname ?? '', client);
  const isAzure = provider === providerOfHost(azureHost);
  return {
    address: url?.hostname || undefined,
    port: url === undefined ? undefined : readPort(url),
    provider,
    isAzure,
    deployment: isAzure ? (text(client.deploymentName) ?? deploymentIn(url)) : undefined,
    apiVersion: isAzure ? (text(client.apiVersion) ?? text(client._options?.defaultQuery?.['api-version'])) : undefined,
  };
}

/** By the host; behind a gateway, by the kind of client. */
function readProvider(host: string, client: Client): string {
  const provider = providerOfHost(host);
  if (provider !== providerOfHost('')) return provider;
  const otherHost =
    hostOfAdapter.get(client._provider?.name) ?? (text(client.apiVersion) === undefined ? '' : azureHost);
  return providerOfHost(otherHost);
}

function readPort({ port, protocol }: URL): number | undefined {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : protocol === 'http:' ? 80 : undefined;
}

function deploymentIn(url: URL | undefined): string | undefined {
  const name = /\/deployments\/([^/]+)/.exec(url?.pathname ?? '')?.[1];
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
