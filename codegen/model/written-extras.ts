import { type WrittenUse, writtenSums } from './dialect-view.ts';
import type { Dialect, FixedAttributes, Scalar } from './model.ts';

/** An attribute that a dialect writes besides those that hold one value each. */
export type WrittenExtra = { readonly key: string } & (
  | { readonly kind: 'copy' | 'object'; readonly of: WrittenUse }
  | { readonly kind: 'fixed'; readonly value: Scalar; readonly always: boolean }
  | { readonly kind: 'sum' }
);

/**
 * Copies, objects of members, fixed attributes and sums that come with attributes of a set; each key once.
 *
 * @param added - what a span of the type has whatever it carries
 */
export function writtenExtras(
  uses: readonly WrittenUse[],
  dialect: Dialect,
  added: FixedAttributes = {},
): WrittenExtra[] {
  const own = new Set(uses.filter(({ how }) => how.member === undefined).map(({ writtenKey }) => writtenKey));
  const fixed = (attributes: Readonly<Record<string, Scalar>>, always: boolean) =>
    Object.entries(attributes).map(([key, value]): WrittenExtra => ({ key, kind: 'fixed', value, always }));
  const extras: WrittenExtra[] = [
    ...uses.flatMap(({ how, ...use }): WrittenExtra[] => [
      ...[...how.also, ...(how.nameWhen === undefined ? [] : [how.nameWhen.name])].map(
        (key): WrittenExtra => ({ key, kind: 'copy', of: { how, ...use } }),
      ),
      ...(how.member === undefined
        ? []
        : [{ key: use.writtenKey, kind: 'object', of: { how, ...use } } satisfies WrittenExtra]),
      ...fixed(how.with, false),
    ]),
    ...writtenSums(uses, dialect).map(({ key }): WrittenExtra => ({ key, kind: 'sum' })),
    ...fixed(added, true),
  ];
  const seen = new Set(own);
  return extras.filter(({ key }) => !seen.has(key) && seen.add(key));
}
