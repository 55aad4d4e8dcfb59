import { redactionChecks } from './checks.ts';
import type { RedactionRule, RedactionWords } from './rule.ts';
import { createWordTest, isLetter, type WordTest } from './word-test.ts';

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
