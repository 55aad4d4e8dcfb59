import type { Difference, Judgement, Keys } from './change.ts';
import { compareLimits, compareLists, compareValues, sides } from './compare-values.ts';
import { arrayAt, isSame, type Json, keysOf, objectAt } from './json.ts';
import { keeps, narrows, replaces, rewords, widens } from './judgements.ts';

/** Compares two plain JSON Schemas: the shape of JSON text, or a descriptor. */
export function comparePlain(before: Json, after: Json, keys: Keys = []): Difference[] {
  if (isSame(before, after)) return [];
  return [
    ...prose.flatMap((name) => field(name, before, after, keys, rewords)),
    ...field('default', before, after, keys, keeps('What is assumed where it is absent differs.', 'risky', 'risky')),
    ...field('$ref', before, after, keys, replaces('It has another shape.')),
    ...compareType(before, after, keys),
    ...(areEnumerations(before, after)
      ? compareValues(before, after, keys)
      : [
          ...compareValues(withoutAnyOf(before), withoutAnyOf(after), keys),
          ...compareAlternatives(before, after, keys),
        ]),
    ...compareLimits(before, after, keys),
    ...compareRequired(before, after, keys),
    ...compareProperties(before, after, keys),
    ...compareRest('additionalProperties', before, after, keys),
    ...compareRest('items', before, after, keys),
    ...compareDefinitions(before, after, keys),
  ];
}

const prose = ['title', 'description', 'examples'];

function field(name: string, before: Json, after: Json, keys: Keys, judgement: Judgement): Difference[] {
  const [old, now] = [before[name], after[name]];
  return isSame(old, now) ? [] : [{ ...judgement, keys: [...keys, name], field: name, ...sides(old, now) }];
}

function compareType(before: Json, after: Json, keys: Keys): Difference[] {
  const [old, now] = [typesOf(before), typesOf(after)];
  if (isSame(old, now)) return [];
  return [{ ...judgeTypes(old, now), keys: [...keys, 'type'], field: 'type', ...sides(before.type, after.type) }];
}

function typesOf(json: Json): string[] | undefined {
  const type = json.type ?? (isOpenEnumeration(json) ? objectsOf(json)[1]?.type : undefined);
  if (type === undefined) return undefined;
  const types = Array.isArray(type) ? type.map(String) : [String(type)];
  return (types.includes('number') ? [...types.filter((type) => type !== 'integer'), 'integer'] : types).sort();
}

function judgeTypes(old: string[] | undefined, now: string[] | undefined): Judgement {
  if (old === undefined) return narrows('Values of other types are not allowed any more.');
  if (now === undefined) return widens('Values of any type may occur.');
  const { added, removed } = compareLists(old, now);
  if (added.length > 0 && removed.length > 0) return replaces('Values have another type.');
  return added.length > 0
    ? widens('Values of another type may occur.')
    : narrows('Values of a type that was allowed are not any more.');
}

/** Whether no alternatives are there but those of an open enumeration: listed values, and the type of any other. */
function areEnumerations(before: Json, after: Json): boolean {
  return [before, after].every((json) => !('anyOf' in json) || isOpenEnumeration(json));
}

function isOpenEnumeration(json: Json): boolean {
  const [listed, rest, more] = objectsOf(json);
  const isList = listed !== undefined && isSame(Object.keys(listed), ['enum']);
  return isList && rest !== undefined && isSame(Object.keys(rest), ['type']) && more === undefined;
}

function objectsOf(json: Json): readonly Json[] {
  return arrayAt(json, 'anyOf') as readonly Json[];
}

function withoutAnyOf({ anyOf: _, ...rest }: Json): Json {
  return rest;
}

function compareAlternatives(before: Json, after: Json, keys: Keys): Difference[] {
  const [old, now] = [arrayAt(before, 'anyOf'), arrayAt(after, 'anyOf')];
  const { added, removed } = compareLists(old, now);
  const place = [...keys, 'anyOf'];
  if (added.length === 1 && removed.length === 1) {
    return comparePlain(removed[0] as Json, added[0] as Json, [...place, now.indexOf(added[0])]);
  }
  const one = { keys: place, field: 'alternative' };
  if (old.length === 0 && now.length > 0) return [{ ...narrows('It must be one of these now.'), ...one, after: now }];
  if (now.length === 0 && old.length > 0)
    return [{ ...widens('It need not be one of these any more.'), ...one, before: old }];
  return [
    ...added.map((after) => ({ ...widens('Values of another shape may occur.'), ...one, after })),
    ...removed.map((before) => ({ ...narrows('Values of this shape are not allowed any more.'), ...one, before })),
  ];
}

function compareRequired(before: Json, after: Json, keys: Keys): Difference[] {
  const { added, removed } = compareLists(arrayAt(before, 'required'), arrayAt(after, 'required'));
  return [
    ...added.map((name) => ({ ...narrows('Whoever leaves it out breaks the contract.'), after: name })),
    ...removed.map((name) => ({ ...widens('It may be absent now.'), before: name })),
  ].map((difference) => ({ ...difference, keys: [...keys, 'required'], field: 'required' }));
}

/** A property that is not listed has the schema of all others. */
function compareProperties(before: Json, after: Json, keys: Keys): Difference[] {
  const [old, now] = [objectAt(before, 'properties'), objectAt(after, 'properties')];
  return keysOf(old, now).flatMap((name) => {
    const place = [...keys, 'properties', name];
    const [one, other] = [old[name] ?? before.additionalProperties, now[name] ?? after.additionalProperties];
    const judgement = judgeProperty(one, other);
    if (judgement === undefined) return comparePlain(one as Json, other as Json, place);
    return [{ ...judgement, keys: place, field: 'property', ...sides(old[name], now[name]) }];
  });
}

/** Undefined where both are schemas. */
function judgeProperty(before: unknown, after: unknown): Judgement | undefined {
  if (before === false && after === false) return keeps('It was never allowed.');
  if (before === false) return widens('A property may occur that readers have not met.', 'risky');
  if (after === false) return narrows('The property is not allowed any more.', 'breaking', 'risky');
  const [wasSchema, isSchema] = [typeof before === 'object', typeof after === 'object'];
  if (wasSchema && isSchema) return undefined;
  if (isSchema) return narrows('The property could hold anything before.', 'risky');
  return wasSchema ? widens('The property may hold anything now.', 'risky') : keeps('It may hold anything, as before.');
}

/** A keyword whose value is a schema, or a boolean in its place. */
function compareRest(name: string, before: Json, after: Json, keys: Keys): Difference[] {
  const [old, now] = [before[name], after[name]];
  const isSchema = (value: unknown) => typeof value === 'object' && value !== null;
  if (isSchema(old) && isSchema(now)) return comparePlain(old as Json, now as Json, [...keys, name]);
  const strictness = (value: unknown) => (value === false ? 2 : isSchema(value) ? 1 : 0);
  if (strictness(old) === strictness(now))
    return field(name, before, after, keys, keeps('It allows anything, as before.'));
  return strictness(old) > strictness(now)
    ? field(name, before, after, keys, widens('More may occur.'))
    : field(name, before, after, keys, narrows('Less is allowed.'));
}

function compareDefinitions(before: Json, after: Json, keys: Keys): Difference[] {
  const [old, now] = [objectAt(before, '$defs'), objectAt(after, '$defs')];
  return keysOf(old, now).flatMap((name) => {
    const place = [...keys, '$defs', name];
    if (!(name in old))
      return [{ ...keeps('Nothing uses it by itself.'), keys: place, field: 'definition', after: name }];
    if (!(name in now)) {
      return [
        {
          ...replaces('Other files may refer to it.', 'risky', 'risky'),
          keys: place,
          field: 'definition',
          before: name,
        },
      ];
    }
    return comparePlain(old[name] as Json, now[name] as Json, place);
  });
}
