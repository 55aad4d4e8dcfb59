import type { BatchChecker, LineBatch } from '../read/input.ts';
import type { CheckBatch, CheckedBatch } from './create-batch-check.ts';
import type { Answer } from './serve-batches.ts';

/** A thread that serves batches, as a `Worker` is one. */
export interface BatchServer {
  on(event: 'message', take: (answer: Answer) => void): unknown;
  on(event: 'error' | 'exit', take: () => void): unknown;
  postMessage(batch: LineBatch): void;
  terminate(): Promise<unknown>;
}

/** How much work there has to be for a second thread, and how it is cut. */
export interface ThreadSizes {
  /** Bytes that are read before it is started: starting takes as long as checking them. Default 16 MiB. */
  readonly startAfter?: number;
  /** Bytes of a batch. Default 256 KiB. */
  readonly batchSize?: number;
}

/** Batches that the second thread may have before this one takes the next: one at work, and one to go on with. */
const AHEAD = 2;
/** Batches of this thread that may be done before those of the second one which come first. */
const HERE = 1;

/**
 * Has batches of lines checked by a second thread and by this one. When the second thread ends, whatever of, its batches
 * are left unchecked, and it is given no more: who asked reads on by itself.
 */
export class SecondThread implements BatchChecker {
  readonly capacity = AHEAD + HERE;
  readonly #startServer: () => BatchServer;
  readonly #checkHere: CheckBatch;
  readonly #startAfter: number;
  readonly #batchSize: number;
  readonly #waiting: ((answer: CheckedBatch) => void)[] = [];
  #server: BatchServer | undefined;
  #state: 'none' | 'starting' | 'ready' | 'over' = 'none';
  #noted = 0;

  /**
   * @param startServer - starts the thread
   * @param checkHere - does the same in this thread
   */
  constructor(startServer: () => BatchServer, checkHere: CheckBatch, sizes: ThreadSizes = {}) {
    this.#startServer = startServer;
    this.#checkHere = checkHere;
    this.#startAfter = sizes.startAfter ?? 16 * 1024 * 1024;
    this.#batchSize = sizes.batchSize ?? 256 * 1024;
  }

  get batchSize(): number {
    return this.#state === 'ready' ? this.#batchSize : 0;
  }

  note(bytes: number): void {
    this.#noted += bytes;
    if (this.#state === 'none' && this.#noted >= this.#startAfter) this.#start();
  }

  check(batch: LineBatch): Promise<CheckedBatch> | undefined {
    if (this.#state !== 'ready') return undefined;
    if (this.#waiting.length >= AHEAD) return this.#checkHere(batch);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#server?.postMessage(batch);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    this.#giveUp();
    await this.#server?.terminate();
  }

  #start(): void {
    this.#state = 'starting';
    const server = this.#startServer();
    this.#server = server;
    server.on('message', (answer) => {
      if (answer !== 'ready') this.#waiting.shift()?.(answer);
      else if (this.#state === 'starting') this.#state = 'ready';
    });
    server.on('error', () => this.#giveUp());
    server.on('exit', () => this.#giveUp());
  }

  #giveUp(): void {
    this.#state = 'over';
    for (const take of this.#waiting.splice(0)) take(undefined);
  }
}
