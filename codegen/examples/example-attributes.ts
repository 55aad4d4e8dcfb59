import { type WrittenUse, writtenUses } from '../model/dialect-view.ts';
import type { AttributeSet, Dialect, Model } from '../model/model.ts';
import { exampleValue } from './example-value.ts';

/** An attribute as a dialect writes it, with an example value. */
export interface ExampleAttribute {
  readonly key: string;
  /** Key in the schemas. */
  readonly canonicalKey: string;
  readonly value: unknown;
  /** Whether a number is written as one with fractions. */
  readonly isDouble: boolean;
  /** Whether the value is JSON, which spans carry as text. */
  readonly isJson: boolean;
}

/** Every attribute that a set has in a dialect, deprecated ones aside, with values that fit together. */
export function exampleAttributes(
  set: AttributeSet,
  dialect: Dialect,
  model: Model,
  spanId?: string,
): ExampleAttribute[] {
  const uses = writtenUses(set, dialect, spanId).filter(
    ({ attribute, level }) => level === 'required' || attribute.deprecated === undefined,
  );
  const values = new Map(uses.map((use) => [use.attribute.key, exampleValue(use, model.content)]));
  return uses.flatMap((use) => {
    const value = withinWholes(use, uses, values);
    return value === undefined ? [] : written(use, value);
  });
}

/** A part is at most as large as what it is a part of, which may be a part itself. */
function withinWholes(use: WrittenUse, uses: readonly WrittenUse[], values: ReadonlyMap<string, unknown>): unknown {
  const value = values.get(use.attribute.key);
  if (typeof value !== 'number') return value;
  const wholes = uses
    .filter(({ attribute }) => use.attribute.partOf.includes(attribute.key))
    .map((whole) => withinWholes(whole, uses, values))
    .filter((whole) => typeof whole === 'number');
  return Math.min(value, ...wholes);
}

function written({ attribute, writtenKey, writtenType, rule }: WrittenUse, value: unknown): ExampleAttribute[] {
  const facts = { isDouble: writtenType.startsWith('double'), isJson: rule.type === 'json' };
  if (rule.type !== 'template') return [{ key: writtenKey, canonicalKey: attribute.key, value, ...facts }];
  return Object.entries(value as object).map(([name, entry]) => ({
    key: `${writtenKey}.${name}`,
    canonicalKey: `${attribute.key}.${name}`,
    value: entry,
    ...facts,
  }));
}
