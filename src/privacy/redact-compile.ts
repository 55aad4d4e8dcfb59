import {
  createJudge,
  type JudgeMatch,
  longestMatch,
  PatternError,
  parsePattern,
  redactionChecks,
  shortestMatch,
} from '../../generated/redaction-checks.ts';
import type { RedactionAnchor, RedactionRule } from '../../generated/redaction-rules.ts';
import { type CompiledAnchor, compileAnchor } from './redact-anchors.ts';
import { Candidates } from './redact-candidates.ts';
import { alphabetOf, type CharacterTable } from './redact-characters.ts';
import { createInertTest, createMarkTest } from './redact-marks.ts';
import { indexByPair, type PairIndex } from './redact-pairs.ts';

/** A rule made ready. */
export interface CompiledRule {
  readonly rule: RedactionRule;
  /** Place of the rule among all. */
  readonly index: number;
  /** Matches at one place only. Its groups have no names: those would cost time. */
  readonly sticky: RegExp;
  /** Matches from a place on; for rules without anchors. */
  readonly global: RegExp;
  readonly judge: JudgeMatch;
  /** The group of its pattern that says what of a match stays; 0 where there is none. */
  readonly keepGroup: number;
  /** What can stand in a match. */
  readonly alphabet: CharacterTable;
  readonly longest: number;
  readonly shortest: number;
}

/** An anchor and the rule it belongs to. */
export interface Lookout extends CompiledAnchor {
  readonly rule: CompiledRule;
  /** Its place among all. */
  readonly place: number;
}

/** All rules of a redactor, and where to look for which. */
export interface CompiledRules extends PairIndex<Lookout> {
  readonly rules: readonly CompiledRule[];
  /** Rules without anchors. */
  readonly everywhere: readonly CompiledRule[];
  /** The longest match of any rule, in UTF-16 code units. */
  readonly longest: number;
  /** The shortest match of any rule: a shorter text need not be looked at. */
  readonly shortest: number;
  readonly isMark: (text: string) => boolean;
  /** Whether a mark, bare as it is, need not be looked at once it is written. */
  readonly isInert: (mark: string) => boolean;
  /** All anchors, by their places. */
  readonly anchors: readonly Lookout[];
  /** Room for what a scan has yet to try. */
  readonly candidates: Candidates;
  /** Room for a scan to note how far each rule has come. */
  readonly floors: Int32Array;
}

/** Thrown when a rule fails while it runs. */
export class RuleFailure extends Error {
  override readonly name = 'RuleFailure';
  readonly ruleId: string;

  constructor(ruleId: string) {
    super(`redaction rule "${ruleId}" failed`);
    this.ruleId = ruleId;
  }
}

/**
 * Makes rules ready.
 *
 * @param marks - other marks that a redaction may leave.
 * @throws {TypeError} that names the rule, what is wrong with it and what to do.
 */
export function compileRules(rules: readonly RedactionRule[], marks: readonly string[]): CompiledRules {
  const known = [...marks, ...rules.map(({ replacement }) => replacement?.mark)].filter(
    (mark) => typeof mark === 'string',
  );
  const isMark = createMarkTest(known);
  const compiled = rules.map((rule, index) => compileRule(rule, index, isMark));
  const lookouts = compiled
    .flatMap((rule) => (rule.rule.anchors ?? []).map((anchor) => ({ rule, ...prepare(rule.rule, anchor) })))
    .map((lookout, place) => ({ ...lookout, place }));
  return {
    rules: compiled,
    ...indexByPair(lookouts),
    everywhere: compiled.filter(({ rule }) => rule.anchors === undefined || rule.anchors.length === 0),
    longest: compiled.reduce((longest, rule) => Math.max(longest, rule.longest), 0),
    shortest: compiled.reduce((shortest, rule) => Math.min(shortest, rule.shortest), Number.POSITIVE_INFINITY),
    isMark,
    isInert: createInertTest(compiled, lookouts),
    anchors: lookouts,
    candidates: new Candidates(rules.length),
    floors: new Int32Array(rules.length),
  };
}

function prepare(rule: RedactionRule, anchor: RedactionAnchor): CompiledAnchor {
  return explain(rule, () => compileAnchor(anchor, rule.ignoreCase === true));
}

function compileRule(rule: RedactionRule, index: number, isMark: (text: string) => boolean): CompiledRule {
  if (typeof rule.pattern !== 'string' || rule.pattern === '')
    throw new TypeError(describe(rule, 'give it a "pattern"'));
  if (!/^\[[A-Z][A-Z ]*\]$/.test(rule.replacement?.mark ?? '')) {
    throw new TypeError(
      describe(rule, 'its "replacement.mark" must be capital letters in brackets, such as "[TICKET]"'),
    );
  }
  if (rule.check !== undefined && !Object.hasOwn(redactionChecks, rule.check)) {
    throw new TypeError(describe(rule, `its "check" must be one of ${Object.keys(redactionChecks).join(', ')}`));
  }
  const tree = explain(rule, () => parsePattern(rule.pattern));
  const bound = longestMatch(tree);
  if (rule.pattern.indexOf(KEEP) !== rule.pattern.lastIndexOf(KEEP)) {
    throw new TypeError(describe(rule, 'its pattern must have the group "keep" once'));
  }
  if (!Number.isFinite(bound)) {
    throw new TypeError(describe(rule, 'give every repetition in its pattern an upper bound, such as {1,64} for +'));
  }
  if (rule.maxLength !== undefined && rule.maxLength < bound) {
    throw new TypeError(describe(rule, `its pattern can match ${bound} characters; raise "maxLength" to that`));
  }
  const flags = rule.ignoreCase === true ? 'i' : '';
  const sticky = explain(rule, () => new RegExp(rule.pattern.replace(KEEP, '('), `y${flags}`));
  if (new RegExp(rule.pattern, flags).test(''))
    throw new TypeError(describe(rule, 'its pattern must not match nothing'));
  return {
    rule,
    index,
    sticky,
    global: new RegExp(rule.pattern, `g${flags}`),
    judge: createJudge(rule, isMark),
    keepGroup: keepGroupOf(rule.pattern),
    alphabet: alphabetOf(tree, flags),
    longest: rule.maxLength ?? bound,
    shortest: shortestMatch(tree),
  };
}

const KEEP = '(?<keep>';

function keepGroupOf(pattern: string): number {
  if (!pattern.includes(KEEP)) return 0;
  const before = pattern.slice(0, pattern.indexOf(KEEP)).replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, '');
  return (before.match(/\((?!\?)/g)?.length ?? 0) + 1;
}

function explain<T>(rule: RedactionRule, make: () => T): T {
  try {
    return make();
  } catch (error) {
    const reason = error instanceof PatternError ? error.message : 'is not a regular expression';
    throw new TypeError(describe(rule, `its pattern or an anchor ${reason}`));
  }
}

function describe(rule: RedactionRule, problem: string): string {
  return `redaction rule "${rule.id}": ${problem}`;
}
