import { asCount, type JsonObject } from './json-value.ts';
import type { Script } from './script.ts';

/**
 * A page of a list, as `limit`, `after` and `order` of the query ask for.
 *
 * @param items - in the order of making.
 * @param order - when the query names none; OpenAI shows the newest first.
 */
export function listPage(
  items: readonly JsonObject[],
  query: Readonly<Record<string, string>> = {},
  order: 'asc' | 'desc' = 'desc',
): Script {
  const ordered = (query.order ?? order) === 'asc' ? items : items.toReversed();
  const start = ordered.findIndex(({ id }) => id === query.after) + 1;
  const rest = ordered.slice(start);
  const data = rest.slice(0, asCount(query.limit, 20, 100));
  const ids = { first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null };
  return { json: { object: 'list', data, ...ids, has_more: data.length < rest.length } };
}
