// @generated from schemas/redaction/*.json. Do not edit.
// To change it, edit the rules and run `npm run generate`.

import type { RedactionCheck, RedactionRule, RedactionWords } from './redaction-rules.ts';

/** Numbers that prove themselves. A check gives the length of what it accepts, counted from the beginning; 0 is no. */

// The first four digits of a brand's cards, from and to, and how many digits they have.
const cardBrands = [
  { first: 4000, last: 4999, lengths: [13, 16, 19] },
  { first: 5100, last: 5599, lengths: [16] },
  { first: 2221, last: 2720, lengths: [16] },
  { first: 3400, last: 3499, lengths: [15] },
  { first: 3700, last: 3799, lengths: [15] },
  { first: 6011, last: 6011, lengths: [16, 17, 18, 19] },
  { first: 6440, last: 6599, lengths: [16, 17, 18, 19] },
  { first: 6200, last: 6299, lengths: [16, 17, 18, 19] },
  { first: 3528, last: 3589, lengths: [16, 17, 18, 19] },
  { first: 3000, last: 3059, lengths: [14] },
  { first: 3600, last: 3699, lengths: [14] },
  { first: 3800, last: 3999, lengths: [14] },
  { first: 5000, last: 5099, lengths: [16] },
  { first: 5600, last: 6199, lengths: [16] },
  { first: 6300, last: 6399, lengths: [16] },
  { first: 6700, last: 6799, lengths: [16] },
];

/** A payment card: a brand's prefix and length, and the right last digit. */
export function checkCard(text: string): number {
  const count = readDigits(text);
  const prefix = numberFrom(0, 4);
  const isKnown = cardBrands.some(
    ({ first, last, lengths }) => prefix >= first && prefix <= last && lengths.includes(count),
  );
  return isKnown && hasLuhnDigit(count) ? text.length : 0;
}

// The digits of the text that was read last. Used again for each: where there are numbers, there are many.
const lastDigits = new Uint8Array(64);

/** Reads the digits of a text, whatever stands between them, and tells how many there are. */
export function readDigits(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) continue;
    lastDigits[count] = digit;
    count += 1;
  }
  return count;
}

/** Some of the digits that were read last, as one number. */
export function numberFrom(start: number, count: number): number {
  let number = 0;
  for (let index = start; index < start + count; index += 1) number = number * 10 + (lastDigits[index] ?? 0);
  return number;
}

/** Whether the last of the digits that were read is the Luhn check digit of the others. */
function hasLuhnDigit(count: number): boolean {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const digit = lastDigits[count - 1 - index] ?? 0;
    const weighed = index % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

// Lengths by country, from the registry of the standard.
const ibanLengths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** An IBAN: a country's length, and the remainder 1 by 97. What stands behind it is not part of it. */
export function checkIban(text: string): number {
  const wanted = ibanLengths[text.slice(0, 2)];
  if (wanted === undefined) return 0;
  let end = 0;
  let letters = '';
  while (end < text.length && letters.length < wanted) {
    const letter = text.charAt(end);
    if (letter !== ' ' && letter !== '-') letters += letter;
    end += 1;
  }
  if (letters.length < wanted || /^[A-Z0-9]/.test(text.slice(end))) return 0;
  return remainderOfIban(letters) === 1 ? end : 0;
}

/** The remainder of an IBAN by 97; 1 where its check digits are right. */
export function remainderOfIban(letters: string): number {
  let remainder = 0;
  for (const letter of letters.slice(4) + letters.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
/** Numbers one calls and connects to. */

const countryCode =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-69]\d|3[578]\d|42\d|5[09]\d|6[7-9]\d|8[0578]\d|9[679][0-8])/;

/** By the first three digits of a number: 1 where they begin with a country code. */
const countryCodes = Uint8Array.from({ length: 1000 }, (_, digits) =>
  countryCode.test(String(digits).padStart(3, '0')) ? 1 : 0,
);

/** A phone number with a country code that exists and 8 to 15 digits. */
export function checkInternationalPhone(text: string): number {
  const count = readDigits(text);
  const prefix = text.startsWith('00') ? 2 : 0;
  const length = count - prefix;
  if (length < (prefix > 0 ? 10 : 8) || length > 15 || countryCodes[numberFrom(prefix, 3)] !== 1) return 0;
  return isDecimal(text) ? 0 : text.length;
}

/** A number of 7 to 14 digits that is neither a date nor a decimal number. */
export function checkNationalPhone(text: string): number {
  if (/^\d[.]/.test(text) || isDecimal(text) || isDate(text) || isOneDigit(text)) return 0;
  return hasClosedBrackets(text) ? text.length : 0;
}

function isDecimal(text: string): boolean {
  return text.includes('.') && /^\+?\d*\.\d+$/.test(text);
}

/** Whether all digits are the same. */
function isOneDigit(text: string): boolean {
  return /^\D*(\d)(?:\D*\1)*\D*$/.test(text);
}

function isDate(text: string): boolean {
  return /^(?:(?:19|20)\d\d([-/. ])\d{1,2}\1\d{1,2}|\d{1,2}([-/. ])\d{1,2}\2(?:19|20)\d\d)(?!\d)/.test(text);
}

function hasClosedBrackets(text: string): boolean {
  return /^[^()]*(?:\(\d+\)[^()]*)?$/.test(text);
}

/** An IPv6 address: eight groups, or fewer with one gap; never a time of day, a MAC address or a name of C++. */
export function checkIpv6(text: string): number {
  const halves = text.split('::');
  if (halves.length > 2 || (halves.length === 2 && text.includes(':::'))) return 0;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (groups.includes('')) return 0;
  const count = groups.length + (text.includes('.') ? 1 : 0);
  const fits = halves.length === 2 ? count >= 2 && count <= 7 : count === 8;
  return fits && /\d/.test(text) ? text.length : 0;
}
/** What tells a secret from a placeholder, a word or a piece of code. */

// Two patterns, for in one they could not be looked for by their first letters.
const placeholderWords =
  /x{5}|your[_\- ]|[_\- ]here\b|example|placeholder|change[_-]?me|replace[_-]?me|insert[_-]|redacted|dummy/i;
const placeholderSigns = /\*{3}|\.{3}|…|^<[^>]*>$|\$\{|\{\{|^\{.*\}$|^%.*%$/;

function isPlaceholder(text: string): boolean {
  return placeholderWords.test(text) || placeholderSigns.test(text);
}

const LONGEST_RUN = 5;
const MOST_ENTROPY_ASKED = 2.8;
const EVEN = 2 ** MOST_ENTROPY_ASKED;

/** A body that could come from a random generator: no placeholder, no repetition, many different characters. */
export function checkRandom(text: string): number {
  return isRandom(text) ? text.length : 0;
}

/** A random body with digits, or with capital and small letters: not words joined by hyphens. */
export function checkMixed(text: string): number {
  return isMixed(text) && isRandom(text) ? text.length : 0;
}

function isMixed(text: string): boolean {
  let digits = 0;
  let capitals = 0;
  let smalls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code >= 65 && code <= 90) capitals += 1;
    else if (code >= 97 && code <= 122) smalls += 1;
    if ((digits > 1 && capitals + smalls > 0) || (capitals > 2 && smalls > 2)) return true;
  }
  return false;
}

// How often each character stands in the text that is looked at. Used again for each.
const counts = new Uint32Array(128);

function isRandom(text: string): boolean {
  counts.fill(0);
  let most = 0;
  let run = 0;
  let before = -1;
  for (let index = 0; index < text.length; index += 1) {
    // Characters beyond ASCII count as one: a secret has none, or few.
    const code = Math.min(text.charCodeAt(index), 127);
    const count = (counts[code] as number) + 1;
    counts[code] = count;
    if (count > most) most = count;
    run = code === before ? run + 1 : 1;
    if (run > LONGEST_RUN) return false;
    before = code;
  }
  // Entropy is at least the logarithm of the length by how often the commonest character stands there.
  const isEven = text.length >= most * EVEN;
  return (isEven || isDiverse(text.length)) && !isPlaceholder(text);
}

/** Whether the characters that were counted have the Shannon entropy, in bits a character, that is asked of their number. */
function isDiverse(length: number): boolean {
  let entropy = 0;
  for (let code = 0; code < 128; code += 1) {
    const share = (counts[code] as number) / length;
    if (share > 0) entropy -= share * Math.log2(share);
  }
  return entropy >= Math.min(MOST_ENTROPY_ASKED, Math.log2(length) * 0.65);
}

const ordinaryWord =
  /^(?:true|false|null|nil|none|undefined|required|optional|string|number|boolean|integer|object|array|any|unknown|empty|missing|invalid|valid|wrong|incorrect|expired|hidden|secret|password|passwd|passwort|token|key|pass|text|bytes|char|varchar|str|int|self|this|yes|no|n\/a|todo|tbd|env|default|test|value|input|type|bearer|basic|is|was|not|the)\b[.,;:!?)\]}"']*$/i;

// A name, a member or a call: what stands there in code instead of the secret itself.
const pieceOfCode =
  /^(?:[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*\s?[([]|(?:[A-Za-z_$][\w$]*\??\.){1,8}[A-Za-z_$][\w$]*[;,)]?$|\$[\w({]|[@!]{1,2}[A-Za-z_$.]*(?![\w$])|&|\[|\{|\(|<|#\{)/;

const LONGEST_NAME = 15;

/** Whether a text is a piece of code. Tokens have dots, too: then one of their parts is no name that people give. */
function isCode(text: string): boolean {
  return pieceOfCode.test(text) && !text.split('.').some((part) => part.length > LONGEST_NAME && isToken(part));
}

/** Letters of both kinds, and digits in more than one place. */
function isToken(text: string): boolean {
  return /\d\D+\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text);
}

/** What is assigned to a name like `password`: anything but a placeholder, an ordinary word or a piece of code. */
export function checkAssigned(text: string, keep: string): number {
  if (isRepetition(text) || isPlaceholder(text)) return 0;
  const isSimple = isAlphanumeric(text);
  // A word has no digits: most secrets have.
  const isWordlike = !isSimple || !/\d/.test(text);
  if (isWordlike && ordinaryWord.test(text)) return 0;
  if (/["'`]/.test(keep.slice(-1))) return /^[\w ]*:$/.test(text) ? 0 : text.length;
  if (!isSimple && isCode(text)) return 0;
  const isWord = isWordlike && /^[A-Za-z_]+[.,;:!?)\]}]*$/.test(text);
  return isWord && !/[^\s:]=$/.test(keep.slice(-2)) ? 0 : text.length;
}

/** Whether a text is one character, again and again. */
function isRepetition(text: string): boolean {
  return text.charCodeAt(0) === text.charCodeAt(1) && /^(.)\1*$/.test(text);
}

/** Whether a text is letters and digits of ASCII, and nothing else. */
function isAlphanumeric(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    if (!isLetter && (code < 48 || code > 57)) return false;
  }
  return true;
}

/** User name and password of a URL. */
export function checkUrlPassword(text: string): number {
  return isPassword(text.slice(text.indexOf(':') + 1)) ? text.length : 0;
}

/** A connection string whose password is not left open. */
export function checkConnection(text: string): number {
  const named = /(?:password|pwd)\s?=([^;&]*)$/i.exec(text)?.[1];
  const inUrl = /:\/\/[^:@/]*:(.*)@[^@]*$/.exec(text)?.[1];
  return isPassword(named ?? inUrl ?? '') ? text.length : 0;
}

function isPassword(text: string): boolean {
  return text !== '' && !isPlaceholder(text) && !ordinaryWord.test(text) && !/^[$%{<[(*]/.test(text);
}

/** A token whose first part is a JOSE header. */
export function checkJwt(text: string): number {
  const header = text.slice(0, text.indexOf('.')).replaceAll('-', '+').replaceAll('_', '/');
  try {
    return /"(?:alg|typ|enc|kid)"/.test(atob(header)) ? text.length : 0;
  } catch {
    return 0;
  }
}

/** A PEM body that holds a key, not dots or a placeholder. */
export function checkPem(text: string): number {
  const body = /[A-Za-z0-9+/]{40,}/.exec(text)?.[0] ?? '';
  return checkRandom(body) > 0 ? text.length : 0;
}
/**
 * Every check by its name. It is given the secret and what stands before it in the match, and gives how many characters
 * of the secret it accepts, counted from its beginning; 0 is no.
 */
export const redactionChecks: Readonly<Record<RedactionCheck, (secret: string, keep: string) => number>> = {
  luhn: checkCard,
  iban: checkIban,
  internationalPhone: checkInternationalPhone,
  nationalPhone: checkNationalPhone,
  ipv6: checkIpv6,
  jwt: checkJwt,
  pem: checkPem,
  random: checkRandom,
  mixed: checkMixed,
  assigned: checkAssigned,
  urlPassword: checkUrlPassword,
  connection: checkConnection,
};
interface Word {
  readonly letters: string;
  /** Whether the word may go on before it. */
  readonly openBefore: boolean;
  /** Whether the word may go on behind it. */
  readonly openBehind: boolean;
}

/** Tells whether a part of a text, taken by itself, has one of some words. */
export type WordTest = (text: string, from: number, to: number) => boolean;

/**
 * Makes a test for words. Case does not matter; a star at either end of a word lets it go on there. The test looks at pairs
 * of letters first: most texts have no word's first two.
 */
export function createWordTest(words: readonly string[]): WordTest {
  const byPair = new Map<number, Word[]>();
  const single: Word[] = [];
  const mayBegin = new Uint8Array(FILTER_SIZE);
  for (const word of words) {
    const letters = word.replace(/^\*|\*$/g, '').toLowerCase();
    const made = { letters, openBefore: word.startsWith('*'), openBehind: word.endsWith('*') };
    if (letters.length < 2) {
      single.push(made);
      continue;
    }
    const pair = pairOf(letters.charCodeAt(0), letters.charCodeAt(1));
    byPair.set(pair, [...(byPair.get(pair) ?? []), made]);
    for (const first of casesOf(letters.charAt(0))) {
      for (const second of casesOf(letters.charAt(1))) mayBegin[filterPlace(first, second)] = 1;
    }
  }
  return (text, from, to) => {
    if (from >= to) return false;
    let code = text.charCodeAt(from);
    for (let at = from + 1; at < to; at += 1) {
      const next = text.charCodeAt(at);
      if (mayBegin[filterPlace(code, next)] === 1) {
        for (const word of byPair.get(pairOf(lowerCode(code), lowerCode(next))) ?? none) {
          if (isWordAt(text, at - 1, from, to, word)) return true;
        }
      }
      code = next;
    }
    for (const word of single) if (isLastWord(text, from, to, word)) return true;
    return false;
  };
}

const none: readonly Word[] = [];
const FILTER_SIZE = 16_384;

/** Exact for ASCII. */
function filterPlace(first: number, second: number): number {
  return ((first << 7) ^ second) & (FILTER_SIZE - 1);
}

function pairOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

function lowerCode(code: number): number {
  if (code < 128) return code > 64 && code < 91 ? code + 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function casesOf(letter: string): readonly number[] {
  return [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)];
}

/** A single letter says little: it counts only where it is the last word, as in `v 1.2`. */
function isLastWord(text: string, from: number, to: number, { letters, openBefore }: Word): boolean {
  for (let at = to - 1; at >= from; at -= 1) {
    if (lowerCode(text.charCodeAt(at)) === letters.charCodeAt(0))
      return openBefore || at === from || !isLetter(text, at - 1);
    if (isLetter(text, at)) return false;
  }
  return false;
}

function isWordAt(text: string, at: number, from: number, to: number, word: Word): boolean {
  const { letters, openBefore, openBehind } = word;
  const end = at + letters.length;
  if (end > to) return false;
  for (let index = 0; index < letters.length; index += 1) {
    if (lowerCode(text.charCodeAt(at + index)) !== letters.charCodeAt(index)) return false;
  }
  return (openBefore || at === from || !isLetter(text, at - 1)) && (openBehind || end === to || !isLetter(text, end));
}

/** Whether a character of a text is a letter, of any script. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 64 && code < 91) || (code > 96 && code < 123);
  return /\p{L}/u.test(text.charAt(at));
}
/** Where the secret of a match begins and ends in the text. */
export interface SecretSpan {
  readonly from: number;
  readonly to: number;
}

/** A match of a rule's pattern. */
export interface RuleMatch extends SecretSpan {
  /** How much of its beginning the rule keeps, where that was seen; else it is measured. */
  readonly keep?: number;
}

/**
 * Decides whether a match of a rule's pattern is a secret.
 *
 * @param match - the pattern's match, from its beginning to its end.
 * @param hint - what else is known of the text, such as the name of the property it is the value of.
 * @returns where the secret is, without what the rule keeps; undefined where the match only resembles one.
 */
export type JudgeMatch = (text: string, match: RuleMatch, hint: string) => SecretSpan | undefined;

/** The judge of one rule. `isMark` tells what a redaction has put there before. */
export function createJudge(rule: RedactionRule, isMark: (text: string) => boolean): JudgeMatch {
  const check = rule.check === undefined ? undefined : redactionChecks[rule.check];
  const measureKeep = createKeepMeasure(rule);
  const { context, unless } = rule;
  const hasContext = context && createWordTest(context.words);
  const hasUnless = unless && createWordTest(unless.words);
  return (text, match, hint) => {
    if (context && hasContext && !standsNear(text, match, hint, context, hasContext)) return undefined;
    if (unless && hasUnless?.(text, firstWholeWord(text, match.from, unless.within), match.from)) return undefined;
    const keep = match.keep ?? measureKeep?.(text, match) ?? 0;
    const from = match.from + keep;
    const secret = text.slice(from, match.to);
    if (isMark(secret)) return undefined;
    if (check === undefined) return { from, to: match.to };
    const length = check(secret, keep === 0 ? '' : text.slice(match.from, from));
    return length > 0 ? { from, to: from + length } : undefined;
  };
}

/** Where to look for words before a place. The rest of a word that began earlier is no word: it must not excuse a match. */
function firstWholeWord(text: string, place: number, within: number): number {
  let start = Math.max(0, place - within);
  if (start > 0 && isLetter(text, start - 1)) while (start < place && isLetter(text, start)) start += 1;
  return start;
}

/** How much of a match the rule keeps. Where it keeps nothing, nothing is measured: groups cost time. */
function createKeepMeasure(rule: RedactionRule): ((text: string, match: SecretSpan) => number) | undefined {
  if (!rule.pattern.includes('(?<keep>')) return undefined;
  const pattern = new RegExp(rule.pattern, rule.ignoreCase === true ? 'iy' : 'y');
  return (text, { from }) => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.groups?.keep?.length ?? 0;
  };
}

function standsNear(
  text: string,
  { from, to }: SecretSpan,
  hint: string,
  wanted: RedactionWords,
  hasWord: WordTest,
): boolean {
  if (hasWord(text, Math.max(0, from - wanted.within), from)) return true;
  if (wanted.after !== undefined && hasWord(text, to, Math.min(text.length, to + wanted.after))) return true;
  if (hint !== '' && hasWord(hint, 0, hint.length)) return true;
  return wanted.exempt !== undefined && text.slice(from, to).includes(wanted.exempt);
}
/** A regular expression, taken apart. `source` of a part is what to write to get it back. */
export type PatternNode =
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'assertion'; readonly source: string; readonly looks: 'ahead' | 'behind' | 'here' }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly item: PatternNode;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'keep'; readonly item: PatternNode };

/** Thrown when a pattern says something that redaction rules may not say. Carries no text of the pattern. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/**
 * Takes a pattern apart.
 *
 * @throws {PatternError} for back references, named groups other than `keep`, and property escapes.
 */
export function parsePattern(source: string): PatternNode {
  const reader = new PatternReader(source);
  const tree = reader.choice();
  if (!reader.atEnd()) throw new PatternError('has a closing parenthesis too many');
  return tree;
}

/** The longest text that a pattern can match, in UTF-16 code units; infinite where a repetition has no upper bound. */
export function longestMatch(node: PatternNode): number {
  switch (node.kind) {
    case 'character':
      return 1;
    case 'assertion':
      return 0;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + longestMatch(item), 0);
    case 'choice':
      return Math.max(...node.options.map(longestMatch));
    case 'repeat': {
      const item = longestMatch(node.item);
      return item === 0 ? 0 : item * node.max;
    }
    case 'keep':
      return longestMatch(node.item);
  }
}

/** The shortest text that a pattern can match, in UTF-16 code units. */
export function shortestMatch(node: PatternNode): number {
  switch (node.kind) {
    case 'character':
      return 1;
    case 'assertion':
      return 0;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + shortestMatch(item), 0);
    case 'choice':
      return Math.min(...node.options.map(shortestMatch));
    case 'repeat':
      return shortestMatch(node.item) * node.min;
    case 'keep':
      return shortestMatch(node.item);
  }
}

class PatternReader {
  #position = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  atEnd(): boolean {
    return this.#position >= this.#source.length;
  }

  choice(): PatternNode {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'choice', options };
  }

  #sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (!this.atEnd() && !this.#ahead('|') && !this.#ahead(')')) items.push(this.#repeat(this.#atom()));
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'sequence', items };
  }

  #repeat(item: PatternNode): PatternNode {
    const [min, max] = this.#bounds() ?? [1, 1];
    if (min === 1 && max === 1) return item;
    return { kind: 'repeat', item, min, max, lazy: this.#take('?') };
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#take('?')) return [0, 1];
    const braces = this.#match(/\{(\d+)(?:(,)(\d*))?\}/y);
    if (braces === undefined) return undefined;
    const min = Number(braces[1]);
    if (braces[2] === undefined) return [min, min];
    return [min, braces[3] === '' ? Number.POSITIVE_INFINITY : Number(braces[3])];
  }

  #atom(): PatternNode {
    const assertion = this.#match(/\(\?(<?)[=!]/y);
    if (assertion !== undefined) {
      const start = this.#position - assertion[0].length;
      this.choice();
      this.#close();
      const looks = assertion[1] === '<' ? 'behind' : 'ahead';
      return { kind: 'assertion', source: this.#source.slice(start, this.#position), looks };
    }
    if (this.#take('(?<keep>')) return { kind: 'keep', item: this.#group() };
    if (this.#take('(?:')) return this.#group();
    if (this.#ahead('(?')) throw new PatternError('has a group that is neither plain, (?:, a look-around nor (?<keep>');
    if (this.#take('(')) return this.#group();
    return this.#single();
  }

  #group(): PatternNode {
    const inner = this.choice();
    this.#close();
    return inner;
  }

  #single(): PatternNode {
    const here = this.#match(/\^|\$|\\[bB]/y);
    if (here !== undefined) return { kind: 'assertion', source: here[0], looks: 'here' };
    if (this.#match(/\\(?:[1-9]|k<|[pP]\{)/y) !== undefined) {
      throw new PatternError('has a back reference or a property escape; write the characters out');
    }
    const character = this.#match(/\[(?:\\.|[^\]\\])*\]|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|.)|./sy);
    if (character === undefined) throw new PatternError('ends too early');
    return { kind: 'character', source: character[0] };
  }

  #close(): void {
    if (!this.#take(')')) throw new PatternError('lacks a closing parenthesis');
  }

  #ahead(text: string): boolean {
    return this.#source.startsWith(text, this.#position);
  }

  #take(text: string): boolean {
    const found = this.#ahead(text);
    if (found) this.#position += text.length;
    return found;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#source) ?? undefined;
    if (found !== undefined) this.#position += found[0].length;
    return found;
  }
}

/** A pattern as source again. */
export function printPattern(node: PatternNode): string {
  switch (node.kind) {
    case 'character':
    case 'assertion':
      return node.source;
    case 'sequence':
      return node.items.map(printPattern).join('');
    case 'choice':
      return `(?:${node.options.map(printPattern).join('|')})`;
    case 'repeat':
      return node.max === 0
        ? ''
        : `(?:${printPattern(node.item)})${printBounds(node.min, node.max)}${node.lazy ? '?' : ''}`;
    case 'keep':
      return `(?:${printPattern(node.item)})`;
  }
}

function printBounds(min: number, max: number): string {
  return `{${min},${max === Number.POSITIVE_INFINITY ? '' : max}}`;
}
