import type { RedactionRule } from '../../../generated/redaction-rules.ts';
import { createRedactor, type RedactionOptions } from '../../privacy/create-redactor.ts';
import type { FastCheck } from './fast-check.ts';
import {
  anchorsLoseNothing,
  cuttingIsSafe,
  inputIsUnchanged,
  jsonStaysValid,
  leavingOutIsSafe,
  noSecretSurvivesInText,
  noSecretSurvivesInValue,
  redactingIsIdempotent,
} from './laws.ts';
import { type Disguise, plantedText } from './planted-text.ts';
import { plantedValue } from './planted-value.ts';

/** Which rules, and how thoroughly. */
export interface LawOptions {
  /** The rules to check: true positives of each are made from its pattern. */
  readonly rules: readonly RedactionRule[];
  /** What the redactor that is checked has beside them. Default: nothing, so that no other rule can help. */
  readonly redaction?: Omit<RedactionOptions, 'rules'>;
  /** Runs of each law. Default: 300. */
  readonly numRuns?: number;
  /** Default: another one each time; a failure names it. */
  readonly seed?: number;
}

const disguises: readonly Disguise[] = ['none', 'percent', 'json', 'fullwidth', 'zero-width'];

/**
 * Checks rules against every law of redaction: no secret survives in a text, a key or a value, in any encoding that is seen
 * through; nor where the text is cut; redacting once more changes nothing; the input is not changed; JSON stays JSON; an
 * anchor loses no match.
 *
 * @param fc - the module `fast-check`
 * @throws {Error} of fast-check, with the smallest counterexample, its seed and path; made-up secrets only
 * @throws {TypeError} for a rule that cannot be used, or that no secret can be made of
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 *
 * it('keeps the laws', () => checkRedactionLaws(fc, { rules: [ticket] }));
 * ```
 */
export function checkRedactionLaws(fc: FastCheck, { rules, redaction, numRuns = 300, seed }: LawOptions): void {
  const redactor = createRedactor({ groups: 'none', ...redaction, rules });
  const settings = { numRuns, includeErrorInReport: true, ...(seed !== undefined && { seed }) };
  const texts = plantedText(fc, rules, disguises);
  const values = plantedValue(fc, rules);
  const inText = fc.property(texts, (planted) => {
    noSecretSurvivesInText(redactor, planted);
    redactingIsIdempotent(redactor, planted.text);
    for (const rule of rules) anchorsLoseNothing(redactor, rule, planted.text);
  });
  const inValue = fc.property(values, (planted) => {
    noSecretSurvivesInValue(redactor, planted);
    redactingIsIdempotent(redactor, planted.value);
    inputIsUnchanged(redactor, planted.value);
    jsonStaysValid(redactor, planted.value);
  });
  const whereCut = fc.property(plantedText(fc, rules), fc.nat(400), fc.nat(40), (planted, place, gap) => {
    cuttingIsSafe(redactor, planted, place);
    leavingOutIsSafe(redactor, planted, place, place + gap);
  });
  fc.assert(inText, settings);
  fc.assert(inValue, settings);
  fc.assert(whereCut, settings);
}
