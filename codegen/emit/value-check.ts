import type { Scalar, ValueRule, ValueType } from '../model/model.ts';

/** The name a content schema's check has in generated code: `input-messages` gives `isInputMessages`. */
export type ContentCheckName = (contentId: string) => string;

/**
 * The expression that is true when `value` keeps the rule.
 *
 * It is never looser than the JSON Schema the validators are compiled from: integers must be safe, numbers finite.
 */
export function checkExpression(rule: ValueRule, value: string, contentCheck: ContentCheckName): string {
  const parts = [typeCheck(rule, value, contentCheck)];
  const { values, except, minimum, maximum, minLength, maxLength, pattern } = rule;
  if (values !== undefined) parts.push(`(${values.map((allowed) => `${value} === ${literal(allowed)}`).join(' || ')})`);
  if (except !== undefined) parts.push(`${value} !== ${literal(except)}`);
  if (minimum !== undefined) parts.push(`${value} >= ${literal(minimum)}`);
  if (maximum !== undefined) parts.push(`${value} <= ${literal(maximum)}`);
  // Lengths are counted in code points, as JSON Schema does; a length of one needs no counting.
  if (minLength === 1) parts.push(`${value} !== ''`);
  else if (minLength !== undefined) parts.push(`codePointLength(${value}) >= ${minLength}`);
  if (maxLength !== undefined) parts.push(`codePointLength(${value}) <= ${maxLength}`);
  if (pattern !== undefined) parts.push(`new RegExp(${literal(pattern)}, 'u').test(${value})`);
  return parts.join(' && ');
}

function typeCheck({ type, content }: ValueRule, value: string, contentCheck: ContentCheckName): string {
  switch (type) {
    case 'string':
    case 'boolean':
      return `typeof ${value} === '${type}'`;
    case 'int':
      return `Number.isSafeInteger(${value})`;
    case 'double':
      return `Number.isFinite(${value})`;
    case 'json':
      return content === undefined ? 'true' : `${contentCheck(content)}(${value})`;
    case 'template':
      return `isStringRecord(${value})`;
    default:
      return `isArrayOf(${value}, ${elementChecks[type]})`;
  }
}

const elementChecks: Readonly<Record<Extract<ValueType, `${string}[]`>, string>> = {
  'string[]': 'isString',
  'int[]': 'Number.isSafeInteger',
  'double[]': 'Number.isFinite',
  'boolean[]': 'isBoolean',
};

/** What a rule expects, in words for a report. */
export function expectation(rule: ValueRule): string {
  const { type, values, except, minimum, maximum, minLength, maxLength, pattern } = rule;
  const limits = [
    values && `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
    except !== undefined && `not ${JSON.stringify(except)}`,
    minimum !== undefined && `at least ${minimum}`,
    maximum !== undefined && `at most ${maximum}`,
    minLength !== undefined && `of ${minLength} or more characters`,
    maxLength !== undefined && `of ${maxLength} or fewer characters`,
    pattern !== undefined && `matching ${pattern}`,
  ].filter((limit) => typeof limit === 'string');
  return [typeWords[type], ...limits].join(', ');
}

const typeWords: Readonly<Record<ValueType, string>> = {
  string: 'a string',
  int: 'an integer',
  double: 'a finite number',
  boolean: 'a boolean',
  'string[]': 'an array of strings',
  'int[]': 'an array of integers',
  'double[]': 'an array of finite numbers',
  'boolean[]': 'an array of booleans',
  json: 'JSON of the form its content schema gives',
  template: 'an object of strings',
};

/** A value as source text. */
export function literal(value: Scalar): string {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value);
}

/** Text as a single-quoted literal; line separators escaped, so that any reader of the file sees one line. */
export function quote(text: string): string {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    // ts-morph 28 takes a quote behind any backslash for an escaped one, and loses track of what is a literal.
    .replace(/\\\\$/, '\\u005c');
  return `'${inner.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/** The TypeScript type of a value that keeps the rule. */
export function valueTypeText(rule: ValueRule, contentTypeName: (contentId: string) => string): string {
  if (rule.values !== undefined) return rule.values.map(literal).join(' | ');
  if (rule.wellKnown !== undefined) return `${rule.wellKnown.map(literal).join(' | ')} | (string & {})`;
  switch (rule.type) {
    case 'int':
    case 'double':
      return 'number';
    case 'json':
      return rule.content === undefined ? 'unknown' : contentTypeName(rule.content);
    case 'template':
      return 'Readonly<Record<string, string>>';
    case 'string[]':
    case 'boolean[]':
      return `readonly ${rule.type}`;
    case 'int[]':
    case 'double[]':
      return 'readonly number[]';
    default:
      return rule.type;
  }
}
