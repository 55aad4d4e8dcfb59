import { currentRequest } from '../telemetry/call-request.ts';
import type { CallTelemetry } from '../telemetry/call-telemetry.ts';
import { runIn } from '../telemetry/run-in.ts';
import { replaceFarthest } from './replace-method.ts';

/** An answer whose body is being read. */
export interface OpenReading {
  /** The SDK's options of the request. */
  readonly options: unknown;
  /** The context of the call. */
  readonly context: CallTelemetry['context'];
}

/**
 * Bodies that are being read now. They are read where the caller asks for them, outside of the context of their call: to
 * enter it for each would cost more than all else that is done while a body is read.
 */
export const openReadings = new Set<OpenReading>();

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
        const context = currentRequest() === undefined ? contextOf(args[0]) : undefined;
        return context === undefined ? original.apply(this, args) : runIn(context, original, this, args);
      },
  );
}

function contextOf(options: unknown): OpenReading['context'] | undefined {
  for (const reading of openReadings) if (reading.options === options) return reading.context;
  return undefined;
}
