import { redactionChecks } from './checks.ts';
import type { RedactionRule, RedactionWords } from './rule.ts';
import { createWordTest } from './word-test.ts';

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
    if (unless && hasUnless?.(wholeWordsBefore(text, match.from, unless.within))) return undefined;
    const keep = match.keep ?? measureKeep?.(text, match) ?? 0;
    const from = match.from + keep;
    const secret = text.slice(from, match.to);
    if (isMark(secret)) return undefined;
    if (check === undefined) return { from, to: match.to };
    const length = check(secret, keep === 0 ? '' : text.slice(match.from, from));
    return length > 0 ? { from, to: from + length } : undefined;
  };
}

/** What stands before a place. The rest of a word that began earlier is no word: it must not excuse a match. */
function wholeWordsBefore(text: string, place: number, within: number): string {
  const start = Math.max(0, place - within);
  const before = text.slice(start, place);
  return start > 0 && /\p{L}/u.test(text.charAt(start - 1)) ? before.replace(/^\p{L}+/u, '') : before;
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
  hasWord: (text: string) => boolean,
): boolean {
  if (hasWord(text.slice(Math.max(0, from - wanted.within), from))) return true;
  if (wanted.after !== undefined && hasWord(text.slice(to, to + wanted.after))) return true;
  if (hint !== '' && hasWord(hint)) return true;
  return wanted.exempt !== undefined && text.slice(from, to).includes(wanted.exempt);
}
