import { type KeyLists, listKeys } from './key-lists.ts';
import type { Attributes } from './normalize-attributes.ts';
import { type AttributeValue, arrayOf, isFault, MAX_VALUE_DEPTH } from './normalize-value.ts';

/** Reads attributes as the SDK holds them, and as exporters would write them: a number without a fraction is an int. */
export function normalizePlainAttributes(
  attributes: Readonly<Record<string, unknown>>,
  keyLists: KeyLists,
): Attributes {
  let step = keyLists.start;
  const values: AttributeValue[] = [];
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    step = keyLists.follow(step, key);
    values.push(readValue(value));
  }
  return { keys: listKeys(step), values };
}

function readValue(value: unknown, depth = 1): AttributeValue {
  if (value === undefined || value === null) return { kind: 'empty', value: null };
  if (depth > MAX_VALUE_DEPTH) return { kind: 'too deep', value: null };
  if (typeof value === 'string') return { kind: 'string', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') return { kind: Number.isInteger(value) ? 'int' : 'double', value };
  if (value instanceof Uint8Array) return { kind: 'bytes', value: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return arrayOf(value, depth, readValue);
  return typeof value === 'object' ? readMembers(value, depth) : { kind: 'malformed', value: null };
}

function readMembers(members: object, depth: number): AttributeValue {
  // Without a prototype a key such as __proto__ is a key like any other.
  const object: Record<string, unknown> = Object.create(null);
  for (const [key, member] of Object.entries(members)) {
    const read = readValue(member, depth + 1);
    if (isFault(read)) return read;
    object[key] = read.value;
  }
  return { kind: 'key-value list', value: object };
}
