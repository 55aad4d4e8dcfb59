import { redactionChecks } from './checks.ts';
import type { RedactionRule, RedactionWords } from './rule.ts';

/** Where the secret of a match begins and ends in the text. */
export interface SecretSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Decides whether a match of a rule's pattern is a secret.
 *
 * @param hint - what else is known of the text, such as the name of the property it is the value of.
 * @returns where the secret is, without what the rule keeps; undefined where the match only resembles one.
 */
export type JudgeMatch = (text: string, match: RegExpExecArray, hint: string) => SecretSpan | undefined;

/** The judge of one rule. `isMark` tells what a redaction has put there before. */
export function createJudge(rule: RedactionRule, isMark: (text: string) => boolean): JudgeMatch {
  const check = rule.check === undefined ? undefined : redactionChecks[rule.check];
  const context = rule.context && compileWords(rule.context.words);
  const unless = rule.unless && compileWords(rule.unless.words);
  const hasKeep = rule.pattern.includes('(?<keep>');
  return (text, match, hint) => {
    const keep = hasKeep ? (match.groups?.keep ?? '') : '';
    const secret = match[0].slice(keep.length);
    if (isMark(secret)) return undefined;
    const length = check === undefined ? secret.length : check(secret, keep);
    if (length <= 0) return undefined;
    const from = match.index + keep.length;
    const span = { from, to: from + length };
    if (rule.unless && unless?.test(text.slice(Math.max(0, from - rule.unless.within), from))) return undefined;
    if (rule.context && context && !standsNear(text, span, hint, rule.context, context)) return undefined;
    return span;
  };
}

function standsNear(
  text: string,
  { from, to }: SecretSpan,
  hint: string,
  wanted: RedactionWords,
  words: RegExp,
): boolean {
  if (wanted.exempt !== undefined && text.slice(from, to).includes(wanted.exempt)) return true;
  if (words.test(text.slice(Math.max(0, from - wanted.within), from))) return true;
  return words.test(text.slice(to, to + (wanted.after ?? 0))) || (hint !== '' && words.test(hint));
}

function compileWords(words: readonly string[]): RegExp {
  const sources = words.map((word) => {
    const bare = word.replace(/^\*|\*$/g, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return `${word.startsWith('*') ? '' : '(?<!\\p{L})'}${bare}${word.endsWith('*') ? '' : '(?!\\p{L})'}`;
  });
  return new RegExp(sources.join('|'), 'iu');
}
