import type { Frame } from './frames.ts';
import type { Random } from './random.ts';

/** Makes one value, in the pieces it is stored in. Without a word about it, the longest piece is the secret one. */
export type ValueSource = (random: Random) => readonly string[] | Value;

export interface Value {
  readonly parts: readonly string[];
  /** Index of the piece that must be hidden. */
  readonly secret: number;
}

/** What the corpus of one rule is written from. */
export interface RuleSource {
  readonly rule: string;
  readonly positives: readonly Block[];
  readonly lookAlikes: readonly Block[];
  /**
   * Raised when the rule failed on what was held out, and was then tuned on it: new sentences are written, and others are
   * held out. Default: 1.
   */
  readonly split?: number;
}

/** Every value in sentences of its choice. */
export interface Block {
  readonly frames: readonly Frame[];
  /** A plain string is a value as it stands. */
  readonly values: readonly (string | ValueSource)[];
  /** How many sentences each value is put in; without it, all of them. */
  readonly framesEach?: number;
}

/** A value of several pieces: what stands there literally, and made-up ones. The longest made-up piece is the secret. */
export function pieces(...parts: readonly (string | ((random: Random) => string))[]): ValueSource {
  return (random) => {
    const made = parts.map((part) => (typeof part === 'string' ? part : part(random)));
    return { parts: made, secret: longestOf(made, (index) => typeof parts[index] === 'function') };
  };
}

/** Index of the longest text among those that count, or of the longest of all where none does. */
export function longestOf(texts: readonly string[], counts: (index: number) => boolean): number {
  const length = (index: number): number => (counts(index) ? (texts[index]?.length ?? 0) : -1);
  return texts.reduce((best, _, index) => (length(index) > length(best) ? index : best), 0);
}

/** `length` characters out of `alphabet`. */
export function body(alphabet: string, length: number): (random: Random) => string {
  return (random) => random.from(alphabet, length);
}
