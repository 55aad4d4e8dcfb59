import { parsePattern } from '../../generated/redaction-checks.ts';
import type { CompiledRule, Lookout } from './redact-compile.ts';
import { printWithoutAssertions, unfinishedPattern } from './redact-unfinished.ts';

/** Whether a text is nothing but marks, bare or with what they keep. */
export function createMarkTest(marks: readonly string[]): (text: string) => boolean {
  const bare = new Set(marks);
  const names = [...bare].map((mark) => mark.slice(1, -1));
  const pattern = new RegExp(`^(?:\\[(?:${names.join('|')})(?: [A-Za-z0-9]{1,16})?\\][.,;:!?)\\]}]*)+$`);
  return (text) => text.charCodeAt(0) === OPENING && (bare.has(text) || pattern.test(text));
}

const OPENING = 91;

/**
 * Makes a test for marks in which nothing has to be looked at once more: no match of any rule can begin in such a mark, or
 * be in it, or have its anchor there. That is shown for each mark once, when it is first written.
 */
export function createInertTest(
  rules: readonly CompiledRule[],
  lookouts: readonly Lookout[],
): (mark: string) => boolean {
  const known = new Map<string, boolean>();
  let patterns: readonly RegExp[] | undefined;
  // A match that begins before a mark and has its anchor in it reaches back over the bracket.
  const canReachIn = lookouts.some(({ leadTable, characters }) =>
    [leadTable, ...characters].some((table) => table[OPENING] === 1),
  );
  return (mark) => {
    const answer = known.get(mark);
    if (answer !== undefined) return answer;
    patterns ??= rules.flatMap(patternsWithin);
    const isInert = !canReachIn && patterns.every((pattern) => standsNowhere(pattern, mark));
    known.set(mark, isInert);
    return isInert;
  };
}

/** What a rule's match looks like wherever it stands, and what the beginning of one looks like at the end of a text. */
function patternsWithin({ rule }: CompiledRule): RegExp[] {
  const tree = parsePattern(rule.pattern);
  const flags = rule.ignoreCase === true ? 'i' : '';
  return [printWithoutAssertions(tree), unfinishedPattern(tree)]
    .filter((source) => source !== undefined)
    .map((source) => new RegExp(source, flags));
}

/** The beginning of a match may always be missing altogether: that is found at the very end. */
function standsNowhere(pattern: RegExp, mark: string): boolean {
  const found = pattern.exec(mark);
  return found === null || found.index === mark.length;
}
