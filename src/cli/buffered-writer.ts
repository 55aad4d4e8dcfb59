import type { Write } from '../validate/report/report.ts';

/** Characters that are gathered before they are written. */
const ENOUGH = 64 * 1024;

/** Gathers small pieces of text: a report may consist of millions. */
export class BufferedWriter {
  readonly #write: Write;
  #text = '';
  /** What is being written; absent once it is. */
  #pending: Promise<void> | undefined;

  constructor(write: Write) {
    this.#write = write;
  }

  /** Gives a promise only when something is written. */
  write(text: string): void | Promise<void> {
    this.#text += text;
    if (this.#text.length >= ENOUGH) return this.flush();
  }

  /** Writes what is left, behind what is being written. */
  flush(): void | Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (text === '') return this.#pending;
    const written = this.#pending === undefined ? this.#write(text) : this.#pending.then(() => this.#write(text));
    if (written === undefined) return;
    const pending = written.finally(() => {
      if (this.#pending === pending) this.#pending = undefined;
    });
    this.#pending = pending;
    return pending;
  }
}
