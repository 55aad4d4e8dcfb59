import type { RedactionAnchor } from '../../generated/redaction-rules.ts';

/** Whether a character belongs to a class, by its code, for the codes 0 to 127. */
type CharacterTable = Uint8Array;

/** An anchor made ready: what each of its characters may be. */
export interface CompiledAnchor {
  /** The character before the anchor must not be one of these. */
  readonly notBehind: CharacterTable | undefined;
  readonly characters: readonly CharacterTable[];
  /** Index of the first of the two characters that the scan looks for; -1 is the character before the anchor. */
  readonly pair: number;
  readonly lead: RegExp | undefined;
  readonly leadTable: CharacterTable;
  readonly upTo: number;
}

/** The code that stands for every character beyond ASCII in the tables: no anchor asks for it. */
export const BEYOND_ASCII = 127;
const ASCII = 128;

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
  return {
    notBehind,
    characters,
    pair: rarestPair(notBehind, characters),
    lead: anchor.lead === undefined ? undefined : new RegExp(`^${anchor.lead}$`, flags),
    leadTable: anchor.lead === undefined ? new Uint8Array(ASCII) : tableOf(anchor.lead, flags),
    upTo: anchor.upTo ?? 0,
  };
}

function tableOf(source: string, flags: string): CharacterTable {
  const pattern = new RegExp(`^${source}$`, flags);
  const table = new Uint8Array(ASCII);
  for (let code = 0; code < BEYOND_ASCII; code += 1) table[code] = pattern.test(String.fromCharCode(code)) ? 1 : 0;
  return table;
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

/** Two neighbours that are seldom seen together: the rarer the pair that is looked for, the fewer closer looks. */
function rarestPair(notBehind: CharacterTable | undefined, characters: readonly CharacterTable[]): number {
  const behind = new Uint8Array(ASCII).map((_, code) => (notBehind?.[code] === 1 ? 0 : 1));
  const weights = [behind, ...characters].map(weightOf);
  const products = characters.map((_, index) => (weights[index] ?? 0) * (weights[index + 1] ?? 0));
  return products.indexOf(Math.min(...products)) - 1;
}

/** Whether an anchor stands at a place of a text. */
export function standsAt(anchor: CompiledAnchor, text: string, start: number): boolean {
  if (start < 0) return false;
  const { characters, notBehind } = anchor;
  // First, for it tells the most: within a run of digits it stops every anchor that begins with a digit.
  if (notBehind !== undefined && start > 0) {
    const code = text.charCodeAt(start - 1);
    if (code < BEYOND_ASCII && notBehind[code] === 1) return false;
  }
  for (let index = 0; index < characters.length; index += 1) {
    const code = text.charCodeAt(start + index);
    if (!(code < BEYOND_ASCII) || (characters[index] as CharacterTable)[code] !== 1) return false;
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
    if (code < BEYOND_ASCII ? leadTable[code] !== 1 : !lead.test(text.charAt(at - 1))) break;
    at -= 1;
  }
  return at;
}
