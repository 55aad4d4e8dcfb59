import { BEYOND_ASCII } from './redact-characters.ts';

/** How many code units are read at once, at most: they stay close to the processor. */
export const MOST_UNITS = 4096;

/** To copy fewer costs more than to ask the text for each. */
export const FEWEST_UNITS = 64;

/**
 * The UTF-16 code units of the part of a text that was read last, from 1 on; before it the one that stands before the part,
 * {@link BEYOND_ASCII} at most. To read a text by them is several times as fast as to ask it for each: it would have to find
 * out each time how it is kept.
 */
export const codeUnits = new Uint16Array(MOST_UNITS + 1);

const bytes = Buffer.from(codeUnits.buffer);
const BYTES = codeUnits.BYTES_PER_ELEMENT;
// Elsewhere the units are not what Buffer calls `utf16le`: there each is asked for, as of a short text.
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Reads a part of a text, at most {@link MOST_UNITS} long, into {@link codeUnits}. */
export function readCodeUnits(text: string, from: number, to: number): void {
  const units = codeUnits;
  units[0] = codeBefore(text, from);
  if (isCopied(to - from)) bytes.write(text.slice(from, to), BYTES, 'utf16le');
  else for (let at = from; at < to; at += 1) units[at - from + 1] = text.charCodeAt(at);
}

/** The character before a place, {@link BEYOND_ASCII} at most; 0 at the beginning. */
export function codeBefore(text: string, place: number): number {
  return place === 0 ? 0 : Math.min(text.charCodeAt(place - 1), BEYOND_ASCII);
}

/** The text of what was read, as it is now. */
export function textOfCodeUnits(length: number): string {
  return isCopied(length)
    ? bytes.toString('utf16le', BYTES, BYTES * (length + 1))
    : String.fromCharCode(...codeUnits.subarray(1, length + 1));
}

function isCopied(length: number): boolean {
  return isLittleEndian && length >= FEWEST_UNITS;
}
