import type { ValueType } from '../../generated/contract.ts';
import { findFacts } from '../validate/check/dialect-index.ts';
import { matchSpan } from '../validate/check/match-span.ts';
import { isOfType } from '../validate/check/value-type.ts';
import type { KeyLists } from '../validate/read/key-lists.ts';
import { normalizeSpan, type Span } from '../validate/read/normalize-span.ts';
import { normalizeValue } from '../validate/read/normalize-value.ts';
import { isJsonObject, type JsonObject, readField } from '../validate/read/read-field.ts';
import { encodeValue } from './encode-value.ts';
import type { TranslatedDialect } from './load-dialect.ts';

/** A span in another dialect. */
export interface TranslatedSpan {
  readonly span: JsonObject;
  /** How many things the new dialect could not say. */
  readonly unsaid: number;
}

/**
 * Says what a span says in another dialect. Attributes that the old dialect does not understand stay as they are, as does
 * all else of the span; its name is the new dialect's where it was the old one's.
 *
 * @returns undefined for a span that is of no type the old dialect knows
 */
export function translateSpan(
  raw: JsonObject,
  from: TranslatedDialect,
  to: TranslatedDialect,
  keyLists: KeyLists,
): TranslatedSpan | undefined {
  const span = normalizeSpan(raw, { schemaUrl: undefined, place: { file: '' } }, keyLists);
  const type = matchSpan(from, span);
  const reader = from.readers[type?.facts.id ?? ''];
  const writer = to.writers[type?.facts.id ?? ''];
  if (type === undefined || reader === undefined || writer === undefined) return undefined;
  const understood = new Set<string>();
  const record = reader.read(readAttributes(span), (key) => understood.add(key));
  const unsaid = new Set<string>();
  // What is required and was not said before is no loss.
  const report = (key: string, expected: string) => void (expected.startsWith('is required') || unsaid.add(key));
  const written = { ...writer.start(record, report), ...writer.end(record, report) };
  const attributes = mergeAttributes(raw, understood, written, to);
  const standIn = to.facts.spans.find(({ type: name }) => name === writer.type);
  const said = to.readers[standIn?.id ?? '']?.read(written, () => undefined) ?? {};
  const lost = Object.keys(record).filter((property) => said[property] === undefined);
  const oldName = from.writers[type.facts.id]?.name(record);
  return {
    span: {
      ...raw,
      ...(raw.name === oldName && { name: writer.name(record) }),
      ...(raw.type === type.facts.type && { type: writer.type }),
      attributes,
    },
    unsaid: new Set([...unsaid, ...lost]).size,
  };
}

function readAttributes({ attributes: { keys, values } }: Span): Record<string, unknown> {
  return Object.fromEntries(keys.keys.map((key, place) => [key, values[place]?.value ?? undefined]));
}

/** The old list without what is said anew; what is the same in both dialects stays where and as it was. */
function mergeAttributes(
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
  return isSame && (type === undefined || isOfType(type, stored));
}
