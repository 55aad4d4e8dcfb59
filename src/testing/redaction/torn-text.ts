import type { Arbitrary } from 'fast-check';
import type { RedactionRule } from '../../../generated/redaction-rules.ts';
import type { FastCheck } from './fast-check.ts';
import { type PlantedText, plantedText } from './planted-text.ts';

/** A text with secrets in it, as a stream brings it. */
export interface TornText extends PlantedText {
  /** The text in pieces; the ends of pieces know nothing of secrets. */
  readonly chunks: readonly string[];
}

/** Texts with secrets of any of the rules, torn into chunks at any places, within secrets too. */
export function tornText(fc: FastCheck, rules: readonly RedactionRule[]): Arbitrary<TornText> {
  return plantedText(fc, rules).chain((planted) => {
    const place = fc.nat(planted.text.length);
    return fc.array(place, { maxLength: 24 }).map((places) => ({ ...planted, chunks: tear(planted.text, places) }));
  });
}

function tear(text: string, places: readonly number[]): string[] {
  const ends = [...places, text.length].sort((a, b) => a - b);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}
