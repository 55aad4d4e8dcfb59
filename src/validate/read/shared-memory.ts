/** Bytes of a piece, unless more are asked for. */
const PIECE = 512 * 1024;

/** Pieces of memory that threads share, used again and again: of new ones, many would wait to be cleaned up. */
export class SharedMemory {
  readonly #free: SharedArrayBuffer[] = [];

  /** A piece of at least so many bytes. What it holds is of no meaning. */
  take(size: number): Uint8Array {
    const at = this.#free.findIndex(({ byteLength }) => byteLength >= size);
    const [buffer = new SharedArrayBuffer(Math.max(size, PIECE))] = at === -1 ? [] : this.#free.splice(at, 1);
    return new Uint8Array(buffer);
  }

  /** A piece of at least so many bytes that begins with what this one does. This one is given back if it is too small. */
  grow(piece: Uint8Array, used: number, size: number): Uint8Array {
    if (size <= piece.length) return piece;
    const larger = this.take(Math.max(size, piece.length * 2));
    larger.set(piece.subarray(0, used));
    this.release(piece);
    return larger;
  }

  /** Gives a piece back. */
  release({ buffer }: Uint8Array): void {
    if (buffer instanceof SharedArrayBuffer) this.#free.push(buffer);
  }
}
