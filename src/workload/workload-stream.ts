import { EventQueue } from './event-queue.ts';
import type { StreamEvent } from './stream-events.ts';

type Step = IteratorResult<StreamEvent, undefined>;

/** Begins a run that tells its events to the queue and ends when the signal aborts. */
export type BeginRun = (events: EventQueue, signal: AbortSignal) => Promise<unknown>;

/**
 * The events of a run, to be read with `for await`. The run begins at the first reading and takes a step only while the
 * reader waits for the next event. Leaving the loop cancels the run; a run that fails throws here, after its last event.
 */
export class WorkloadStream implements AsyncIterableIterator<StreamEvent, undefined>, AsyncDisposable {
  readonly #beginRun: BeginRun;
  readonly #events = new EventQueue();
  readonly #closing = new AbortController();
  #run: Promise<void> | undefined;

  constructor(beginRun: BeginRun) {
    this.#beginRun = beginRun;
  }

  next(): Promise<Step> {
    const step = this.#events.next();
    if (!this.#closing.signal.aborted) this.#run ??= this.#begin();
    return step;
  }

  /** Cancels the run and waits until it has ended. */
  async return(): Promise<Step> {
    this.#closing.abort(new DOMException('The reader of the events has left', 'AbortError'));
    this.#events.abandon();
    await this.#run;
    return { done: true, value: undefined };
  }

  async throw(error?: unknown): Promise<Step> {
    await this.return();
    throw error;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async #begin(): Promise<void> {
    try {
      await this.#beginRun(this.#events, this.#closing.signal);
      this.#events.end();
    } catch (error) {
      this.#events.end({ error });
    }
  }
}
