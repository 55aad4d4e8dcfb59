export type Json = Readonly<Record<string, unknown>>;

/** The object at a key, or an empty one: schemas that are compared may be older than the profile. */
export function objectAt(json: Json, key: string): Json {
  const value = json[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** The array at a key, or an empty one. */
export function arrayAt(json: Json, key: string): readonly unknown[] {
  const value = json[key];
  return Array.isArray(value) ? value : [];
}

/** JSON with the keys of objects in order, so that equal values have equal texts. `undefined` gives `''`. */
export function canonicalText(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalText(entry)}`).join(',')}}`;
}

/** Whether two JSON values are the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonicalText(a) === canonicalText(b);
}

/** The keys of either object, each once. */
export function keysOf(before: Json, after: Json): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}
