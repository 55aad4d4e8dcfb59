import { standsAt } from './redact-anchors.ts';
import { BEYOND_ASCII } from './redact-characters.ts';
import type { CompiledRules, Lookout } from './redact-compile.ts';

// What the loop compares with stands here: V8 13 reads an imported constant anew each time.
const LAST_ASCII = BEYOND_ASCII;
const QUOTE = 34;
const BACKSLASH = 92;
const PERCENT = 37;
/** Stands before the data of media in a URL. */
const SEMICOLON = 59;

/**
 * Goes through a part of a text, up to a quote or a limit, as long as it has nothing that a scan would look at closer, were
 * it a text by itself. Looks at the part in its place: to cut it out costs more than to look.
 *
 * @returns where the part ends; -1 where it has something.
 */
export function endOfHarmless(
  { pairs, lookouts, everywhere }: CompiledRules,
  text: string,
  from: number,
  limit: number,
): number {
  if (everywhere.length > 0) return -1;
  let before = 0;
  let at = from;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) break;
    if (code > LAST_ASCII || code === BACKSLASH || code === PERCENT) return -1;
    if (code === SEMICOLON && text.startsWith(';base64,', at)) return -1;
    const list = pairs[(before << 7) | code] as number;
    before = code;
    if (list !== 0 && hasAnchor(lookouts[list] as readonly Lookout[], text, from, at)) return -1;
  }
  return at;
}

function hasAnchor(lookouts: readonly Lookout[], text: string, from: number, at: number): boolean {
  for (let index = 0; index < lookouts.length; index += 1) {
    const lookout = lookouts[index] as Lookout;
    const start = at - lookout.offset;
    if (standsAt(lookout, text, start, from)) return true;
  }
  return false;
}
