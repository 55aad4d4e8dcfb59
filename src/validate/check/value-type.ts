import type { ValueType } from '../../../generated/contract.ts';
import type { AttributeValue, ValueKind } from '../read/normalize-value.ts';

/**
 * How a value of each type may be written. JavaScript exporters write a double such as 1 as an int; an int written as a
 * double is a mistake. Content is JSON text or structured. A template's own value is not checked here.
 */
const scalarKinds: Readonly<Partial<Record<ValueType, readonly ValueKind[]>>> = {
  string: ['string'],
  int: ['int'],
  double: ['double', 'int'],
  boolean: ['boolean'],
  json: ['string', 'array', 'key-value list'],
};

const itemKinds: Readonly<Partial<Record<ValueType, readonly ValueKind[]>>> = {
  'string[]': ['string'],
  'int[]': ['int'],
  'double[]': ['double', 'int'],
  'boolean[]': ['boolean'],
};

/** Makes what tells whether a value is written as a type demands. */
export function compileTypeTest(type: ValueType): (value: AttributeValue) => boolean {
  const scalar = scalarKinds[type];
  if (scalar !== undefined) return ({ kind }) => scalar.includes(kind);
  const items = itemKinds[type];
  if (items === undefined) return () => true;
  return ({ kind, itemKinds: found }) => kind === 'array' && [...(found ?? [])].every((item) => items.includes(item));
}

/** Names the type that a value has, for a message. */
export function describeType({ kind, itemKinds: found }: AttributeValue): string {
  if (kind === 'array')
    return found === undefined || found.size === 0 ? 'an empty array' : `array of ${[...found].sort().join(' and ')}`;
  return kind === 'malformed' ? 'no valid OTLP value' : kind;
}
