import type { Tally } from './redact-findings.ts';
import { DEEPEST_JSON, redactJson } from './redact-json.ts';
import { leaveOutMedia } from './redact-media.ts';
import { redactPieces } from './redact-pieces.ts';
import { type RedactionEngine, redactText } from './redact-text.ts';

/** Stands in place of the value of a property whose name says that it is a secret. */
export const SECRET_MARK = '[SECRET]';

/** What {@link SECRET_MARK} is counted under. */
export const SECRET_KEY_RULE = 'secret-key';

/**
 * Hides the secrets of a string: value by value where it is JSON, else as text. JSON whose end is missing is both. Base64
 * media are left out.
 *
 * @param hint - name of the property whose value the string is, or nothing.
 * @param depth - how many strings of JSON this one stands in.
 */
export function redactString(engine: RedactionEngine, text: string, hint: string, depth: number, tally: Tally): string {
  const json = redactJson(engine, text, depth, tally);
  if (json?.isWhole) return json.text;
  const bare = leaveOutMedia(json?.text ?? text, tally);
  return redactPieces(engine, bare, depth, tally) ?? redactText(engine, bare, hint, tally);
}

/** Hides the secrets of a number that has enough digits to be one; undefined where there are none. */
export function redactNumber(engine: RedactionEngine, digits: string, hint: string, tally: Tally): string | undefined {
  if (digits.length < FEWEST_DIGITS || !/^\d{1,32}$/.test(digits)) return undefined;
  const redacted = redactText(engine, digits, hint, tally);
  return redacted === digits ? undefined : redacted;
}

/** Numbers with fewer digits are no secrets. */
export const FEWEST_DIGITS = 7;

const REMEMBERED_KEYS = 1024;

/** Hides the secrets of a property's name. Names come again and again: harmless ones are remembered. */
export function redactKey(engine: RedactionEngine, key: string, tally: Tally): string {
  if (engine.harmlessKeys.has(key)) return key;
  const redacted = redactPieces(engine, key, DEEPEST_JSON, tally) ?? redactText(engine, key, '', tally);
  const isHarmless = redacted === key && !engine.isSecretKey(key);
  const isWorthIt = key.length <= LONGEST_KEY && engine.harmlessKeys.size < REMEMBERED_KEYS;
  if (isHarmless && isWorthIt) engine.harmlessKeys.add(key);
  return redacted;
}

const LONGEST_KEY = 128;
