import type { ValueType } from '../../generated/contract.ts';

/** A value of OTLP JSON. */
export type AnyValue = Readonly<Record<string, unknown>>;

/** Writes a value as OTLP JSON does. A number that no type is known for is a double unless it is an integer. */
export function encodeValue(value: unknown, type: ValueType | undefined): AnyValue {
  if (Array.isArray(value)) {
    const itemType = type?.endsWith('[]') ? (type.slice(0, -2) as ValueType) : undefined;
    return { arrayValue: { values: value.map((item) => encodeValue(item, itemType)) } };
  }
  switch (typeof value) {
    case 'string':
      return { stringValue: value };
    case 'boolean':
      return { boolValue: value };
    case 'number':
      return isInt(value, type) ? { intValue: String(value) } : { doubleValue: value };
    case 'object':
      return value === null ? {} : { kvlistValue: { values: encodeMembers(value) } };
    default:
      return {};
  }
}

function encodeMembers(value: object): readonly object[] {
  return Object.entries(value).map(([key, member]) => ({ key, value: encodeValue(member, undefined) }));
}

function isInt(value: number, type: ValueType | undefined): boolean {
  return type === 'int' || (type === undefined && Number.isSafeInteger(value));
}
