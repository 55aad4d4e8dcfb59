import {
  createJudge,
  type JudgeMatch,
  longestMatch,
  PatternError,
  parsePattern,
  type RedactionRule,
  redactionChecks,
  shortestMatch,
} from '../../generated/redaction-rules.ts';
import { BEYOND_ASCII, type CompiledAnchor, compileAnchor } from './redact-anchors.ts';

/** A rule made ready. */
export interface CompiledRule {
  readonly rule: RedactionRule;
  /** Place of the rule among all. */
  readonly index: number;
  /** Matches at one place only. */
  readonly sticky: RegExp;
  /** Matches from a place on; for rules without anchors. */
  readonly global: RegExp;
  readonly judge: JudgeMatch;
  /** Whether its pattern says what of a match stays. */
  readonly keeps: boolean;
  readonly longest: number;
  readonly shortest: number;
}

/** An anchor and the rule it belongs to. */
export interface Lookout {
  readonly anchor: CompiledAnchor;
  readonly rule: CompiledRule;
}

/** All rules of a redactor, and where to look for which. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  /** By a pair of characters, `first << 7 | second`: 0, or the number of a list of lookouts. */
  readonly pairs: Uint16Array;
  readonly lookouts: readonly (readonly Lookout[])[];
  /** Rules without anchors. */
  readonly everywhere: readonly CompiledRule[];
  /** The longest match of any rule, in UTF-16 code units. */
  readonly longest: number;
  /** The shortest match of any rule: a shorter text need not be looked at. */
  readonly shortest: number;
  readonly isMark: (text: string) => boolean;
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
  const lookouts: Lookout[] = compiled.flatMap((rule) =>
    (rule.rule.anchors ?? []).map((anchor) => ({
      rule,
      anchor: explain(rule.rule, () => compileAnchor(anchor, rule.rule.ignoreCase === true)),
    })),
  );
  return {
    rules: compiled,
    ...listByPair(lookouts),
    everywhere: compiled.filter(({ rule }) => rule.anchors === undefined || rule.anchors.length === 0),
    longest: compiled.reduce((longest, rule) => Math.max(longest, rule.longest), 0),
    shortest: compiled.reduce((shortest, rule) => Math.min(shortest, rule.shortest), Number.POSITIVE_INFINITY),
    isMark,
    floors: new Int32Array(rules.length),
  };
}

function compileRule(rule: RedactionRule, index: number, isMark: (text: string) => boolean): CompiledRule {
  if (typeof rule?.id !== 'string' || rule.id === '') throw new TypeError(`redaction rule ${index}: give it an "id"`);
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
  if (!Number.isFinite(bound)) {
    throw new TypeError(describe(rule, 'give every repetition in its pattern an upper bound, such as {1,64} for +'));
  }
  if (rule.maxLength !== undefined && rule.maxLength < bound) {
    throw new TypeError(describe(rule, `its pattern can match ${bound} characters; raise "maxLength" to that`));
  }
  const flags = rule.ignoreCase === true ? 'i' : '';
  const sticky = explain(rule, () => new RegExp(rule.pattern, `y${flags}`));
  if (new RegExp(rule.pattern, flags).test(''))
    throw new TypeError(describe(rule, 'its pattern must not match nothing'));
  return {
    rule,
    index,
    sticky,
    global: new RegExp(rule.pattern, `g${flags}`),
    judge: createGuardedJudge(rule, isMark),
    keeps: rule.pattern.includes('(?<keep>'),
    longest: rule.maxLength ?? bound,
    shortest: shortestMatch(tree),
  };
}

function createGuardedJudge(rule: RedactionRule, isMark: (text: string) => boolean): JudgeMatch {
  const judge = createJudge(rule, isMark);
  return (text, match, hint) => {
    try {
      return judge(text, match, hint);
    } catch {
      throw new RuleFailure(rule.id);
    }
  };
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

/** Whether a text is nothing but marks, bare or with what they keep. */
function createMarkTest(marks: readonly string[]): (text: string) => boolean {
  const names = [...new Set(marks)].map((mark) => mark.slice(1, -1));
  const pattern = new RegExp(`^(?:\\[(?:${names.join('|')})(?: [A-Za-z0-9]{1,16})?\\][.,;:!?)\\]}]*)+$`);
  return (text) => text.charCodeAt(0) === 91 && pattern.test(text);
}

function listByPair(all: readonly Lookout[]): { pairs: Uint16Array; lookouts: readonly (readonly Lookout[])[] } {
  const pairs = new Uint16Array(128 * 128);
  const lookouts: (readonly Lookout[])[] = [[]];
  const numbers = new Map<string, number>();
  for (let pair = 0; pair < pairs.length; pair += 1) {
    const here = all.filter(({ anchor }) => begins(anchor, pair >> 7, pair & 127));
    if (here.length === 0) continue;
    const key = here.map((lookout) => all.indexOf(lookout)).join();
    const number = numbers.get(key) ?? lookouts.length;
    if (number === lookouts.length) {
      numbers.set(key, number);
      lookouts.push(here);
    }
    pairs[pair] = number;
  }
  return { pairs, lookouts };
}

function begins({ pair, characters, notBehind }: CompiledAnchor, first: number, second: number): boolean {
  if (second === BEYOND_ASCII) return false;
  if (pair < 0) return characters[0]?.[second] === 1 && notBehind?.[first] !== 1;
  return first !== BEYOND_ASCII && characters[pair]?.[first] === 1 && characters[pair + 1]?.[second] === 1;
}
