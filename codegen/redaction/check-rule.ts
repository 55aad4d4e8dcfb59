import type { ExampleText, RedactionRuleSource } from './load-redaction-rules.ts';
import { createJudge } from './runtime/judge-match.ts';
import { longestMatch, parsePattern } from './runtime/pattern-tree.ts';

/**
 * Checks what a rule says of itself: that its examples match and do not match, that every match holds one of its
 * anchors, and that no match is longer than it states.
 *
 * @returns what is wrong, in words; nothing where the rule is right.
 */
export function checkRule(rule: RedactionRuleSource): string[] {
  const longest = longestMatch(parsePattern(rule.pattern));
  const problems: string[] = [];
  if (longest > rule.maxLength) {
    const remedy = Number.isFinite(longest) ? `set "maxLength" to ${longest}` : 'give every repetition an upper bound';
    problems.push(`${rule.id}: its pattern can match more than ${rule.maxLength} characters; ${remedy}`);
  }
  rule.examples.match.forEach((example, index) => {
    const found = findSecrets(rule, textOf(example));
    if (found === 0) problems.push(`${rule.id}: example ${index} must match, and does not`);
    if (!holdsAnchor(rule, textOf(example))) problems.push(`${rule.id}: example ${index} holds none of its anchors`);
  });
  rule.examples.noMatch.forEach((example, index) => {
    if (findSecrets(rule, textOf(example)) > 0)
      problems.push(`${rule.id}: counter-example ${index} must not match, and does`);
  });
  if (findSecrets(rule, rule.replacement.mark) > 0) problems.push(`${rule.id}: its own mark matches`);
  return problems;
}

function findSecrets(rule: RedactionRuleSource, text: string): number {
  const judge = createJudge(rule, () => false);
  const pattern = new RegExp(rule.pattern, rule.ignoreCase ? 'gi' : 'g');
  return [...text.matchAll(pattern)].filter(({ index, 0: found }) => {
    return judge(text, { from: index, to: index + found.length }, '') !== undefined;
  }).length;
}

function holdsAnchor(rule: RedactionRuleSource, text: string): boolean {
  const flags = rule.ignoreCase ? 'i' : '';
  return (rule.anchors ?? []).some((anchor) => new RegExp(anchor.text, flags).test(text));
}

function textOf(example: ExampleText): string {
  return typeof example === 'string' ? example : example.join('');
}
