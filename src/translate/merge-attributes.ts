import type { ValueType } from '../../generated/contract.ts';
import { findFacts } from '../validate/check/dialect-index.ts';
import { compileTypeTest } from '../validate/check/value-type.ts';
import { normalizeValue } from '../validate/read/normalize-value.ts';
import { isJsonObject, type JsonObject, readField } from '../validate/read/read-field.ts';
import { encodeValue } from './encode-value.ts';
import type { TranslatedDialect } from './load-dialect.ts';

/**
 * The attributes of a span, a data point or a log record, without what is said anew. What is the same in both dialects
 * stays where and as it was.
 *
 * @param understood - keys of attributes that the old dialect understands
 * @param written - what the new dialect says
 */
export function mergeAttributes(
  raw: JsonObject,
  understood: ReadonlySet<string>,
  written: Readonly<Record<string, unknown>>,
  { facts }: TranslatedDialect,
): unknown[] {
  const list = readField(raw, 'attributes');
  const left = new Map(Object.entries(written));
  const kept = (Array.isArray(list) ? list : []).filter((item: unknown) => {
    const key = isJsonObject(item) ? readField(item, 'key') : undefined;
    if (typeof key !== 'string') return true;
    const isSame = understood.has(key) && left.has(key) && isJsonObject(item);
    if (isSame && isWritten(readField(item, 'value'), left.get(key), typeOf(key))) {
      left.delete(key);
      return true;
    }
    return !understood.has(key) && !left.has(key);
  });
  const added = [...left].map(([key, value]) => ({ key, value: encodeValue(value, typeOf(key)) }));
  return [...kept, ...added];

  function typeOf(key: string): ValueType | undefined {
    return findFacts(facts, key)?.type;
  }
}

/** Whether a value stands there already, however the exporter wrote it. */
function isWritten(raw: unknown, value: unknown, type: ValueType | undefined): boolean {
  const stored = normalizeValue(raw);
  const isSame = JSON.stringify(stored.value) === JSON.stringify(value);
  return isSame && (type === undefined || compileTypeTest(type)(stored));
}
