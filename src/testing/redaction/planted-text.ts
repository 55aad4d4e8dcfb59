import type { Arbitrary } from 'fast-check';
import type { RedactionRule } from '../../../generated/redaction-rules.ts';
import type { FastCheck } from './fast-check.ts';
import { END_OF_SECRET, type Secret, secretOf } from './secret-of.ts';

/** A text with secrets in it. */
export interface PlantedText {
  readonly text: string;
  readonly secrets: readonly PlantedSecret[];
}

/** Where a secret stands in a text. */
export interface PlantedSecret {
  readonly rule: string;
  /** The secret as it is meant. */
  readonly secret: string;
  /** The secret as it is written. */
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

/** A way to write characters that hides them from a plain search, and that redaction claims to see through. */
export type Disguise = 'none' | 'percent' | 'json' | 'fullwidth' | 'zero-width';

const fillers = [
  'the quick report',
  'please look at this',
  'ein kurzer Satz',
  'une phrase courte',
  'это просто текст',
  '短い文です',
  'if (a > b) { return c; }',
  '😀 fine',
  'total 12, of 3',
];

/** Texts in which secrets of any of the rules stand at any place, next to each other or apart, plain or in disguise. */
export function plantedText(
  fc: FastCheck,
  rules: readonly RedactionRule[],
  disguises: readonly Disguise[] = ['none'],
): Arbitrary<PlantedText> {
  const secret = fc.oneof(...rules.map((rule) => secretOf(fc, rule)));
  const piece = fc.record({
    filler: fc.constantFrom(...fillers),
    separator: fc.constantFrom(' ', '\n', ' (', ', '),
    secret: fc.option(secret, { nil: undefined, freq: 4 }),
    disguise: fc.constantFrom(...disguises),
  });
  return fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => {
    let text = '';
    const secrets: PlantedSecret[] = [];
    for (const { filler, separator, secret: planted, disguise } of pieces) {
      text += filler + separator;
      if (planted === undefined) continue;
      const written = write(planted, disguise);
      text += planted.before;
      secrets.push({
        rule: planted.rule,
        secret: planted.secret,
        written,
        from: text.length,
        to: text.length + written.length,
      });
      text += written + planted.after + END_OF_SECRET;
    }
    return { text, secrets };
  });
}

function write({ secret }: Secret, disguise: Disguise): string {
  return disguise === 'none' ? secret : [...secret].map((letter) => writeLetter(letter, disguise)).join('');
}

function writeLetter(letter: string, disguise: Exclude<Disguise, 'none'>): string {
  const code = letter.charCodeAt(0);
  if (code <= 32 || code >= 127) return letter;
  switch (disguise) {
    case 'percent':
      return /[A-Za-z0-9]/.test(letter) ? letter : `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
    case 'json':
      return `\\u${code.toString(16).padStart(4, '0')}`;
    case 'fullwidth':
      return String.fromCharCode(code + 0xfee0);
    case 'zero-width':
      return `${letter}\u200b`;
  }
}
