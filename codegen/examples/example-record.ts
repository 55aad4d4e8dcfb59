import type { AttributeSet, AttributeUse, PlainSchema } from '../model/model.ts';
import { exampleValue } from './example-value.ts';

/** A record that fills a set, deprecated attributes aside, with values that fit together. */
export function exampleRecord(set: AttributeSet, content: readonly PlainSchema[]): Record<string, unknown> {
  const uses = set.uses.filter(({ attribute, level }) => level === 'required' || attribute.deprecated === undefined);
  const values = new Map(uses.map((use) => [use.attribute.key, exampleValue(use, content)]));
  return Object.fromEntries(
    uses.flatMap((use) => {
      const value = withinWholes(use, uses, values);
      return value === undefined ? [] : [[use.attribute.property, value]];
    }),
  );
}

/** A part is at most as large as what it is a part of, which may be a part itself. */
function withinWholes(
  { attribute: { key, partOf } }: AttributeUse,
  uses: readonly AttributeUse[],
  values: ReadonlyMap<string, unknown>,
): unknown {
  const value = values.get(key);
  if (typeof value !== 'number') return value;
  const wholes = uses
    .filter(({ attribute }) => partOf.includes(attribute.key))
    .map((whole) => withinWholes(whole, uses, values))
    .filter((whole) => typeof whole === 'number');
  return Math.min(value, ...wholes);
}
