import { isObject, type Json, objectsAt, proseOf, textAt } from './registry.ts';

/** An attribute in our form, and what it lost on the way. */
export interface ConvertedAttribute {
  /** Undefined where it cannot be carried over. */
  readonly json?: Json;
  readonly notes: readonly string[];
}

/** The names that our profile allows. */
const attributeKey = /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/;

/**
 * Converts one attribute definition.
 *
 * @param isExposed - whether signals count on it from their start, or always: content would be held back there.
 */
export function convertAttribute(key: string, entry: Json, isExposed: boolean): ConvertedAttribute {
  if (!attributeKey.test(key)) return { notes: ['has a name that is not lower-case words joined by dots'] };
  const type = convertType(entry);
  if (type === undefined) return { notes: ['has a type that has no counterpart here'] };
  const deprecated = convertDeprecation(entry.deprecated);
  const examples = convertExamples(entry.examples, type.json);
  const json = {
    description: proseOf(entry, key),
    ...type.json,
    ...(examples.length > 0 && { examples }),
    ...(deprecated !== undefined && { deprecated: true, 'x-deprecated': deprecated }),
    'x-sensitivity': type.isText && !isExposed ? 'content' : 'none',
    'x-stability': entry.stability === 'stable' ? 'stable' : 'development',
  };
  const annotations = isObject(entry.annotations) ? ['lost its annotations'] : [];
  const sensitivity = type.isText ? [`counts as ${json['x-sensitivity']}; see how sensitive it is`] : [];
  return { json, notes: [...type.notes, ...annotations, ...sensitivity] };
}

interface ConvertedType {
  readonly json: Json;
  /** Whether people or models may have written the value. */
  readonly isText: boolean;
  readonly notes: readonly string[];
}

const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  int: 'integer',
  double: 'number',
  boolean: 'boolean',
};

function convertType({ type }: Json): ConvertedType | undefined {
  if (isObject(type)) return convertMembers(objectsAt(type, 'members'));
  const name = String(type);
  const scalar = scalars[name];
  if (scalar !== undefined) return { json: { type: scalar }, isText: scalar === 'string', notes: [] };
  const element = name.endsWith('[]') ? scalars[name.slice(0, -2)] : undefined;
  if (element !== undefined) {
    return { json: { type: 'array', items: { type: element } }, isText: element === 'string', notes: [] };
  }
  if (name === 'template[string]') {
    const json = { type: 'object', additionalProperties: { type: 'string' }, 'x-template': true };
    return { json, isText: true, notes: [] };
  }
  if (name !== 'any') return undefined;
  const json = { type: 'string', contentMediaType: 'application/json', contentSchema: true };
  return { json, isText: true, notes: ['held any value, and holds JSON text now'] };
}

/** Enumerations are open there, too; here only those of strings can be. */
function convertMembers(members: readonly Json[]): ConvertedType | undefined {
  const values = members.map(({ value }) => value);
  const [first] = values;
  const notes = members.some((member) => textAt(member, 'brief') ?? member.deprecated)
    ? ['lost the prose of its values']
    : [];
  if (values.every((value) => typeof value === 'string') && values.length > 0) {
    return { json: { anyOf: [{ enum: [...new Set(values)] }, { type: 'string' }] }, isText: false, notes };
  }
  if (typeof first !== 'number' && typeof first !== 'boolean') return undefined;
  const type = typeof first === 'boolean' ? 'boolean' : 'integer';
  return {
    json: { type },
    isText: false,
    notes: [...notes, `lost its well-known values ${values.map(String).join(', ')}`],
  };
}

function convertDeprecation(deprecated: unknown): Json | undefined {
  if (typeof deprecated === 'string') return { note: deprecated };
  if (!isObject(deprecated)) return undefined;
  const [renamedTo, note] = [textAt(deprecated, 'renamed_to'), textAt(deprecated, 'note')];
  const isName = renamedTo !== undefined && attributeKey.test(renamedTo);
  return { ...(isName && { renamedTo }), ...(note !== undefined && { note }) };
}

function convertExamples(examples: unknown, type: Json): unknown[] {
  const list = Array.isArray(examples) ? examples : examples === undefined || examples === null ? [] : [examples];
  if (type['x-template'] === true) return [];
  if (type.contentMediaType !== undefined) return list.map((example) => JSON.stringify(example));
  if (type.type !== 'array') return list.filter((example) => isOf(example, type));
  // One example of an array may stand there without a list around it.
  return list.every(Array.isArray) ? list : [list];
}

function isOf(example: unknown, { type = 'string' }: Json): boolean {
  if (type === 'integer') return Number.isSafeInteger(example);
  return typeof example === type;
}
