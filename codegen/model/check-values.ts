import type { Scalar, ValueRule } from './model.ts';

/** What is wrong with a value that a rule itself names; undefined where it could be a value of the attribute. */
export function misfit(value: Scalar, rule: ValueRule): string | undefined {
  const words = scalarWords[rule.type];
  if (words === undefined) return `is for single values; an attribute of type ${rule.type} cannot have it`;
  const shown = JSON.stringify(value);
  if (!isOfType(value, rule)) return `has ${shown}, which is not ${words}`;
  return isWithin(value, rule) ? undefined : `has ${shown}, which its own limits forbid`;
}

const scalarWords: Partial<Record<ValueRule['type'], string>> = {
  string: 'a string',
  int: 'an integer',
  double: 'a number',
  boolean: 'a boolean',
};

function isOfType(value: Scalar, { type }: ValueRule): boolean {
  if (type === 'int') return Number.isSafeInteger(value);
  return typeof value === (type === 'double' ? 'number' : type);
}

function isWithin(value: Scalar, { values, minimum, maximum, minLength, maxLength, pattern }: ValueRule): boolean {
  if (values !== undefined && !values.includes(value)) return false;
  if (typeof value === 'number') {
    return value >= (minimum ?? Number.NEGATIVE_INFINITY) && value <= (maximum ?? Number.POSITIVE_INFINITY);
  }
  if (typeof value !== 'string') return true;
  const length = [...value].length;
  if (length < (minLength ?? 0) || length > (maxLength ?? Number.POSITIVE_INFINITY)) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(value);
}

/** The limits of a rule that its type has no use for. */
export function uselessLimits(rule: ValueRule): string[] {
  const numeric = rule.type === 'int' || rule.type === 'double';
  const allowed: readonly string[] = numeric
    ? ['minimum', 'maximum']
    : rule.type === 'string'
      ? ['minLength', 'maxLength', 'pattern']
      : [];
  return (['minimum', 'maximum', 'minLength', 'maxLength', 'pattern'] as const).filter(
    (limit) => rule[limit] !== undefined && !allowed.includes(limit),
  );
}
