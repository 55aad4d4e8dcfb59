import type { RedactionRule } from '../../generated/redaction-rules.ts';
import type { CompiledRule } from './redact-compile.ts';
import { hideFindings, type Tally } from './redact-findings.ts';
import type { Finding } from './redact-scan.ts';
import { findSecrets, hideSecrets, type RedactionEngine } from './redact-text.ts';
import { deriveUnfinished, type UnfinishedPatterns } from './redact-unfinished.ts';
import { buildPlainView } from './redact-view.ts';

/** Which side of a text was cut off. */
export type CutEdge = 'start' | 'end';

/** Stands in place of what may be a part of a secret. */
export const CUT_MARK = '[CUT]';

/** What {@link CUT_MARK} is counted under. */
const CUT_RULE: RedactionRule = { id: 'cut', pattern: '', replacement: { mark: CUT_MARK } };

/**
 * Hides the secrets of a text that was cut off, and up to the cut what may be the rest or the beginning of one. That a
 * match would fail its check or its context cannot be known there, so more is hidden than without a cut.
 *
 * Where the text is kept in a buffer, keep `longestMatch` more of it than its limit, and cut once more afterwards: then
 * no more is hidden in what remains than there must be. Names of properties are not seen, nor is `custom` called.
 */
export function cutText(engine: RedactionEngine, text: string, edge: CutEdge, tally: Tally): string {
  const findings = [...findSecrets(engine, text, ''), ...withoutContext(engine, text, edge)];
  const border = edge === 'end' ? lastSafePlace(engine, text) : firstSafePlace(engine, text);
  const [from, to] = edge === 'end' ? [border, text.length] : [0, border];
  if (from < to && !engine.rules.isMark(text.slice(from, to))) {
    findings.push({ from, to, rule: CUT_RULE });
  }
  const hidden = hideFindings(text, findings, engine.hashKey, engine.rules.isInert, tally);
  return hideSecrets(engine, hidden.text, '', tally);
}

/** Near the cut, the word that a rule wants near its matches may have been cut off. */
function withoutContext(engine: RedactionEngine, text: string, edge: CutEdge): Finding[] {
  return engine.rules.rules.flatMap(({ rule, global, judge, longest }) => {
    if (rule.context === undefined) return [];
    const word = rule.context.words[0]?.replaceAll('*', '') ?? '';
    const reach = edge === 'start' ? rule.context.within : (rule.context.after ?? 0);
    const near = (from: number, to: number): boolean => (edge === 'start' ? from : text.length - to) <= reach;
    const first = edge === 'start' ? 0 : Math.max(0, text.length - reach - longest);
    const part = edge === 'start' ? text.slice(0, reach + longest) : text.slice(first);
    return [...part.matchAll(global)].flatMap(({ index, 0: found }) => {
      const span = judge(part, { from: index, to: index + found.length }, word);
      if (span === undefined || !near(first + span.from, first + span.to)) return [];
      return [{ from: first + span.from, to: first + span.to, rule }];
    });
  });
}

/** Where an escape is cut in two, the character it stands for is missing. */
const CUT_ESCAPE = /(?:\\{1,8}(?:u[0-9A-Fa-f]{0,3}|x[0-9A-Fa-f]?)?|%(?:25?){0,4}[0-9A-Fa-f]?)$/;

function lastSafePlace(engine: RedactionEngine, text: string): number {
  const whole = text.length - (CUT_ESCAPE.exec(text.slice(-64))?.[0].length ?? 0);
  const window = text.slice(0, whole);
  const view = buildPlainView(window);
  const places = engine.rules.rules.flatMap((rule) => {
    const { head } = patternsOf(rule);
    if (head === undefined) return [];
    return [beginningAt(head, window, rule.longest), view.toOriginal(beginningAt(head, view.text, rule.longest))];
  });
  return Math.min(whole, ...places);
}

function beginningAt(head: RegExp, text: string, longest: number): number {
  head.lastIndex = Math.max(0, text.length - longest);
  return head.exec(text)?.index ?? text.length;
}

function firstSafePlace(engine: RedactionEngine, text: string): number {
  const view = buildPlainView(text.slice(0, engine.rules.longest * 8));
  const places = engine.rules.rules.flatMap((rule) =>
    patternsOf(rule).tails.flatMap((tail) => [restEnd(tail, text), view.toOriginal(restEnd(tail, view.text))]),
  );
  return Math.max(0, ...places);
}

function restEnd(tail: RegExp, text: string): number {
  return tail.exec(text)?.[0].length ?? 0;
}

const derived = new WeakMap<CompiledRule, UnfinishedPatterns>();

function patternsOf(rule: CompiledRule): UnfinishedPatterns {
  let patterns = derived.get(rule);
  if (patterns === undefined) {
    patterns = deriveUnfinished(rule.rule);
    derived.set(rule, patterns);
  }
  return patterns;
}
