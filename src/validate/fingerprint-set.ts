const SMALLEST = 1 << 10;

/**
 * Remembers which ids were seen, by 64-bit fingerprints: 16 to 32 bytes an id. Among a million ids the odds that any
 * two are taken for the same are about 1 in 37 million.
 */
export class FingerprintSet {
  readonly #limit: number;
  #slots = new Uint32Array(SMALLEST * 2);
  #size = 0;

  /** @param limit - how many ids are remembered */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether later ids are no longer remembered. */
  get isFull(): boolean {
    return this.#size >= this.#limit;
  }

  /** Tells whether an id was seen before, and remembers it. */
  seen(id: string): boolean {
    const [low, high] = fingerprint(id);
    const slot = this.#find(low, high);
    if (this.#slots[slot] !== 0 || this.#slots[slot + 1] !== 0) return true;
    if (this.isFull) return false;
    this.#slots[slot] = low;
    this.#slots[slot + 1] = high;
    this.#size += 1;
    if (this.#size * 4 > this.#slots.length) this.#grow();
    return false;
  }

  /** The slot of a fingerprint, or the free one where it belongs. The table is never more than half full. */
  #find(low: number, high: number): number {
    const mask = this.#slots.length - 2;
    let slot = (low * 2) & mask;
    while (
      (this.#slots[slot] !== 0 || this.#slots[slot + 1] !== 0) &&
      (this.#slots[slot] !== low || this.#slots[slot + 1] !== high)
    ) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const low = old[at] ?? 0;
      const high = old[at + 1] ?? 0;
      if (low === 0 && high === 0) continue;
      const slot = this.#find(low, high);
      this.#slots[slot] = low;
      this.#slots[slot + 1] = high;
    }
  }
}

/** Two hashes of 32 bits that are mixed with each other; never zero, which marks a free slot. */
function fingerprint(text: string): [low: number, high: number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a >>> 0 || 1, b >>> 0];
}
