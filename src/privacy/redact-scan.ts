import type { RedactionRule, RuleMatch, SecretSpan } from '../../generated/redaction-rules.ts';
import { BEYOND_ASCII, standsAt, startOfLead } from './redact-anchors.ts';
import type { CompiledRule, CompiledRules, Lookout } from './redact-compile.ts';
import { isDisguise } from './redact-look-alikes.ts';

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

const BACKSLASH = 92;
const PERCENT = 37;

/**
 * Finds the secrets of a text in one pass: pair by pair of characters, with a closer look only where a pair begins an
 * anchor of some rule.
 *
 * @param hint - what else is known of the text, such as the name of the property it is the value of.
 */
export function scan(rules: CompiledRules, text: string, hint: string): Scan {
  const { pairs, lookouts } = rules;
  // Most texts are short and have nothing to look at closer.
  let closer: CloserLook | undefined;
  let disguised = false;
  let before = 0;
  const length = text.length;
  for (let at = 0; at < length; at += 1) {
    let code = text.charCodeAt(at);
    if (code >= BEYOND_ASCII) {
      disguised ||= isDisguise(code);
      code = BEYOND_ASCII;
    } else if (code === BACKSLASH || code === PERCENT) {
      disguised ||= opensEscape(text, at, code);
    }
    const list = pairs[(before << 7) | code] as number;
    before = code;
    if (list === 0) continue;
    closer ??= new CloserLook(rules, text, hint);
    closer.look(lookouts[list] as readonly Lookout[], at);
  }
  if (rules.everywhere.length > 0) closer ??= new CloserLook(rules, text, hint);
  return { findings: closer?.finish() ?? [], disguised };
}

/**
 * Whether a part of a text, taken by itself, has nothing that a scan would look at closer. Looks at the part in its place:
 * to cut it out costs more than to look.
 */
export function isHarmless({ pairs, everywhere }: CompiledRules, text: string, from: number, to: number): boolean {
  if (everywhere.length > 0) return false;
  let before = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= BEYOND_ASCII || code === BACKSLASH || code === PERCENT) return false;
    if (pairs[(before << 7) | code] !== 0) return false;
    before = code;
  }
  return true;
}

function opensEscape(text: string, at: number, code: number): boolean {
  const next = text.charAt(at + 1);
  return code === PERCENT ? /[2-7]/.test(next) : next !== '' && 'uxnrtbf"\'/\\'.includes(next);
}

/** A match whose context has yet to be looked for. */
interface Deferred {
  readonly rule: CompiledRule;
  /** The first and the last place at which the match may begin. */
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

/** A long text is settled bit by bit: what waits stays small. */
const MOST_DEFERRED = 64;

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
function matchAt({ sticky, keeps }: CompiledRule, text: string, from: number): RuleMatch | undefined {
  sticky.lastIndex = from;
  if (!keeps) return sticky.test(text) ? { from, to: sticky.lastIndex, keep: 0 } : undefined;
  const found = sticky.exec(text);
  return found === null ? undefined : { from, to: sticky.lastIndex, keep: found.groups?.keep?.length ?? 0 };
}

class CloserLook {
  readonly #rules: CompiledRules;
  readonly #text: string;
  readonly #hint: string;
  /** Where each rule may go on: not inside of what it has found already. */
  readonly #floors: Int32Array;
  readonly #findings: Finding[] = [];
  #deferred: Deferred[] = [];
  /** How many findings were there when context was last looked for. */
  #settled = 0;

  constructor(rules: CompiledRules, text: string, hint: string) {
    this.#rules = rules;
    this.#text = text;
    this.#hint = hint;
    this.#floors = rules.floors.fill(0);
  }

  /** Tries the anchors whose pair of characters ends at a place. */
  look(lookouts: readonly Lookout[], at: number): void {
    for (let index = 0; index < lookouts.length; index += 1) {
      const { anchor, rule } = lookouts[index] as Lookout;
      const start = anchor.pair < 0 ? at : at - 1 - anchor.pair;
      const floor = this.#floors[rule.index] as number;
      if (start < floor || !standsAt(anchor, this.#text, start)) continue;
      const first = startOfLead(anchor, this.#text, start, floor);
      if (rule.rule.context === undefined) this.#find(rule, first, start);
      else this.#defer(rule, first, start);
    }
  }

  /** All findings, once the text has been gone through. */
  finish(): Finding[] {
    if (this.#deferred.length > 0) this.#findDeferred();
    for (const rule of this.#rules.everywhere) this.#findEverywhere(rule);
    return this.#findings;
  }

  #find(rule: CompiledRule, first: number, last: number): void {
    for (let from = first; from <= last; from += 1) {
      const match = matchAt(rule, this.#text, from);
      if (match === undefined) continue;
      const span = rule.judge(this.#text, match, this.#hint);
      if (span === undefined) continue;
      this.#add(rule, span);
      this.#floors[rule.index] = Math.max(this.#floors[rule.index] as number, span.to);
      return;
    }
  }

  /** To look for context costs more than all else: it waits until it is known what other rules have found. */
  #defer(rule: CompiledRule, first: number, last: number): void {
    for (let from = first; from <= last; from += 1) {
      rule.sticky.lastIndex = from;
      if (!rule.sticky.test(this.#text)) continue;
      const to = rule.sticky.lastIndex;
      this.#deferred.push({ rule, first: from, last, to });
      this.#floors[rule.index] = to;
      if (this.#deferred.length >= MOST_DEFERRED) this.#findDeferred();
      return;
    }
  }

  #findDeferred(): void {
    const known = inOrder(this.#findings.slice(this.#settled), ({ from }) => from);
    const deferred = inOrder(this.#deferred, (match) => match.first);
    this.#deferred = [];
    let next = 0;
    for (const { rule, first, last, to } of deferred) {
      while (next + 1 < known.length && (known[next] as Finding).to <= first) next += 1;
      const near = known[next];
      const isHidden = near !== undefined && near.from <= first && near.to >= to;
      if (!isHidden) this.#find(rule, first, last);
    }
    this.#settled = this.#findings.length;
  }

  #findEverywhere(rule: CompiledRule): void {
    rule.global.lastIndex = 0;
    for (let match = rule.global.exec(this.#text); match !== null; match = rule.global.exec(this.#text)) {
      const span = rule.judge(this.#text, { from: match.index, to: rule.global.lastIndex }, this.#hint);
      if (span !== undefined) this.#add(rule, span);
    }
  }

  #add({ rule }: CompiledRule, { from, to }: SecretSpan): void {
    this.#findings.push({ from, to, rule });
  }
}
