type Json = Readonly<Record<string, unknown>>;

/** Attributes in OTLP's JSON form. */
export function otlpAttributes(attributes: Json): Json[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }));
}

/** JavaScript tells no 1 from 1.0: a number without a fraction is an integer, which readers take for either. */
function anyValue(value: unknown): Json {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(anyValue) } };
  if (typeof value !== 'object' || value === null) return {};
  return { kvlistValue: { values: otlpAttributes(value as Json) } };
}
