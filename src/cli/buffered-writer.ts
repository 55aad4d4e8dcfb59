import type { Write } from '../validate/report/report.ts';

/** Characters that are gathered before they are written. */
const ENOUGH = 64 * 1024;

/** Gathers small pieces of text: a report may consist of millions. */
export class BufferedWriter {
  readonly #write: Write;
  #text = '';

  constructor(write: Write) {
    this.#write = write;
  }

  /** Gives a promise only when something is written. */
  write(text: string): void | Promise<void> {
    this.#text += text;
    if (this.#text.length >= ENOUGH) return this.flush();
  }

  /** Writes what is left. */
  flush(): void | Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (text !== '') return this.#write(text);
  }
}
