import { type RedactionRule, redactionGroups } from '../../generated/redaction-rules.ts';
import { isObject } from '../../generated/runtime.ts';
import type { RedactionOptions } from './create-redactor.ts';
import { unknownOptionIn } from './unknown-option.ts';

/** What may be given under a name. */
interface Expectation {
  readonly expected: string;
  accepts(value: unknown): boolean;
}

type Expectations<Given> = { readonly [Name in keyof Given]-?: Expectation };

const aString: Expectation = { expected: 'a string', accepts: isString };
const aFunction: Expectation = { expected: 'a function', accepts: (value) => typeof value === 'function' };
const words: Expectation = {
  expected: 'an object with a list of "words" and the number of characters they may be away, "within"',
  accepts: (value) => isObject(value) && isListOf(value.words, isString) && Number.isInteger(value.within),
};
/** Looked at, with reasons, where a rule is made ready. */
const anything: Expectation = { expected: '', accepts: () => true };

const options: Expectations<RedactionOptions> = {
  groups: {
    expected: `"all", "none" or a list of ${redactionGroups.join(', ')}`,
    accepts: (value) =>
      value === 'all' || value === 'none' || isListOf(value, (group) => redactionGroups.some((name) => name === group)),
  },
  rules: { expected: 'a list of rules', accepts: (value) => isListOf(value, isObject) },
  custom: aFunction,
  secretKeys: { expected: 'a list of names', accepts: (value) => isListOf(value, isString) },
  onFailure: aFunction,
  hashKey: aString,
};

/** As files of rules have it, where examples are for those who test them. */
const properties: Expectations<RedactionRule & { examples?: unknown }> = {
  id: anything,
  title: aString,
  group: aString,
  pattern: anything,
  ignoreCase: { expected: 'true or false', accepts: (value) => typeof value === 'boolean' },
  anchors: { expected: 'a list of objects with a "text"', accepts: (value) => isListOf(value, isAnchor) },
  check: anything,
  context: words,
  unless: words,
  replacement: anything,
  maxLength: { expected: 'a number of characters', accepts: (value) => Number.isInteger(value) },
  examples: anything,
};

/**
 * Looks at options before they are used. A misspelt one would hide less than it seems to.
 *
 * @throws {TypeError} that names the option, or the property of a rule, and what is expected; never the value
 */
export function checkRedactionOptions(given: RedactionOptions): void {
  if (typeof given !== 'object' || given === null) throw new TypeError('redaction options must be an object');
  check(given, options, 'redaction', 'option');
  given.rules?.forEach((rule, index) => {
    if (!isString(rule.id) || rule.id === '') throw new TypeError(`redaction rule ${index}: give it an "id"`);
    check(rule, properties, `redaction rule "${rule.id}"`, 'property');
  });
}

function check<Given extends object>(
  given: Given,
  expectations: Expectations<Given>,
  whose: string,
  what: string,
): void {
  const unknown = unknownOptionIn(given, expectations);
  if (unknown !== undefined) {
    throw new TypeError(`${whose} has no ${what} "${unknown}"; use ${Object.keys(expectations).join(', ')}`);
  }
  for (const [name, { expected, accepts }] of Object.entries<Expectation>(expectations)) {
    const value: unknown = Reflect.get(given, name);
    if (value !== undefined && !accepts(value)) throw new TypeError(`${whose}: ${what} "${name}" must be ${expected}`);
  }
}

function isAnchor(value: unknown): boolean {
  return isObject(value) && isString(value.text);
}

function isListOf(value: unknown, accepts: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(accepts);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
