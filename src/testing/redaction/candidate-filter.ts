import type { RedactionRule } from '../../../generated/redaction-rules.ts';

/** Why what was made of a rule is of no use as a secret. */
export type Refusal = 'escape' | 'short' | 'blank' | 'unseen';

/** Shorter secrets cannot be told from what stands around them by accident. */
export const SHORTEST = 6;

/** So many in a row are not refused by chance. */
const MOST_REFUSALS = 10_000;

/**
 * Lets secrets through, and makes an end where there are none: the filters of fast-check would go on for ever.
 *
 * @throws {TypeError} from the filter, for a rule that no secret can be made of
 */
export function createCandidateFilter<Found extends object>(
  rule: RedactionRule,
): (candidate: Found | Refusal) => candidate is Found {
  const reasons = new Set<Refusal>();
  let inARow = 0;
  return (candidate): candidate is Found => {
    if (typeof candidate !== 'string') {
      reasons.clear();
      inARow = 0;
      return true;
    }
    reasons.add(candidate);
    inARow += 1;
    if (inARow >= MOST_REFUSALS) throw new TypeError(describe(rule, [...reasons]));
    return false;
  };
}

function describe(rule: RedactionRule, reasons: readonly Refusal[]): string {
  const told = reasons.map((reason) => `\n  - ${describeReason(reason, rule)}`).join('');
  return `redaction rule "${rule.id}": ${MOST_REFUSALS} texts in a row that were made of it are of no use as secrets:${told}`;
}

function describeReason(reason: Refusal, { check }: RedactionRule): string {
  switch (reason) {
    case 'escape':
      return 'they hold % or \\, which read as escapes; leave these out of the pattern, or test it with texts of your own';
    case 'short':
      return `they have fewer than ${SHORTEST} characters; let the pattern match more, or test it with texts of your own`;
    case 'blank':
      return 'they begin or end with white space; let the pattern begin and end with something else';
    case 'unseen':
      return check === undefined
        ? 'the rule does not find them; correct what its pattern asks for around a match'
        : `the rule does not find them, or its check "${check}" refuses them; let the pattern match no more than the check is for, and ask for words around it by "context"`;
  }
}
