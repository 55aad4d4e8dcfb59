import type { KeyLists } from '../validate/read/key-lists.ts';
import { normalizeLog } from '../validate/read/normalize-log.ts';
import type { JsonObject } from '../validate/read/read-field.ts';
import type { TranslatedDialect } from './load-dialect.ts';
import { mergeAttributes } from './merge-attributes.ts';
import { plainAttributes } from './plain-attributes.ts';

/**
 * Says what a log event says in another dialect.
 *
 * @returns undefined for a record that is no event the old dialect knows, and for one that the new dialect does not have
 */
export function translateEvent(
  raw: JsonObject,
  from: TranslatedDialect,
  to: TranslatedDialect,
  keyLists: KeyLists,
): JsonObject | undefined {
  const log = normalizeLog(raw, { schemaUrl: undefined, place: { file: '' } }, keyLists);
  const [id, known] = Object.entries(from.events).find(([, { name }]) => name === log.eventName) ?? [];
  const writer = id === undefined ? undefined : to.events[id];
  if (known === undefined || writer === undefined) return undefined;
  const reader = from.readers[known.of ?? ''];
  // Events that tell no call have the same attributes wherever they are known.
  if (reader === undefined) return raw;
  const understood = new Set<string>();
  const record = reader.read(plainAttributes(log), (key) => understood.add(key));
  return {
    ...raw,
    attributes: mergeAttributes(
      raw,
      understood,
      writer.attributes(record, () => undefined),
      to,
    ),
  };
}
