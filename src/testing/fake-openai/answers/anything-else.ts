import { listPage } from '../list-page.ts';
import type { Call } from '../route.ts';
import type { Script } from '../script.ts';
import { CREATED_AT, stableId } from '../stable-id.ts';

/**
 * Answers for parts of the API that have no file of their own, by the customs of the others: the last segment tells
 * whether a list, one thing or its content is meant.
 */
export function answerAnything({ method, segments, fields, seed }: Call): Script {
  const last = segments.at(-1) ?? '';
  const isList = isCollection(last);
  const object = singular(segments.findLast(isCollection) ?? last);
  if (method === 'DELETE') {
    return { json: { id: last, object: `${object}.deleted`, deleted: true } };
  }
  if (method === 'GET' && last === 'content') {
    return { body: Buffer.from(`content of ${object}\n`) };
  }
  if (method === 'GET' && isList) {
    return listPage([]);
  }
  // An action comes after the identifier of what it acts on.
  const existing = segments.findLast(
    (segment, index) => !isCollection(segment) && isCollection(segments[index - 1] ?? ''),
  );
  const id = isList || existing === undefined ? stableId(`${object}_`, seed) : existing;
  const echoed = Object.entries(fields).filter(([, value]) => typeof value !== 'object');
  return { json: { ...Object.fromEntries(echoed), id, object, created_at: CREATED_AT, status: 'completed' } };
}

// Collections are plain plural words; identifiers have digits, capitals or another ending.
function isCollection(segment: string): boolean {
  return /^[a-z_]+s$/.test(segment);
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}
