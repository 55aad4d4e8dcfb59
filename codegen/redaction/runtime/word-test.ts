interface Word {
  readonly letters: string;
  /** Whether the word may go on before it. */
  readonly openBefore: boolean;
  /** Whether the word may go on behind it. */
  readonly openBehind: boolean;
}

/**
 * Tells whether a text has one of some words. Case does not matter; a star at either end of a word lets it go on there.
 * Looks at pairs of letters first: most texts have no word's first two.
 */
export function createWordTest(words: readonly string[]): (text: string) => boolean {
  const byPair = new Map<number, Word[]>();
  const single: Word[] = [];
  for (const word of words) {
    const letters = word.replace(/^\*|\*$/g, '').toLowerCase();
    const made = { letters, openBefore: word.startsWith('*'), openBehind: word.endsWith('*') };
    if (letters.length < 2) single.push(made);
    else byPair.set(pairAt(letters, 0), [...(byPair.get(pairAt(letters, 0)) ?? []), made]);
  }
  const mayBegin = new Uint8Array(FILTER_SIZE);
  for (const pair of byPair.keys()) mayBegin[filterPlace(pair >>> 16, pair & 0xffff)] = 1;
  return (text) => {
    const lower = text.toLowerCase();
    let code = lower.charCodeAt(0);
    for (let at = 1; at < lower.length; at += 1) {
      const next = lower.charCodeAt(at);
      const isCandidate = mayBegin[filterPlace(code, next)] === 1;
      code = next;
      if (!isCandidate) continue;
      const place = at - 1;
      if (byPair.get(pairAt(lower, place))?.some((word) => isWordAt(lower, place, word)) === true) return true;
    }
    return single.some((word) => hasSingle(lower, word));
  };
}

const FILTER_SIZE = 4096;

function filterPlace(first: number, second: number): number {
  return ((first << 6) ^ second) & (FILTER_SIZE - 1);
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0;
}

/** A single letter says little: it counts only where it is the last word, as in `v 1.2`. */
function hasSingle(text: string, word: Word): boolean {
  const at = text.lastIndexOf(word.letters);
  return at >= 0 && isWordAt(text, at, word) && !/\p{L}/u.test(text.slice(at + word.letters.length));
}

function isWordAt(text: string, at: number, { letters, openBefore, openBehind }: Word): boolean {
  if (!text.startsWith(letters, at)) return false;
  const end = at + letters.length;
  return (openBefore || !isLetter(text, at - 1)) && (openBehind || !isLetter(text, end));
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /\p{L}/u.test(text.charAt(at));
}
