import { type KeyList, type KeyLists, listKeys } from './key-lists.ts';
import { type AttributeValue, normalizeValue } from './normalize-value.ts';
import { isJsonObject } from './read-field.ts';

/** The attributes of a span, a data point or a log record. */
export interface Attributes {
  readonly keys: KeyList;
  /** In the order of the keys. Of an attribute that stands there more than once, the last. */
  readonly values: readonly AttributeValue[];
}

/** The value of an attribute, or undefined when it is absent. */
export function attributeValue({ keys, values }: Attributes, key: string): AttributeValue | undefined {
  const position = keys.positions.get(key);
  return position === undefined ? undefined : values[position];
}

/** Reads a list of OTLP key-value pairs. What is not one is named in `faults`. */
export function normalizeAttributes(list: unknown, keyLists: KeyLists, faults: string[]): Attributes {
  let step = keyLists.start;
  const values: AttributeValue[] = [];
  if (Array.isArray(list)) {
    for (let index = 0; index < list.length; index += 1) {
      const item: unknown = list[index];
      const key = isJsonObject(item) ? item.key : undefined;
      if (!isJsonObject(item) || typeof key !== 'string') {
        faults.push(`attributes[${index}] is not a key with a value`);
        continue;
      }
      step = keyLists.follow(step, key);
      values.push(normalizeValue(item.value));
    }
  } else if (list !== undefined) faults.push('attributes is not an array of keys and values');
  const keys = listKeys(step);
  return { keys, values: keys.repeated.size === 0 ? values : keepLast(keys, values) };
}

function keepLast({ places }: KeyList, all: readonly AttributeValue[]): AttributeValue[] {
  const values: AttributeValue[] = [];
  for (const [index, value] of all.entries()) values[places[index] ?? 0] = value;
  return values;
}
