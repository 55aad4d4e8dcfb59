import { FifoQueue } from './fifo-queue.ts';
import type { StreamEvent } from './stream-events.ts';

type Step = IteratorResult<StreamEvent, undefined>;

interface Waiting<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

/** An error, boxed, since anything can be thrown: `undefined` too. */
interface Failure {
  readonly error: unknown;
}

const DONE: Step = { done: true, value: undefined };

/**
 * The events of a run on their way to the one who follows it: in order, none lost. The run adds without waiting, and asks
 * with `caughtUp` when it may go on, so that it is never further ahead than one step.
 */
export class EventQueue {
  readonly #events = new FifoQueue<StreamEvent>();
  readonly #readers = new FifoQueue<Waiting<Step>>();
  #run: Waiting<void> | undefined;
  #isClosed = false;
  #failure: Failure | undefined;
  #readerFailure: Failure | undefined;

  /** Adds an event. After the end it is dropped. */
  push(event: StreamEvent): void {
    if (this.#isClosed) return;
    const reader = this.#readers.shift();
    if (reader === undefined) this.#events.push(event);
    else reader.resolve({ done: false, value: event });
  }

  /** The next event. Whoever asks has done with the one before. */
  next(): Promise<Step> {
    const event = this.#events.shift();
    if (event !== undefined) return Promise.resolve({ done: false, value: event });
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) return Promise.reject(failure.error);
    if (this.#isClosed) return Promise.resolve(DONE);
    return new Promise((resolve, reject) => {
      this.#readers.push({ resolve, reject });
      this.#run?.resolve();
    });
  }

  /**
   * Resolves when every event was taken and the next one is asked for, or nobody will ask any more. Nothing, when that is
   * so already. Rejects when the reader failed.
   */
  caughtUp(): Promise<void> | undefined {
    if (this.#readerFailure !== undefined) return Promise.reject(this.#readerFailure.error);
    if (this.#isClosed || this.#readers.length > 0) return undefined;
    return new Promise((resolve, reject) => {
      this.#run = { resolve, reject };
    });
  }

  /** No more events will come. What is queued is still handed out; then comes the error, if there is one. */
  end(failure?: Failure): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const reader = this.#readers.shift();
    if (reader === undefined) this.#failure = failure;
    else if (failure === undefined) reader.resolve(DONE);
    else reader.reject(failure.error);
    this.#dismissReaders();
  }

  /** Nobody will ask any more, be it that the reader failed: what is queued is dropped. */
  abandon(readerFailure?: Failure): void {
    this.#isClosed = true;
    this.#events.clear();
    this.#failure = undefined;
    this.#readerFailure = readerFailure;
    this.#dismissReaders();
    if (readerFailure === undefined) this.#run?.resolve();
    else this.#run?.reject(readerFailure.error);
  }

  #dismissReaders(): void {
    for (let reader = this.#readers.shift(); reader !== undefined; reader = this.#readers.shift()) reader.resolve(DONE);
  }
}
