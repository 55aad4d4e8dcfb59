import { codeUnits } from './code-units.ts';
import { BEYOND_ASCII, type CharacterTable } from './redact-characters.ts';

export const BACKSLASH = 92;
export const PERCENT = 37;

/** By a pair of characters, `first << 7 | second`: 0, or the number of a list. */
export type PairTable = Uint8Array | Uint16Array;

/** Where to look for which anchor. */
export interface PairIndex<Anchor> {
  readonly pairs: PairTable;
  /**
   * The anchors that each pair tells of. The list is empty where a pair ends with what may begin an escape, and tells of
   * nothing else.
   */
  readonly lookouts: readonly (readonly Anchor[])[];
}

/** What is to be known of an anchor. */
interface PairAnchor {
  readonly pair: readonly [first: CharacterTable, second: CharacterTable];
  /** Its place among all. */
  readonly place: number;
}

/** Lists anchors by the pairs of characters that tell of them. */
export function indexByPair<Anchor extends PairAnchor>(all: readonly Anchor[]): PairIndex<Anchor> {
  const byPair = new Map<number, Anchor[]>();
  for (const lookout of all) {
    const [firsts, seconds] = lookout.pair.map(codesIn) as [number[], number[]];
    for (const first of firsts) {
      for (const second of seconds) {
        const here = byPair.get((first << 7) | second);
        if (here === undefined) byPair.set((first << 7) | second, [lookout]);
        else here.push(lookout);
      }
    }
  }
  const lookouts: (readonly Anchor[])[] = [[]];
  const numbers = new Map<string, number>();
  const numbered: [pair: number, list: number][] = [];
  for (const [pair, here] of byPair) {
    const key = here.map(({ place }) => place).join();
    const number = numbers.get(key) ?? lookouts.length;
    if (number === lookouts.length) {
      numbers.set(key, number);
      lookouts.push(here);
    }
    numbered.push([pair, number]);
  }
  lookouts.push([]);
  // The smaller the table, the more of it stays close to the processor.
  const pairs = lookouts.length > 256 ? new Uint16Array(128 * 128) : new Uint8Array(128 * 128);
  for (const second of [BACKSLASH, PERCENT]) {
    for (let first = 0; first < 128; first += 1) pairs[(first << 7) | second] = lookouts.length - 1;
  }
  for (const [pair, list] of numbered) pairs[pair] = list;
  return { pairs, lookouts };
}

function codesIn(table: CharacterTable): number[] {
  return [...table.keys()].filter((code) => table[code] === 1);
}

// What loops compare with stands here: V8 13 reads an imported constant anew each time.
const LAST_ASCII = BEYOND_ASCII;

/**
 * The next of {@link codeUnits} that ends a pair of interest, or is beyond ASCII. Nothing is called on the way: then
 * V8 keeps at hand what it needs of the lists.
 *
 * @param from - the first that counts. The one before is {@link BEYOND_ASCII} at most.
 * @returns one more than `last` where there is none.
 */
export function nextOfInterest(pairs: PairTable, from: number, last: number): number {
  const units = codeUnits;
  let at = from;
  let before = units[at - 1] as number;
  for (; at < last; at += 2) {
    const first = units[at] as number;
    const second = units[at + 1] as number;
    if ((first | second) > LAST_ASCII) break;
    if (((pairs[(before << 7) | first] as number) | (pairs[(first << 7) | second] as number)) !== 0) break;
    before = second;
  }
  for (; at <= last; at += 1) {
    const code = units[at] as number;
    if (code > LAST_ASCII || pairs[(before << 7) | code] !== 0) break;
    before = code;
  }
  return at;
}
