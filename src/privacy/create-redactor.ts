import { defaultRedactionRules, type RedactionGroup, type RedactionRule } from '../../generated/redaction-rules.ts';
import { checkRedactionOptions } from './check-redaction-options.ts';
import { compileRules } from './redact-compile.ts';
import { CUT_MARK, type CutEdge } from './redact-cut.ts';
import { mergeFindings, type RedactionCounts, type Tally } from './redact-findings.ts';
import { MEDIA_MARK } from './redact-media.ts';
import { redactCut } from './redact-pieces.ts';
import { createSecretKeyTest } from './redact-secret-keys.ts';
import { redactString, SECRET_MARK } from './redact-string.ts';
import { findSecrets, guard, type RedactionEngine } from './redact-text.ts';
import { CIRCULAR, redactValue, TOO_DEEP } from './redact-value.ts';
import { REDACTION_FAILED } from './redaction-failed.ts';

/** What to hide, and how. */
export interface RedactionOptions {
  /** Which default rules apply, by group. Default: `'all'`. */
  readonly groups?: readonly RedactionGroup[] | 'all' | 'none';
  /**
   * Rules of your own, in the form of the default ones. They run on content that others write: bound every repetition,
   * and have the pattern checked for attacks, as the default ones were.
   */
  readonly rules?: readonly RedactionRule[];
  /** Applied last to every text. If it throws, or answers with something else than a text, the content is lost. */
  readonly custom?: (text: string) => string;
  /** Further names of properties whose value is a secret. Case, hyphens and underscores do not matter. */
  readonly secretKeys?: readonly string[];
  /** Told once of each rule that failed, by id; `'custom'` is the function above. Never given content. */
  readonly onFailure?: (ruleId: string) => void;
  /** Key of the hashes that marks of rules with `hash` carry. Default: none, and such marks are bare. */
  readonly hashKey?: string;
}

/** A text without its secrets. */
export interface RedactedText {
  /** The same string where nothing was hidden. */
  readonly text: string;
  /** How many secrets were hidden, by the id of the rule. */
  readonly counts: RedactionCounts;
}

/** A value without its secrets. */
export interface RedactedValue<T> {
  /** The same reference where nothing was hidden; a copy else. A hidden value is a string, whatever it was. */
  readonly value: T;
  readonly counts: RedactionCounts;
}

/** Where a secret stands in a text, in UTF-16 code units. */
export interface SecretPlace {
  /** Id of the rule that sees it. */
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

/** Hides secrets. Never throws, never changes what it is given. */
export interface Redactor {
  /** Hides the secrets of a text; value by value where the text is JSON. */
  text(value: string): RedactedText;
  /** Hides the secrets of any value, in keys and values. */
  value<T>(value: T): RedactedValue<T>;
  /**
   * Hides the secrets of a text that was cut off: also what may be the rest or the beginning of one.
   *
   * @param edge - which side of the text was cut off.
   */
  cut(value: string, edge: CutEdge): RedactedText;
  /** Where the rules see secrets in a plain text, in order; none overlap. All of it, where a rule fails. */
  find(text: string): readonly SecretPlace[];
  /** The longest secret any rule can see, in UTF-16 code units: what a buffer keeps beyond the limit of a text. */
  readonly longestMatch: number;
}

/**
 * Makes a redactor.
 *
 * @throws {TypeError} that names the option, or the rule of yours, that cannot be used, and says what to do.
 *
 * @example
 * ```ts
 * const redactor = createRedactor();
 * redactor.text('Write to ann@example.com').text; // 'Write to [EMAIL]'
 * redactor.value({ password: 'k1tten' }).value; // { password: '[SECRET]' }
 * ```
 */
export function createRedactor(options: RedactionOptions = {}): Redactor {
  const engine = createEngine(options);
  return Object.freeze({
    text: (value) => count((tally) => guard(engine, () => redactString(engine, value, '', 0, tally)), 'text'),
    value: (value) => count((tally) => guard(engine, () => redactValue(engine, value, tally)) as typeof value, 'value'),
    cut: (value, edge) => count((tally) => guard(engine, () => redactCut(engine, value, edge, tally)), 'text'),
    find: (text) => findPlaces(engine, text),
    longestMatch: engine.rules.longest,
  } satisfies Redactor);
}

function findPlaces(engine: RedactionEngine, text: string): SecretPlace[] {
  const found = guard(engine, () => mergeFindings(findSecrets(engine, text, '')));
  if (typeof found === 'string') return [{ rule: 'redaction', from: 0, to: text.length }];
  return found.map(({ rule, from, to }) => ({ rule: rule.id, from, to }));
}

function count<T, Name extends string>(
  redact: (tally: Tally) => T,
  name: Name,
): { readonly [key in Name]: T } & { readonly counts: RedactionCounts } {
  const counts: Tally = {};
  const result = redact(counts);
  return { [name]: result, counts } as { readonly [key in Name]: T } & { readonly counts: RedactionCounts };
}

function createEngine(options: RedactionOptions): RedactionEngine {
  checkRedactionOptions(options);
  const { groups = 'all', rules: own = [], custom, secretKeys = [], onFailure, hashKey } = options;
  const wanted = (group: string | undefined): boolean =>
    groups !== 'none' && (groups === 'all' || groups.some((name) => name === group));
  const rules = [...defaultRedactionRules.filter(({ group }) => wanted(group)), ...own];
  const failed = new Set<string>();
  return {
    rules: compileRules(rules, [SECRET_MARK, REDACTION_FAILED, TOO_DEEP, CIRCULAR, CUT_MARK, MEDIA_MARK]),
    custom,
    hashKey,
    isSecretKey: createSecretKeyTest(secretKeys),
    harmlessKeys: new Set(),
    report: (ruleId) => {
      if (failed.has(ruleId)) return;
      failed.add(ruleId);
      try {
        onFailure?.(ruleId);
      } catch {
        // A listener that fails must not cost the call; there is nobody left to tell.
      }
    },
  };
}
