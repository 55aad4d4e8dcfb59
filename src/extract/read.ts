/** Guarded reads. An answer may be damaged, so that nothing has the type its documentation promises. */

/** An object of unknown make: every property may be missing or of any type. */
export type Fields = { readonly [key: string]: unknown };

/** How many choices, items or tool calls of one answer are read. */
export const MAX_ENTRIES = 128;

const MAX_LABEL_LENGTH = 1024;
const NO_FIELDS: Fields = Object.freeze({});
const NO_ITEMS: readonly unknown[] = Object.freeze([]);

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** The value if it is an object, else one without properties. */
export function fields(value: unknown): Fields {
  return isObject(value) ? value : NO_FIELDS;
}

/** The value if it is an array, else one without items. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : NO_ITEMS;
}

/** A name, id or code. Empty strings say nothing, and ones beyond 1,024 units are damage: both are left out. */
export function label(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= MAX_LABEL_LENGTH ? value : undefined;
}

/** Free text of any length, but not empty. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function integer(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}

/** A number of things: zero or a positive integer. */
export function count(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

/** A string or a list of strings, as a new list; undefined when nothing is in it. */
export function labels(value: unknown): string[] | undefined {
  const found: string[] = [];
  const candidates = typeof value === 'string' ? [value] : items(value);
  for (let i = 0; i < candidates.length && found.length < MAX_ENTRIES; i++) {
    const one = label(candidates[i]);
    if (one !== undefined) found.push(one);
  }
  return found.length > 0 ? found : undefined;
}
