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
