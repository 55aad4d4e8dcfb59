import { hasField, isJsonObject, type JsonObject, readField } from './read-field.ts';

/** How an attribute's value is written in OTLP. */
export type ValueKind =
  | 'string'
  | 'boolean'
  | 'int'
  | 'double'
  | 'bytes'
  | 'array'
  | 'key-value list'
  | 'empty'
  | 'malformed'
  | 'too deep';

/** The value of an attribute as plain JavaScript, and how it was written, which a number alone does not tell. */
export interface AttributeValue {
  readonly kind: ValueKind;
  /** Null for empty, malformed and too deep values. Bytes stay base64. */
  readonly value: unknown;
  /** Of an array: how its items are written. */
  readonly itemKinds?: ReadonlySet<ValueKind>;
}

/** How many levels an attribute's value may nest. */
export const MAX_VALUE_DEPTH = 64;

const EMPTY: AttributeValue = { kind: 'empty', value: null };
const MALFORMED: AttributeValue = { kind: 'malformed', value: null };
const TOO_DEEP: AttributeValue = { kind: 'too deep', value: null };

const INT64_LIMIT = 2n ** 63n;

/** Reads an OTLP AnyValue. A fault anywhere inside makes the whole value malformed or too deep. */
export function normalizeValue(anyValue: unknown, depth = 1): AttributeValue {
  if (anyValue === undefined || anyValue === null) return EMPTY;
  if (!isJsonObject(anyValue)) return MALFORMED;
  if (depth > MAX_VALUE_DEPTH) return TOO_DEEP;
  const { stringValue, intValue, doubleValue } = anyValue;
  if (typeof stringValue === 'string') return { kind: 'string', value: stringValue };
  if (typeof intValue === 'string') return readInt(intValue);
  if (typeof doubleValue === 'number') return { kind: 'double', value: doubleValue };
  // A double that is null is NaN, as JSON.stringify writes it. Null in any other field is the absence of a value.
  if (hasField(anyValue, 'doubleValue')) return readDouble(readField(anyValue, 'doubleValue'));
  for (const [field, read] of readers) {
    const value = readField(anyValue, field);
    if (value !== undefined) return read(value, depth);
  }
  return Object.keys(anyValue).length === 0 || hasNullField(anyValue) ? EMPTY : MALFORMED;
}

const readers: readonly (readonly [string, (value: unknown, depth: number) => AttributeValue])[] = [
  ['stringValue', (value) => (typeof value === 'string' ? { kind: 'string', value } : MALFORMED)],
  ['boolValue', (value) => (typeof value === 'boolean' ? { kind: 'boolean', value } : MALFORMED)],
  ['intValue', readInt],
  ['arrayValue', readArray],
  ['kvlistValue', readList],
  ['bytesValue', (value) => (typeof value === 'string' ? { kind: 'bytes', value } : MALFORMED)],
];

function hasNullField(anyValue: JsonObject): boolean {
  return readers.some(([field]) => hasField(anyValue, field));
}

/** Above 2^53 the number is the nearest one: enough to check its type and range. */
function readInt(value: unknown): AttributeValue {
  if (typeof value === 'number') return Number.isInteger(value) ? { kind: 'int', value } : MALFORMED;
  if (typeof value !== 'string' || !/^-?\d{1,19}$/.test(value)) return MALFORMED;
  if (value.length < 16) return { kind: 'int', value: Number(value) };
  const exact = BigInt(value);
  return exact >= -INT64_LIMIT && exact < INT64_LIMIT ? { kind: 'int', value: Number(exact) } : MALFORMED;
}

function readDouble(value: unknown): AttributeValue {
  if (typeof value === 'number') return { kind: 'double', value };
  if (value === undefined) return { kind: 'double', value: Number.NaN };
  if (typeof value !== 'string' || !/^(?:NaN|-?Infinity|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(value))
    return MALFORMED;
  return { kind: 'double', value: Number(value) };
}

function readArray(value: unknown, depth: number): AttributeValue {
  const items = readItems(value);
  if (items === undefined) return MALFORMED;
  return arrayOf(items, depth, normalizeValue);
}

/** An array by the reader of its items. A fault in one is a fault of the whole. */
export function arrayOf(
  items: readonly unknown[],
  depth: number,
  read: (item: unknown, depth: number) => AttributeValue,
): AttributeValue {
  const values: unknown[] = [];
  const itemKinds = new Set<ValueKind>();
  for (const item of items) {
    const one = read(item, depth + 1);
    if (isFault(one)) return one;
    values.push(one.value);
    itemKinds.add(one.kind);
  }
  return { kind: 'array', value: values, itemKinds };
}

function readList(value: unknown, depth: number): AttributeValue {
  const items = readItems(value);
  if (items === undefined) return MALFORMED;
  // Without a prototype a key such as __proto__ is a key like any other.
  const object: Record<string, unknown> = Object.create(null);
  for (const item of items) {
    const key = isJsonObject(item) ? readField(item, 'key') : undefined;
    if (!isJsonObject(item) || typeof key !== 'string') return MALFORMED;
    const read = normalizeValue(readField(item, 'value'), depth + 1);
    if (isFault(read)) return read;
    object[key] = read.value;
  }
  return { kind: 'key-value list', value: object };
}

/** An array or list without `values` is an empty one. */
function readItems(value: unknown): readonly unknown[] | undefined {
  if (!isJsonObject(value)) return undefined;
  const items = readField(value, 'values') ?? [];
  return Array.isArray(items) ? items : undefined;
}

/** Whether a value cannot be read. */
export function isFault({ kind }: AttributeValue): boolean {
  return kind === 'malformed' || kind === 'too deep';
}
