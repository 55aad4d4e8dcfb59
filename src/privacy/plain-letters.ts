import { codeUnits, MOST_UNITS, readCodeUnits, textOfCodeUnits } from './code-units.ts';
import { BEYOND_ASCII } from './redact-characters.ts';
import { plainCode } from './redact-look-alikes.ts';

/** A text with ASCII in place of each character that looks like it. Each place stays what it was. */
export function plainLetters(text: string): string {
  let plain = '';
  let done = 0;
  for (let start = 0; start < text.length; start += MOST_UNITS) {
    const length = Math.min(text.length - start, MOST_UNITS);
    readCodeUnits(text, start, start + length);
    if (!makePlain(length)) continue;
    plain += text.slice(done, start) + textOfCodeUnits(length);
    done = start + length;
  }
  return done === 0 ? text : plain + text.slice(done);
}

/** @returns whether there was anything to change in what was read. */
function makePlain(last: number): boolean {
  let changed = false;
  for (let at = 1; at <= last; at += 1) {
    const code = codeUnits[at] as number;
    if (code <= BEYOND_ASCII) continue;
    const plain = plainCode(code);
    // What cannot be seen stands for nothing.
    if (plain === code || plain === 0) continue;
    codeUnits[at] = plain;
    changed = true;
  }
  return changed;
}
