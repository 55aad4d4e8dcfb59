import { misfit } from '../model/check-values.ts';
import type { AttributeUse, PlainSchema, Scalar, ValueRule } from '../model/model.ts';
import { exampleOfSchema } from './example-of-schema.ts';

/**
 * A value for an attribute: the first of its examples that keeps the set's narrower rule, else one made up.
 *
 * @returns JSON attributes as structures, families as objects of strings; undefined where nothing can be made up.
 */
export function exampleValue({ attribute, rule }: AttributeUse, content: readonly PlainSchema[]): unknown {
  if (rule.type === 'json') return exampleJson(attribute.examples, rule, content);
  const candidates = [...(rule.values ?? []), ...attribute.examples, ...(rule.wellKnown ?? []), ...madeUp(rule)];
  return candidates.find((value) => keeps(value, rule));
}

function exampleJson(
  examples: readonly unknown[],
  { content: id }: ValueRule,
  content: readonly PlainSchema[],
): unknown {
  for (const example of examples) {
    try {
      return JSON.parse(String(example));
    } catch {
      // An example that is not JSON text shows something else than a value.
    }
  }
  return id === undefined ? {} : exampleOfSchema(id, content);
}

function keeps(value: unknown, rule: ValueRule): boolean {
  if (rule.type === 'template')
    return typeof value === 'object' && value !== null && Object.values(value).every(isString);
  if (rule.type.endsWith('[]')) {
    const element = rule.type.slice(0, -2) as ValueRule['type'];
    return Array.isArray(value) && value.every((each) => misfit(each, { type: element }) === undefined);
  }
  return misfit(value as Scalar, rule) === undefined && value !== rule.except;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Values of a type, some of which any sensible limit allows. A pattern can only be met by an example. */
function madeUp({ type, minimum, maximum, minLength = 0 }: ValueRule): unknown[] {
  switch (type) {
    case 'int':
    case 'double':
      return [minimum, maximum, 1, 0].filter((value) => value !== undefined);
    case 'boolean':
      return [true, false];
    case 'template':
      return [{ example: 'example' }];
    case 'string[]':
      return [['example']];
    case 'int[]':
    case 'double[]':
      return [[1]];
    case 'boolean[]':
      return [[true]];
    default:
      return ['example', 'x', 'example'.repeat(Math.ceil(minLength / 7)).slice(0, minLength), ''];
  }
}
