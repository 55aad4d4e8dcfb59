import { isDeepStrictEqual } from 'node:util';
import { createJudge } from '../../../generated/redaction-checks.ts';
import type { RedactionRule } from '../../../generated/redaction-rules.ts';
import type { Redactor } from '../../privacy/create-redactor.ts';
import { leftOut } from '../../privacy/left-out.ts';
import type { PlantedText } from './planted-text.ts';
import type { PlantedValue } from './planted-value.ts';

/** A piece of a secret this long must not be left; shorter ones may stand there by accident. */
const WINDOW = 6;

/** A mark may hold the words of what it stands for. */
const MARKS = /\[[A-Z][A-Z ]*(?: [A-Za-z0-9]{1,16})?\]/g;
const MARK_SIGN = '\u2026';

/** Thrown where a law is broken. */
export class BrokenLaw extends Error {
  override readonly name = 'BrokenLaw';
}

/** No secret survives in a text, however it was written. */
export function noSecretSurvivesInText(redactor: Redactor, { text, secrets }: PlantedText): void {
  const { text: redacted } = redactor.text(text);
  for (const { rule, secret, written } of secrets) {
    if (redacted.includes(secret) || redacted.includes(written)) broken(`a secret of "${rule}" survived`);
  }
}

/** No secret survives in a value: not in texts, not in keys, not in JSON inside of strings. */
export function noSecretSurvivesInValue(redactor: Redactor, { value, secrets }: PlantedValue): void {
  const texts = textsOf(redactor.value(value).value);
  for (const secret of secrets) if (texts.some((text) => text.includes(secret))) broken('a secret survived in a value');
}

/** Redacting once more changes nothing. */
export function redactingIsIdempotent(redactor: Redactor, value: unknown): void {
  const once = redactor.value(value).value;
  if (redactor.value(once).value !== once) broken('redacting once more changed the value');
}

/** What is given is not changed. */
export function inputIsUnchanged(redactor: Redactor, value: unknown): void {
  const before = structuredClone(value);
  redactor.value(value);
  if (!isDeepStrictEqual(before, value)) broken('redacting changed what it was given');
}

/** What has no secret comes back as it is: the same reference, and nothing is counted. */
export function harmlessIsUntouched(redactor: Redactor, value: unknown): void {
  const result = redactor.value(value);
  if (result.value !== value) broken('a value without secrets was changed');
  if (Object.keys(result.counts).length > 0) broken('a value without secrets was counted');
}

/** A value whose JSON could be read before can be read after. */
export function jsonStaysValid(redactor: Redactor, value: unknown): void {
  const text = JSON.stringify(value);
  if (text === undefined) return;
  try {
    JSON.parse(redactor.text(text).text);
  } catch {
    broken('redacted JSON cannot be read');
  }
}

/** What its validator accepts before, it accepts after. */
export function whatIsValidStaysValid(redactor: Redactor, value: unknown, isValid: (value: unknown) => boolean): void {
  if (isValid(value) && !isValid(redactor.value(value).value)) broken('redacting made a valid value invalid');
}

/** Wherever a text is cut, no part of a secret is left on either side. */
export function cuttingIsSafe(redactor: Redactor, planted: PlantedText, place: number): void {
  const head = redactor.cut(planted.text.slice(0, place), 'end').text;
  const tail = redactor.cut(planted.text.slice(place), 'start').text;
  noPartIsLeft(planted, head, `in the head of a cut at ${place}`);
  noPartIsLeft(planted, tail, `in the tail of a cut at ${place}`);
}

/** Whatever was left out of a text when it was read, no part of a secret is left beside the gap. */
export function leavingOutIsSafe(redactor: Redactor, planted: PlantedText, from: number, to: number): void {
  const text = planted.text.slice(0, from) + leftOut(to - from) + planted.text.slice(to);
  noPartIsLeft(planted, redactor.text(text).text, `where ${from} to ${to} is left out`);
}

function noPartIsLeft(planted: PlantedText, redacted: string, where: string): void {
  const shown = redacted.replace(MARKS, MARK_SIGN);
  for (const { rule, from, to } of planted.secrets) {
    const around = planted.text.slice(0, from) + planted.text.slice(to);
    for (const part of piecesOf(planted.text.slice(from, to))) {
      if (!around.includes(part) && shown.includes(part)) broken(`a part of a secret of "${rule}" is left ${where}`);
    }
  }
}

/** Anchors lose nothing: what the rule's pattern alone finds in a text, a redactor with that rule hides. */
export function anchorsLoseNothing(redactor: Redactor, rule: RedactionRule, text: string): void {
  const judge = createJudge(rule, () => false);
  const pattern = new RegExp(rule.pattern, rule.ignoreCase === true ? 'gi' : 'g');
  const found = [...text.matchAll(pattern)].some(({ index, 0: match }) => {
    return judge(text, { from: index, to: index + match.length }, '') !== undefined;
  });
  if (found && redactor.text(text).text === text) broken(`the pattern of "${rule.id}" matches where no anchor stands`);
}

function* piecesOf(secret: string): Generator<string> {
  for (let start = 0; start + WINDOW <= secret.length; start += 1) yield secret.slice(start, start + WINDOW);
}

/** All texts of a value: strings and keys, and what stands in JSON inside of strings. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...textsOf(parsed(value))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...textsOf(member)]);
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}

function broken(message: string): never {
  throw new BrokenLaw(message);
}
