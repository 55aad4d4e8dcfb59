import { entriesOf, isJson, type Json, listOf, mergeRule, withoutHead } from './merge-rule.ts';

/** Lays an extension of a span type, metric or event over the package's file. */
export function mergeSet(ours: Json, theirs: Json): Json {
  const levels = mergeLevels(ours, theirs);
  const conditions = [...arrayOf(ours.allOf), ...arrayOf(theirs.allOf)];
  const dependent = mergeDependent(ours.dependentRequired, theirs.dependentRequired);
  return {
    ...ours,
    ...mergeFacts(ours, theirs),
    ...levels,
    ...(conditions.length > 0 && { allOf: conditions }),
    ...(Object.keys(dependent).length > 0 && { dependentRequired: dependent }),
  };
}

/** An attribute has its level in one of two places; what the user says of it moves it from one to the other. */
function mergeLevels(ours: Json, theirs: Json): Json {
  const demanded = new Set(listOf(theirs.required));
  const levelled = new Set(entriesOf(theirs.properties).flatMap(([key, use]) => ('x-requirement' in use ? [key] : [])));
  const properties = Object.fromEntries(
    entriesOf(ours.properties).map(([key, use]) => [key, demanded.has(key) ? withoutLevel(use) : use]),
  );
  for (const [key, use] of entriesOf(theirs.properties)) properties[key] = mergeRule(properties[key] ?? {}, use);
  const required = [...listOf(ours.required).filter((key) => !levelled.has(key)), ...demanded];
  return { properties, required: [...new Set(required)] };
}

function withoutLevel({ 'x-requirement': _level, 'x-condition': _condition, ...use }: Json): Json {
  return use;
}

function mergeDependent(ours: unknown, theirs: unknown): Json {
  const merged: Record<string, string[]> = {};
  for (const part of [ours, theirs]) {
    for (const [key, required] of Object.entries(isJson(part) ? part : {})) {
      merged[key] = [...new Set([...(merged[key] ?? []), ...listOf(required)])];
    }
  }
  return merged;
}

/** What the files say of the set itself. The user's lies on top, so that a change is seen, and judged, as one. */
function mergeFacts(ours: Json, theirs: Json): Json {
  const { properties: _properties, required: _required, allOf: _allOf, dependentRequired: _, ...facts } = theirs;
  return Object.fromEntries(
    Object.entries(withoutHead(facts)).map(([name, value]) => {
      const own = ours[name];
      return [name, isJson(value) && isJson(own) ? { ...own, ...value } : value];
    }),
  );
}

function arrayOf(json: unknown): unknown[] {
  return Array.isArray(json) ? json : [];
}
