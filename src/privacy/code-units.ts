import { BEYOND_ASCII } from './redact-characters.ts';
import type { CompiledRules } from './redact-compile.ts';

/** How many code units are read at once, at most: they stay close to the processor. */
export const MOST_UNITS = 4096;

/** To read fewer costs more than to ask the text for each. */
export const FEWEST_UNITS = 64;

/**
 * The UTF-16 code units of the part of a text that was read last, from 1 on; before it the one that stands before the part,
 * {@link BEYOND_ASCII} at most. To read a text by them is several times as fast as to ask it for each: it would have to find
 * out each time how it is kept.
 */
export const codeUnits = new Uint16Array(MOST_UNITS + 1);

const bytes = Buffer.from(codeUnits.buffer);
const BYTES = codeUnits.BYTES_PER_ELEMENT;
// What Buffer calls `utf16le` is what the units are on nearly all machines.
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

// What loops compare with stands here: V8 13 reads an imported constant anew each time.
const LAST = BEYOND_ASCII;

/** Reads a part of a text, at most {@link MOST_UNITS} long, into {@link codeUnits}. */
export function readCodeUnits(text: string, from: number, to: number): void {
  const units = codeUnits;
  units[0] = from === 0 ? 0 : Math.min(text.charCodeAt(from - 1), LAST);
  if (isLittleEndian) bytes.write(text.slice(from, to), BYTES, 'utf16le');
  else for (let at = from; at < to; at += 1) units[at - from + 1] = text.charCodeAt(at);
}

/** The text of what was read, as it is now. */
export function textOfCodeUnits(length: number): string {
  return isLittleEndian
    ? bytes.toString('utf16le', BYTES, BYTES * (length + 1))
    : String.fromCharCode(...codeUnits.subarray(1, length + 1));
}

/**
 * The next of {@link codeUnits} that ends a pair of interest, or is beyond ASCII. Nothing is called on the way: then
 * V8 keeps at hand what it needs of the lists.
 *
 * @param from - the first that counts. The one before is {@link BEYOND_ASCII} at most.
 * @returns one more than `last` where there is none.
 */
export function nextOfInterest(pairs: CompiledRules['pairs'], from: number, last: number): number {
  const units = codeUnits;
  let at = from;
  let before = units[at - 1] as number;
  for (; at < last; at += 2) {
    const first = units[at] as number;
    const second = units[at + 1] as number;
    if ((first | second) > LAST) break;
    if (((pairs[(before << 7) | first] as number) | (pairs[(first << 7) | second] as number)) !== 0) break;
    before = second;
  }
  for (; at <= last; at += 1) {
    const code = units[at] as number;
    if (code > LAST || pairs[(before << 7) | code] !== 0) break;
    before = code;
  }
  return at;
}
