import { matchSpan } from '../validate/check/match-span.ts';
import type { KeyLists } from '../validate/read/key-lists.ts';
import { normalizeSpan } from '../validate/read/normalize-span.ts';
import type { JsonObject } from '../validate/read/read-field.ts';
import type { TranslatedDialect } from './load-dialect.ts';
import { mergeAttributes } from './merge-attributes.ts';
import { plainAttributes } from './plain-attributes.ts';

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
  const record = reader.read(plainAttributes(span), (key) => understood.add(key));
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
