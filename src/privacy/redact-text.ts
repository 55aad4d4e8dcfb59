import { type CompiledRules, RuleFailure } from './redact-compile.ts';
import { type HiddenText, hideFindings, type Tally } from './redact-findings.ts';
import { type Finding, scan } from './redact-scan.ts';
import { buildPlainView } from './redact-view.ts';
import { REDACTION_FAILED } from './redaction-failed.ts';

/** What a redactor works with. */
export interface RedactionEngine {
  readonly rules: CompiledRules;
  readonly custom: ((text: string) => string) | undefined;
  readonly hashKey: string | undefined;
  readonly isSecretKey: (key: string) => boolean;
  /** Names of properties that are known to hold no secret. */
  readonly harmlessKeys: Set<string>;
  /** Told of the rule, or of `custom`, that failed. */
  readonly report: (ruleId: string) => void;
}

/**
 * The secrets of a text, in its own places, whether they stand there plainly or in disguise.
 *
 * @param marks - where marks stand that need not be looked at.
 */
export function findSecrets(
  engine: RedactionEngine,
  text: string,
  hint: string,
  marks: readonly number[] = [],
): Finding[] {
  const { findings, disguised } = scan(engine.rules, text, hint, marks);
  if (!disguised) return findings;
  const view = buildPlainView(text);
  if (view.text === text) return findings;
  const whole = findings.map((finding) => keepEscapesWhole(text, finding));
  for (const { from, to, rule } of scan(engine.rules, view.text, hint).findings) {
    whole.push({ from: view.toOriginal(from), to: view.toOriginal(to), rule });
  }
  return whole;
}

/** A finding that begins within an escape takes all of it; one that ends within an escape leaves all of it. */
function keepEscapesWhole(text: string, { from, to, rule }: Finding): Finding {
  const before = /\\+(?:u[0-9A-Fa-f]{0,3})?$/.exec(text.slice(Math.max(0, from - LONGEST_ESCAPE), from));
  const slashes = before === null ? 0 : before[0].lastIndexOf('\\') + 1;
  const ends = /\\*$/.exec(text.slice(from, to))?.[0].length ?? 0;
  const begin = before !== null && slashes % 2 === 1 ? from - (before[0].length - slashes + 1) : from;
  return { from: begin, to: ends % 2 === 1 && begin === from ? to - 1 : to, rule };
}

const LONGEST_ESCAPE = 16;

/** Hides the secrets of a text. A rule or function that fails costs the text, never the call. */
export function redactText(engine: RedactionEngine, text: string, hint: string, tally: Tally): string {
  let hidden: string;
  try {
    hidden = text.length < engine.rules.shortest ? text : hideSecrets(engine, text, hint, tally);
  } catch (error) {
    return fail(engine, error);
  }
  return applyCustom(engine, hidden);
}

/** How often a text is gone over again: a mark may change what its surroundings look like to another rule. */
const MOST_PASSES = 4;

/** Hides what the rules see, until they see nothing more. */
export function hideSecrets(engine: RedactionEngine, text: string, hint: string, tally: Tally): string {
  const { rules, hashKey } = engine;
  let hidden: HiddenText = { text, marks: [] };
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const findings = findSecrets(engine, hidden.text, hint, hidden.marks);
    if (findings.length === 0) break;
    hidden = hideFindings(hidden.text, findings, hashKey, rules.isInert, tally);
  }
  return hidden.text;
}

/** Runs what redacts; where it throws, the content is lost and the failure reported. */
export function guard<T>(engine: RedactionEngine, redact: () => T): T | typeof REDACTION_FAILED {
  try {
    return redact();
  } catch (error) {
    return fail(engine, error);
  }
}

function fail(engine: RedactionEngine, error: unknown): typeof REDACTION_FAILED {
  engine.report(error instanceof RuleFailure ? error.ruleId : 'redaction');
  return REDACTION_FAILED;
}

/** Runs the user's function, last, on a text without secrets. */
export function applyCustom({ custom, report }: RedactionEngine, text: string): string {
  if (custom === undefined) return text;
  try {
    const result: unknown = custom(text);
    if (typeof result === 'string') return result;
  } catch {
    // Reported below, like an answer that is no text: what the function threw may carry content.
  }
  report('custom');
  return REDACTION_FAILED;
}
