import { applyIn, type Context } from '../telemetry/apply-in.ts';
import { currentRequest } from '../telemetry/call-request.ts';
import { replaceFarthest } from './replace-method.ts';

/** An answer whose body is being read. */
export interface OpenReading {
  /** The context of the call. */
  readonly context: Context | undefined;
  /** The SDK's options of the request while it is read, and the neighbours among what is read; kept here. */
  options: unknown;
  older: OpenReading | undefined;
  newer: OpenReading | undefined;
}

/**
 * Bodies that are being read now. They are read where the caller asks for them, outside of the context of their call: to
 * enter it for each would cost more than all else that is done while a body is read.
 *
 * The readings themselves are linked: a set would make a table anew for every call.
 */
let newest: OpenReading | undefined;

/** The body of an answer is about to be read. */
export function beginReading(reading: OpenReading, options: unknown): void {
  // Asked for again: its place is the newest.
  endReading(reading);
  if (options === undefined) return;
  reading.options = options;
  if (newest !== undefined) newest.newer = reading;
  reading.older = newest;
  newest = reading;
}

/** The body is read, or will not be. Nothing happens where no reading began. */
export function endReading(reading: OpenReading): void {
  if (reading.options === undefined) return;
  const { older, newer } = reading;
  if (newer !== undefined) newer.older = older;
  else if (newest === reading) newest = older;
  if (older !== undefined) older.newer = newer;
  reading.options = undefined;
  reading.older = undefined;
  reading.newer = undefined;
}

/**
 * Patches the method that sends a request again. A body that does not arrive in time is asked for again from where it is
 * read (openai 7.57): that, too, is an attempt of its call.
 */
export function patchRetries(prototype: object): void {
  replaceFarthest(
    prototype,
    'retryRequest',
    (original) =>
      function (this: object, ...args: unknown[]): unknown {
        const active = currentRequest() === undefined ? contextOf(args[0]) : undefined;
        return applyIn(active, original, this, args);
      },
  );
}

function contextOf(options: unknown): Context | undefined {
  let reading = newest;
  while (reading !== undefined && reading.options !== options) reading = reading.older;
  return reading?.context;
}
