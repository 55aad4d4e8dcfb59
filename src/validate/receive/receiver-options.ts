import type { InputItem, ReadContext } from '../read/input.ts';

/** Bounds on what a sender may make the receiver do. */
export interface ReceiverLimits {
  /** Largest body, in bytes, as it comes over the wire. Default 16 MiB. */
  readonly bodySize: number;
  /** Largest body, in bytes, once it is unpacked. Default 32 MiB. */
  readonly unpackedSize: number;
  /** Bytes of all bodies that wait to be checked. Default 64 MiB. */
  readonly heldSize: number;
  /** Time in which a request has to be complete, in milliseconds. Default 30,000. */
  readonly requestTime: number;
  /** Connections at a time. Default 64. */
  readonly connections: number;
}

/** Limits that no exporter meets with its own defaults. */
export const defaultLimits: ReceiverLimits = {
  bodySize: 16 * 1024 * 1024,
  unpackedSize: 32 * 1024 * 1024,
  heldSize: 64 * 1024 * 1024,
  requestTime: 30_000,
  connections: 64,
};

/** How telemetry is received. */
export interface ReceiverOptions {
  /** Default 127.0.0.1: nothing from other machines. */
  readonly host?: string;
  /** Default 4318, the port of OTLP/HTTP; 0 takes a free one. */
  readonly port?: number;
  readonly limits?: Partial<ReceiverLimits>;
  /** What readers share. */
  readonly context: ReadContext;
  /** Takes what was received. The sender is answered when it is done. */
  readonly take: (items: readonly InputItem[]) => Promise<void>;
}

/** A receiver that listens. */
export interface Receiver {
  /** Such as `http://127.0.0.1:4318`. */
  readonly url: string;
  /** Stops listening, waits for requests that are under way, and ends connections. */
  close(): Promise<void>;
}
