import { guarded } from '../telemetry/problem-log.ts';
import { type Method, ownersOf, replaceMethod } from './replace-method.ts';

/** Fetches the page that comes after one, as a call of its own. */
type FetchNext = (original: Method, page: object, args: unknown[]) => unknown;

/** A page, by shape: what it would ask for, under the second name in openai 4. Nothing is sent by either. */
interface Page {
  nextPageRequestOptions?(): unknown;
  nextPageInfo?(): unknown;
}

const followed = new WeakMap<object, FetchNext>();

/**
 * Has the pages after this one told as well. Iterating over items or pages asks each page for the next; no method of a
 * resource is called for it.
 */
export function followPages(page: unknown, fetchNext: FetchNext): void {
  if (typeof page !== 'object' || page === null) return;
  const owner = ownersOf(page, 'getNextPage').at(-1);
  if (owner === undefined) return;
  followed.set(page, fetchNext);
  replaceMethod(
    owner,
    'getNextPage',
    (original) =>
      function (this: object, ...args: unknown[]): unknown {
        const fetch = followed.get(this);
        if (fetch === undefined || isLast(this)) return original.apply(this, args);
        return fetch(original, this, args);
      },
  );
}

/** After the last page there is only an error, and nothing is sent. `hasNextPage()` also says no where one could ask. */
function isLast(page: Page): boolean {
  return guarded('looking at a page', () => page.nextPageRequestOptions?.() ?? page.nextPageInfo?.()) == null;
}
