import type { Chunks } from '../input.ts';

/** Takes bytes from chunks of any size. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(chunks: Chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes, or undefined when there are not so many: then what is left stays. */
  async take(count: number): Promise<Uint8Array | undefined> {
    if (this.#rest.length < count && !(await this.#fill(count))) return undefined;
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return taken;
  }

  /** The next varint of up to 32 bits; undefined at the end, and for what is none. */
  async takeVarint(): Promise<number | undefined> {
    let value = 0;
    for (let place = 0; place < 5; place += 1) {
      const byte = (await this.take(1))?.[0];
      if (byte === undefined) return undefined;
      value += (byte & 0x7f) * 2 ** (7 * place);
      if (byte < 0x80) return value;
    }
    return undefined;
  }

  /** Whether nothing is left. */
  async isAtEnd(): Promise<boolean> {
    return this.#rest.length === 0 && !(await this.#fill(1));
  }

  async #fill(count: number): Promise<boolean> {
    const parts = [this.#rest];
    let length = this.#rest.length;
    while (length < count) {
      const next = await this.#chunks.next();
      if (next.done) break;
      parts.push(Uint8Array.from(next.value));
      length += next.value.length;
    }
    this.#rest = parts.length === 1 ? this.#rest : Buffer.concat(parts);
    return length >= count;
  }
}
