/** Stands for no place. */
export const NONE = -1;

/** How many places there is room for at first, and at most: what is found of a long text is settled bit by bit. */
const FEWEST = 512;
const MOST = 32_768;

/**
 * Places where a rule may match, kept by rule until they are tried. To try one rule at many places, and then the next, is
 * much faster than to change between rules at each place.
 */
export class Candidates {
  #starts = new Int32Array(FEWEST);
  #anchors = new Uint16Array(FEWEST);
  #next = new Int32Array(FEWEST);
  #froms = new Int32Array(FEWEST);
  #tos = new Int32Array(FEWEST);
  readonly #heads: Int32Array;
  readonly #tails: Int32Array;
  readonly #rules: Uint16Array;
  #size = 0;
  #ruleCount = 0;
  #found = 0;

  constructor(rules: number) {
    this.#heads = new Int32Array(rules).fill(NONE);
    this.#tails = new Int32Array(rules);
    this.#rules = new Uint16Array(rules);
  }

  clear(): void {
    for (let index = 0; index < this.#ruleCount; index += 1) this.#heads[this.#rules[index] as number] = NONE;
    this.#size = 0;
    this.#ruleCount = 0;
    this.#found = 0;
  }

  /** How many places there are, in the order in which they were added. */
  get size(): number {
    return this.#size;
  }

  /** How many rules have places. */
  get ruleCount(): number {
    return this.#ruleCount;
  }

  /** How much was found. */
  get found(): number {
    return this.#found;
  }

  /** @returns whether there is room for one more. */
  add(rule: number, start: number, anchor: number): boolean {
    const place = this.#size;
    this.#starts[place] = start;
    this.#anchors[place] = anchor;
    this.#next[place] = NONE;
    this.#froms[place] = NONE;
    if (this.#heads[rule] === NONE) {
      this.#heads[rule] = place;
      this.#rules[this.#ruleCount] = rule;
      this.#ruleCount += 1;
    } else this.#next[this.#tails[rule] as number] = place;
    this.#tails[rule] = place;
    this.#size = place + 1;
    return this.#size < this.#starts.length || this.#grow();
  }

  #grow(): boolean {
    const size = 2 * this.#starts.length;
    if (size > MOST) return false;
    this.#starts = extend(this.#starts, new Int32Array(size));
    this.#anchors = extend(this.#anchors, new Uint16Array(size));
    this.#next = extend(this.#next, new Int32Array(size));
    this.#froms = extend(this.#froms, new Int32Array(size));
    this.#tos = extend(this.#tos, new Int32Array(size));
    return true;
  }

  /** A rule that has places. */
  rule(index: number): number {
    return this.#rules[index] as number;
  }

  /** The first place of a rule; {@link NONE} where it has none. */
  first(rule: number): number {
    return this.#heads[rule] as number;
  }

  /** The place after another, of the same rule. */
  next(place: number): number {
    return this.#next[place] as number;
  }

  /** Where the anchor stands. */
  start(place: number): number {
    return this.#starts[place] as number;
  }

  /** Which anchor it is. */
  anchor(place: number): number {
    return this.#anchors[place] as number;
  }

  /** Notes what was found at a place. */
  note(place: number, from: number, to: number): void {
    this.#found += 1;
    this.#froms[place] = from;
    this.#tos[place] = to;
  }

  /** Where what was found at a place begins; {@link NONE} where nothing was. */
  from(place: number): number {
    return this.#froms[place] as number;
  }

  /** Where what was found at a place ends. */
  to(place: number): number {
    return this.#tos[place] as number;
  }
}

function extend<List extends { set(from: List): void }>(list: List, larger: List): List {
  larger.set(list);
  return larger;
}
