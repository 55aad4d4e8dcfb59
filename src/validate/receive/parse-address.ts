/** Where to listen. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/** Loopback, and the port of OTLP/HTTP. */
export const defaultAddress: ListenAddress = { host: '127.0.0.1', port: 4318 };

/** Reads `PORT`, `:PORT`, `HOST:PORT` or `[IPv6]:PORT`; undefined for anything else. */
export function parseAddress(text: string): ListenAddress | undefined {
  const match = /^(?:(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+))?:)?(\d{1,5})$/i.exec(text);
  const port = Number(match?.[3]);
  if (match === null || port > 65_535) return undefined;
  return { host: match[1] ?? match[2] ?? defaultAddress.host, port };
}
