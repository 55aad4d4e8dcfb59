import type { ExampleAttribute } from './example-attributes.ts';

type Json = Readonly<Record<string, unknown>>;

/** Attributes in OTLP's JSON form. JSON is text on spans and metrics, and structure in the log. */
export function otlpAttributes(attributes: readonly ExampleAttribute[], jsonAs: 'text' | 'structure'): Json[] {
  return attributes.map(({ key, value, isDouble, isJson }) => ({
    key,
    value: anyValue(isJson && jsonAs === 'text' ? JSON.stringify(value) : value, isDouble),
  }));
}

function anyValue(value: unknown, isDouble: boolean): Json {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') {
    return isDouble || !Number.isInteger(value) ? { doubleValue: value } : { intValue: String(value) };
  }
  if (Array.isArray(value)) return { arrayValue: { values: value.map((each) => anyValue(each, isDouble)) } };
  if (typeof value !== 'object' || value === null) return {};
  const values = Object.entries(value).map(([key, entry]) => ({ key, value: anyValue(entry, false) }));
  return { kvlistValue: { values } };
}
