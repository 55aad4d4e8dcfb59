import type { RedactionAnchor } from '../../generated/redaction-rules.ts';
import { BEYOND_ASCII, type CharacterTable, tableOf } from './redact-characters.ts';

// What loops compare with stands here: V8 13 reads an imported constant anew each time.
const FIRST_BEYOND = BEYOND_ASCII;

/** An anchor made ready: what is to be looked at where its pair of characters has been seen. */
export interface CompiledAnchor {
  /** The two characters, one behind the other, that tell of this anchor. */
  readonly pair: readonly [first: CharacterTable, second: CharacterTable];
  /** What each of its characters may be. */
  readonly characters: readonly CharacterTable[];
  /** How far the second character of the pair stands behind the anchor's first. */
  readonly offset: number;
  /** The character before the anchor must not be one of these. Undefined where the pair tells. */
  readonly notBehind: CharacterTable | undefined;
  /** Places within the anchor that the pair does not tell of; first the most telling, and of these the farthest. */
  readonly places: readonly number[];
  /** What may stand at these places. */
  readonly tables: readonly CharacterTable[];
  readonly lead: RegExp | undefined;
  readonly leadTable: CharacterTable;
  readonly upTo: number;
}

/**
 * Makes an anchor ready.
 *
 * @throws {SyntaxError} when a class in it is not one.
 */
export function compileAnchor(anchor: RedactionAnchor, ignoreCase: boolean): CompiledAnchor {
  const flags = ignoreCase ? 'i' : '';
  const behind = /^\(\?<!(\[(?:\\.|[^\]\\])*\]|\\?.)\)/s.exec(anchor.text);
  const rest = anchor.text.slice(behind?.[0].length ?? 0);
  const characters = (rest.match(/\[(?:\\.|[^\]\\])*\]|\\.|./gs) ?? []).map((source) => tableOf(source, flags));
  const notBehind = behind?.[1] === undefined ? undefined : tableOf(behind[1], flags);
  const pair = rarestPair(notBehind, characters);
  const places = characters
    .map((table, index) => ({ table, index, weight: weightOf(table) }))
    .filter(({ index }) => index !== pair && index !== pair + 1)
    .sort((a, b) => a.weight - b.weight || b.index - a.index);
  return {
    pair: [characters[pair] ?? beforeAnchor(notBehind), characters[pair + 1] ?? new Uint8Array(BEYOND_ASCII + 1)],
    characters,
    offset: pair + 1,
    notBehind: pair < 0 ? undefined : notBehind,
    places: places.map(({ index }) => index),
    tables: places.map(({ table }) => table),
    lead: anchor.lead === undefined ? undefined : new RegExp(`^${anchor.lead}$`, flags),
    leadTable: anchor.lead === undefined ? new Uint8Array(BEYOND_ASCII + 1) : tableOf(anchor.lead, flags),
    upTo: anchor.upTo ?? 0,
  };
}

/** What may stand before an anchor. */
function beforeAnchor(notBehind: CharacterTable | undefined): CharacterTable {
  return new Uint8Array(BEYOND_ASCII + 1).map((_, code) => (notBehind?.[code] === 1 ? 0 : 1));
}

// The commonest characters of text, commonest first. A digit is seldom alone, so digits count as common, too.
const common = ' etaoinsrhldcumfpgwybvk';
const DIGIT_WEIGHT = 40;
const RARE_WEIGHT = 4;

function weightOf(table: CharacterTable): number {
  return table.reduce((sum, isIn, code) => sum + (isIn === 1 ? weightOfCharacter(code) : 0), 0);
}

function weightOfCharacter(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT_WEIGHT;
  const place = common.indexOf(String.fromCharCode(code));
  return place < 0 ? RARE_WEIGHT : 60 - 2 * place;
}

/**
 * Two neighbours that are seldom seen together: the rarer the pair that is looked for, the fewer closer looks.
 *
 * @returns index of the first of them; -1 is the character before the anchor.
 */
function rarestPair(notBehind: CharacterTable | undefined, characters: readonly CharacterTable[]): number {
  const weights = [beforeAnchor(notBehind), ...characters].map(weightOf);
  const products = characters.map((_, index) => (weights[index] ?? 0) * (weights[index + 1] ?? 0));
  return products.indexOf(Math.min(...products)) - 1;
}

/**
 * Whether an anchor of which the pair was seen stands at a place of a text that begins at `first`. Never looks beyond the
 * end: that would make each look slower.
 */
export function standsAt(
  { notBehind, characters, places, tables }: CompiledAnchor,
  text: string,
  start: number,
  first: number,
): boolean {
  if (start < first || start + characters.length > text.length) return false;
  if (notBehind !== undefined && start > first) {
    const code = text.charCodeAt(start - 1);
    if (code < FIRST_BEYOND && notBehind[code] === 1) return false;
  }
  for (let index = 0; index < places.length; index += 1) {
    const code = text.charCodeAt(start + (places[index] as number));
    if (!(code < FIRST_BEYOND) || (tables[index] as CharacterTable)[code] !== 1) return false;
  }
  return true;
}

/** How far back a match with this anchor may begin, at most to `floor`. */
export function startOfLead(anchor: CompiledAnchor, text: string, start: number, floor: number): number {
  const { lead, leadTable } = anchor;
  if (lead === undefined) return start;
  const lowest = Math.max(floor, start - anchor.upTo);
  let at = start;
  while (at > lowest) {
    const code = text.charCodeAt(at - 1);
    if (code < FIRST_BEYOND ? leadTable[code] !== 1 : !lead.test(text.charAt(at - 1))) break;
    at -= 1;
  }
  return at;
}
