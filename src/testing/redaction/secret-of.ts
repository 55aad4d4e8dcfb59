import type { Arbitrary } from 'fast-check';
import { createJudge, remainderOfIban } from '../../../generated/redaction-checks.ts';
import type { RedactionRule } from '../../../generated/redaction-rules.ts';
import { createCandidateFilter, type Refusal, SHORTEST } from './candidate-filter.ts';
import type { FastCheck } from './fast-check.ts';
import { loosenPattern } from './loosen-pattern.ts';

/** A true positive of a rule, in the surroundings the rule needs. */
export interface Secret {
  /** Id of the rule. */
  readonly rule: string;
  /** What stands before it: a word of its context, or what the rule keeps. */
  readonly before: string;
  /** What must be hidden. */
  readonly secret: string;
  /** What stands behind it, where the rule asks for something there. */
  readonly after: string;
}

/**
 * True positives of a rule, made from its pattern; what its check refuses is made anew.
 *
 * @throws {TypeError} when values are drawn and no candidate will do: it names the rule, why, and what to do
 * @example
 * ```ts
 * fc.assert(fc.property(secretOf(fc, rule), ({ before, secret }) => !redactor.text(before + secret).text.includes(secret)));
 * ```
 */
export function secretOf(fc: FastCheck, rule: RedactionRule): Arbitrary<Secret> {
  const judge = createJudge(rule, () => false);
  const pattern = new RegExp(rule.pattern, rule.ignoreCase === true ? 'gi' : 'g');
  const word = rule.context?.words[0]?.replaceAll('*', '');
  const context = word === undefined ? '' : `${word} `;
  return fc
    .tuple(fc.constantFrom('', '?'), bodyOf(fc, rule), fc.constantFrom('', '"', "'", '@'))
    .map(([ahead, body, after]): Secret | Refusal => {
      if (ESCAPES.test(body)) return 'escape';
      const text = `${context}${ahead}${body}${after}${END_OF_SECRET}`;
      for (const { index, 0: found } of text.matchAll(pattern)) {
        const span = judge(text, { from: index, to: index + found.length }, '');
        if (span === undefined) continue;
        const secret = text.slice(span.from, span.to);
        if (secret.length < SHORTEST) return 'short';
        if (secret.trim() !== secret) return 'blank';
        const rest = text.slice(span.to, text.length - END_OF_SECRET.length);
        return { rule: rule.id, before: text.slice(0, span.from), secret, after: rest };
      }
      return 'unseen';
    })
    .filter(createCandidateFilter<Secret>(rule));
}

/** Stands behind every secret in a text: what a pattern finds at the end of a text it must find before this, too. */
export const END_OF_SECRET = ' \n';

/** What stands in a secret itself must not be taken for an escape. */
const ESCAPES = /[\\%]/;

function bodyOf(fc: FastCheck, rule: RedactionRule): Arbitrary<string> {
  switch (rule.check) {
    case 'iban':
      return ibans(fc);
    case 'jwt':
      return tokens(fc);
    case 'pem':
      return privateKeys(fc);
    case 'ipv6':
      return fc.oneof(fc.ipV6(), fc.stringMatching(/^2001:db8::[0-9a-f]{1,4}:[0-9a-f]{1,4}$/));
    case 'luhn':
      return cards(fc);
    default:
      return fc.stringMatching(loosenPattern(rule.pattern));
  }
}

function ibans(fc: FastCheck): Arbitrary<string> {
  return fc.stringMatching(/^[0-9]{18}$/).map((account) => {
    const check = 98 - remainderOfIban(`DE00${account}`);
    return `DE${String(check).padStart(2, '0')}${account}`;
  });
}

function cards(fc: FastCheck): Arbitrary<string> {
  const digits = fc.stringMatching(/^4[0-9]{14}$/);
  return fc.tuple(digits, fc.constantFrom('', ' ', '-')).map(([body, separator]) => {
    const last = [...'0123456789'].find((digit) => hasLuhn(body + digit)) ?? '0';
    return (body + last).match(/.{4}/g)?.join(separator) ?? '';
  });
}

function hasLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

function tokens(fc: FastCheck): Arbitrary<string> {
  const part = fc.stringMatching(/^[A-Za-z0-9_-]{20,60}$/);
  return fc
    .tuple(part, part)
    .map(([payload, signature]) => `${btoa('{"alg":"HS256","typ":"JWT"}')}.${payload}.${signature}`);
}

function privateKeys(fc: FastCheck): Arbitrary<string> {
  const line = fc.stringMatching(/^[A-Za-z0-9+/]{64}$/);
  return fc
    .array(line, { minLength: 2, maxLength: 4 })
    .map((lines) => `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----`);
}
