import type { RuleMatch } from '../../generated/redaction-checks.ts';
import type { RedactionRule } from '../../generated/redaction-rules.ts';
import { codeBefore, codeUnits, FEWEST_UNITS, MOST_UNITS, readCodeUnits } from './code-units.ts';
import { standsAt, startOfLead } from './redact-anchors.ts';
import { NONE } from './redact-candidates.ts';
import { BEYOND_ASCII } from './redact-characters.ts';
import { type CompiledRule, type CompiledRules, type Lookout, RuleFailure } from './redact-compile.ts';
import { isDisguise } from './redact-look-alikes.ts';
import { BACKSLASH, nextOfInterest, PERCENT } from './redact-pairs.ts';

/** A secret in a text. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly rule: RedactionRule;
}

/** What one pass over a text found. */
export interface Scan {
  readonly findings: Finding[];
  /** Whether the text has characters or escapes behind which a secret could hide: then look at its plain view, too. */
  readonly disguised: boolean;
}

const nothing: readonly Finding[] = [];

// What loops compare with stands here: V8 13 reads an imported constant anew each time.
const LAST_ASCII = BEYOND_ASCII;

/**
 * Finds the secrets of a text in one pass: pair by pair of characters, with a closer look only where a pair begins an
 * anchor of some rule.
 *
 * @param hint - what else is known of the text, such as the name of the property it is the value of.
 * @param marks - where marks stand that nothing can begin in: from, to, from, to and so on. They are not gone through.
 */
export function scan(rules: CompiledRules, text: string, hint: string, marks: readonly number[] = []): Scan {
  const pass = new Pass(rules, text, hint);
  let from = 0;
  for (let mark = 0; mark < marks.length; mark += 2) {
    pass.goThrough(from, marks[mark] as number);
    from = marks[mark + 1] as number;
  }
  pass.goThrough(from, text.length);
  return pass.finish();
}

function opensEscape(text: string, at: number, code: number): boolean {
  const next = text.charAt(at + 1);
  return code === PERCENT ? /[2-7]/.test(next) : next !== '' && 'uxnrtbf"\'/\\'.includes(next);
}

/** Sorts a list by a place in the text; a scan finds nearly in order, and often quite. */
export function inOrder<T>(list: T[], placeOf: (item: T) => number): T[] {
  let last = 0;
  for (const item of list) {
    const place = placeOf(item);
    if (place < last) return list.sort((a, b) => placeOf(a) - placeOf(b));
    last = place;
  }
  return list;
}

/** Groups cost time: they are asked for only where a rule keeps something. */
function matchAt({ sticky, keepGroup }: CompiledRule, text: string, from: number): RuleMatch | undefined {
  sticky.lastIndex = from;
  if (keepGroup === 0) return sticky.test(text) ? { from, to: sticky.lastIndex, keep: 0 } : undefined;
  const found = sticky.exec(text);
  return found === null ? undefined : { from, to: sticky.lastIndex, keep: found[keepGroup]?.length ?? 0 };
}

/** Says which rule it was that failed. */
function failAs({ rule }: CompiledRule, run: () => void): void {
  try {
    run();
  } catch {
    throw new RuleFailure(rule.id);
  }
}

/** One pass over a text: places where a rule may match are gathered, and tried some hundreds at a time. */
class Pass {
  readonly #rules: CompiledRules;
  readonly #text: string;
  readonly #hint: string;
  readonly #findings: Finding[] = [];
  #disguised = false;
  #hasTried = false;

  constructor(rules: CompiledRules, text: string, hint: string) {
    this.#rules = rules;
    this.#text = text;
    this.#hint = hint;
    // Something is left there where a rule failed.
    if (rules.candidates.size > 0) rules.candidates.clear();
  }

  /** Goes through a part of the text that begins at its beginning or behind a mark. */
  goThrough(from: number, to: number): void {
    if (to - from < FEWEST_UNITS) this.#goThroughText(from, to);
    else for (let at = from; at < to; at += MOST_UNITS) this.#goThroughUnits(at, Math.min(to, at + MOST_UNITS));
  }

  #goThroughText(from: number, to: number): void {
    const { pairs } = this.#rules;
    let before = codeBefore(this.#text, from);
    for (let at = from; at < to; at += 1) {
      let code = this.#text.charCodeAt(at);
      if (code > LAST_ASCII) {
        this.#disguised ||= isDisguise(code);
        code = LAST_ASCII;
      }
      const list = pairs[(before << 7) | code] as number;
      before = code;
      if (list !== 0) this.#lookCloser(list, at, code);
    }
  }

  #goThroughUnits(start: number, end: number): void {
    const { pairs } = this.#rules;
    const last = end - start;
    readCodeUnits(this.#text, start, end);
    for (let at = nextOfInterest(pairs, 1, last); at <= last; at = nextOfInterest(pairs, at + 1, last)) {
      const code = codeUnits[at] as number;
      if (code > LAST_ASCII) at = this.#passBeyondAscii(at, last);
      else this.#lookCloser(pairs[((codeUnits[at - 1] as number) << 7) | code] as number, start + at - 1, code);
    }
  }

  /** @returns the last of the characters beyond ASCII that stand side by side. */
  #passBeyondAscii(first: number, last: number): number {
    let disguised = this.#disguised;
    let at = first;
    for (; at <= last; at += 1) {
      const code = codeUnits[at] as number;
      if (code <= LAST_ASCII) break;
      disguised ||= isDisguise(code);
      codeUnits[at] = LAST_ASCII;
    }
    this.#disguised = disguised;
    return at - 1;
  }

  finish(): Scan {
    if (this.#rules.candidates.size > 0) this.#tryAll();
    for (const rule of this.#rules.everywhere) failAs(rule, () => this.#findEverywhere(rule));
    return { findings: this.#findings, disguised: this.#disguised };
  }

  /** A pair of characters that ends at a place may tell of anchors, or begin an escape. */
  #lookCloser(list: number, at: number, code: number): void {
    if (code === BACKSLASH || code === PERCENT) this.#disguised ||= opensEscape(this.#text, at, code);
    const { candidates, lookouts: lists } = this.#rules;
    const lookouts = lists[list] as readonly Lookout[];
    for (let index = 0; index < lookouts.length; index += 1) {
      const lookout = lookouts[index] as Lookout;
      const start = at - lookout.offset;
      if (!standsAt(lookout, this.#text, start, 0)) continue;
      if (!candidates.add(lookout.rule.index, start, lookout.place)) this.#tryAll();
    }
  }

  /** To look for context costs more than all else: it waits until it is known what other rules have found. */
  #tryAll(): void {
    const { candidates, floors } = this.#rules;
    if (!this.#hasTried) floors.fill(0);
    this.#hasTried = true;
    const inContext = this.#tryRules(false, nothing);
    const known = this.#collect(false);
    if (inContext) this.#tryRules(true, known);
    const further = candidates.found === known.length ? nothing : this.#collect(true);
    // Of two that find the same the one stands that needs no context.
    const all = further.length === 0 ? known : inOrder([...known, ...further], ({ from }) => from);
    for (const finding of all) this.#findings.push(finding);
    candidates.clear();
  }

  /**
   * Tries the rules that want context, or the others.
   *
   * @returns whether there are rules of the other kind.
   */
  #tryRules(inContext: boolean, known: readonly Finding[]): boolean {
    const { candidates, rules } = this.#rules;
    let areAll = true;
    for (let index = 0; index < candidates.ruleCount; index += 1) {
      const rule = rules[candidates.rule(index)] as CompiledRule;
      if ((rule.rule.context !== undefined) === inContext) failAs(rule, () => this.#tryRule(rule, known));
      else areAll = false;
    }
    return !areAll;
  }

  /** @param known - what is hidden anyway, in order: what a rule finds within is of no use. */
  #tryRule(rule: CompiledRule, known: readonly Finding[]): void {
    const { candidates, anchors, floors } = this.#rules;
    let near = 0;
    for (let place = candidates.first(rule.index); place !== NONE; place = candidates.next(place)) {
      const start = candidates.start(place);
      const floor = floors[rule.index] as number;
      if (start < floor) continue;
      const first = startOfLead(anchors[candidates.anchor(place)] as Lookout, this.#text, start, floor);
      while (near + 1 < known.length && (known[near] as Finding).to <= first) near += 1;
      if (!this.#isWithin(known[near], rule, first, start)) this.#find(rule, first, start, place);
    }
  }

  /** What was found, in the order of the places where it was looked for: that is nearly the order of the text. */
  #collect(inContext: boolean): readonly Finding[] {
    const { candidates, anchors } = this.#rules;
    if (candidates.found === 0) return nothing;
    const findings: Finding[] = [];
    for (let place = 0; place < candidates.size; place += 1) {
      const from = candidates.from(place);
      if (from === NONE) continue;
      const { rule } = (anchors[candidates.anchor(place)] as Lookout).rule;
      if ((rule.context !== undefined) === inContext) findings.push({ from, to: candidates.to(place), rule });
    }
    return findings;
  }

  /** Whether all that a rule can match from such places on is a part of a finding: it begins there, and cannot go beyond. */
  #isWithin(finding: Finding | undefined, { alphabet }: CompiledRule, first: number, last: number): boolean {
    if (finding === undefined || first < finding.from || last >= finding.to) return false;
    if (finding.to === this.#text.length) return true;
    return alphabet[Math.min(this.#text.charCodeAt(finding.to), BEYOND_ASCII)] !== 1;
  }

  #find(rule: CompiledRule, first: number, last: number, place: number): void {
    const { candidates, floors } = this.#rules;
    for (let from = first; from <= last; from += 1) {
      const match = matchAt(rule, this.#text, from);
      if (match === undefined) continue;
      // What context does not tell of is not looked at once more from within.
      if (rule.rule.context !== undefined) floors[rule.index] = Math.max(floors[rule.index] as number, match.to);
      const span = rule.judge(this.#text, match, this.#hint);
      if (span === undefined) continue;
      candidates.note(place, span.from, span.to);
      floors[rule.index] = Math.max(floors[rule.index] as number, span.to);
      return;
    }
  }

  #findEverywhere(rule: CompiledRule): void {
    rule.global.lastIndex = 0;
    for (let match = rule.global.exec(this.#text); match !== null; match = rule.global.exec(this.#text)) {
      const span = rule.judge(this.#text, { from: match.index, to: rule.global.lastIndex }, this.#hint);
      if (span !== undefined) this.#findings.push({ from: span.from, to: span.to, rule: rule.rule });
    }
  }
}
