import { fc } from '@fast-check/vitest';

/** A change of a JSON value: somewhere in it something is left out, replaced, repeated or put into something else. */
interface Mutation {
  readonly at: number;
  readonly kind: 'delete' | 'replace' | 'repeat' | 'wrap';
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('delete', 'replace', 'repeat', 'wrap'),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(null, -1, 1e308, 0.5, '', 'NaN', [], {}, true, Number.MAX_SAFE_INTEGER + 1),
  ),
});

/** Values that a few mutations make of one of those given. */
export function mutated(originals: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...originals), fc.array(mutation, { minLength: 1, maxLength: 5 }))
    .map(([original, mutations]) => mutations.reduce(mutate, structuredClone(original)));
}

function mutate(value: unknown, { at, kind, value: other }: Mutation): unknown {
  const places = placesIn(value);
  const place = places[at % places.length];
  if (place === undefined) return other;
  const { holder, key } = place;
  const member = Reflect.get(holder, key);
  if (kind === 'delete') Reflect.deleteProperty(holder, key);
  else if (kind === 'replace') Reflect.set(holder, key, other);
  else if (kind === 'repeat') Reflect.set(holder, key, [member, member]);
  else Reflect.set(holder, key, { [key]: member });
  return value;
}

function placesIn(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(Reflect.get(value, key))]);
}

/** Sequences that come of one when items are dropped, repeated, swapped, replaced or left out from some point on. */
export function disordered<T>(items: readonly T[], replacement: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  const change = fc.record({
    kind: fc.constantFrom('drop', 'repeat', 'swap', 'replace', 'end'),
    at: fc.nat(),
    to: fc.nat(),
    item: replacement,
  });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    const list = [...items];
    for (const { kind, at: place, to, item } of changes) {
      const at = place % Math.max(1, list.length);
      const taken = list[at];
      if (taken === undefined) list.push(item);
      else if (kind === 'drop') list.splice(at, 1);
      else if (kind === 'repeat') list.splice(to % list.length, 0, taken);
      else if (kind === 'swap') list.splice(to % list.length, 0, ...list.splice(at, 1));
      else if (kind === 'replace') list[at] = item;
      else list.splice(at);
    }
    return list;
  });
}
