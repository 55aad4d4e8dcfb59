import { diag } from '@opentelemetry/api';
import type { Unregister } from './register-providers.ts';
import type { Flushable } from './sdk.ts';

/** What `initializeTelemetry` has set up. */
export interface TelemetryHandle {
  /** Sends what is waiting. Resolves when it is sent, could not be, or the time is up; never rejects. */
  flush(): Promise<void>;
  /** Sends what is waiting and ends what was set up, so that it may be set up anew. Never rejects. */
  shutdown(): Promise<void>;
}

/** Everything that was set up, in the order in which it is to end. */
export interface TelemetryParts {
  readonly flushable: readonly Flushable[];
  readonly unregister: readonly Unregister[];
  /** In milliseconds. */
  readonly flushTimeout: number;
}

/** Flushes and ends the parts of a set-up, within its time. */
export class TelemetrySession implements TelemetryHandle {
  readonly #parts: TelemetryParts;
  readonly #unregister: Unregister[];
  #shutdown: Promise<void> | undefined;

  constructor(parts: TelemetryParts) {
    this.#parts = parts;
    this.#unregister = [...parts.unregister];
  }

  /** Has something taken back when the session is shut down. */
  whenShutDown(unregister: Unregister): void {
    this.#unregister.push(unregister);
  }

  async flush(): Promise<void> {
    if (this.#shutdown !== undefined) return this.#shutdown;
    await this.#all('flush', (part) => part.forceFlush());
  }

  shutdown(): Promise<void> {
    this.#shutdown ??= this.#end();
    return this.#shutdown;
  }

  /** Parts send what is waiting when they end. */
  async #end(): Promise<void> {
    for (const unregister of this.#unregister) unregister();
    await this.#all('shutdown', (part) => part.shutdown());
  }

  async #all(step: string, act: (part: Flushable) => Promise<unknown>): Promise<void> {
    const { flushable, flushTimeout } = this.#parts;
    const done = Promise.allSettled(flushable.map(async (part) => act(part)));
    const outcomes = await withinTime(done, flushTimeout);
    if (outcomes === undefined) diag.warn(`telemetry: ${step} took longer than ${flushTimeout} ms and was left alone`);
    else if (outcomes.some(({ status }) => status === 'rejected')) diag.warn(`telemetry: ${step} failed in part`);
  }
}

async function withinTime<Result>(work: Promise<Result>, timeout: number): Promise<Result | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeout);
  });
  const result = await Promise.race([work, timeUp]);
  clearTimeout(timer);
  return result;
}
