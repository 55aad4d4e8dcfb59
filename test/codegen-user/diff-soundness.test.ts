import { fc, test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect } from 'vitest';
import type { Difference } from '../../codegen/compare/change.ts';
import { compareAttribute } from '../../codegen/compare/compare-attribute.ts';
import { comparePlain } from '../../codegen/compare/compare-plain.ts';

type Json = Record<string, unknown>;

const ajv = new Ajv2020({ strict: false });

function accepts(schema: Json, value: unknown): boolean {
  return ajv.validate(schema, value) === true;
}

/** Whether all that differs allows less, or the same. */
function isNarrower(differences: readonly Difference[]): boolean {
  return differences.every(({ direction }) => direction === 'narrows' || direction === 'keeps');
}

/** Whether all that differs allows more, or the same. */
function isWider(differences: readonly Difference[]): boolean {
  return differences.every(({ direction }) => direction === 'widens' || direction === 'keeps');
}

const small = fc.integer({ min: -2, max: 4 });
const word = fc.constantFrom('', 'a', 'b', 'ab', 'abc', 'x');
const values = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });

/** A few keywords at most, out of small sets, so that two schemas are often related. */
function some(keywords: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Json> {
  return fc.record(keywords, { requiredKeys: [] }) as fc.Arbitrary<Json>;
}

const rule = fc.oneof(
  some({ minimum: small, maximum: small }).map((limits): Json => ({ type: 'integer', ...limits })),
  some({ minimum: small, maximum: small }).map((limits): Json => ({ type: 'number', ...limits })),
  some({ minLength: fc.nat(3), maxLength: fc.nat(3), pattern: fc.constantFrom('a', '^a'), enum: values }).map(
    (limits): Json => ({ type: 'string', ...limits }),
  ),
  values.map((listed): Json => ({ anyOf: [{ enum: listed }, { type: 'string' }] })),
  fc.constantFrom<Json>({ type: 'boolean' }, { type: 'boolean', const: true }),
);
const value = fc.oneof(small, fc.constantFrom(0.5, true, false, null), word);

describe('values of attributes', () => {
  test.prop([rule, rule, value], { numRuns: 3000 })('narrower rules let nothing new in', (before, after, each) => {
    if (!isNarrower(compareAttribute('acme.x', before, after))) return;
    expect(!accepts(after, each) || accepts(before, each)).toBe(true);
  });

  test.prop([rule, rule, value], { numRuns: 3000 })('wider rules keep nothing out', (before, after, each) => {
    if (!isWider(compareAttribute('acme.x', before, after))) return;
    expect(!accepts(before, each) || accepts(after, each)).toBe(true);
  });
});

const { shape } = fc.letrec<{ shape: Json; leaf: Json }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<Json>(
      {},
      { type: 'string' },
      { type: 'integer' },
      { type: 'number' },
      { type: ['string', 'null'] },
    ),
    values.map((listed): Json => ({ enum: listed })),
    word.map((one): Json => ({ const: one })),
  ),
  shape: fc.oneof(
    { maxDepth: 2 },
    tie('leaf') as fc.Arbitrary<Json>,
    some({ items: tie('shape') }).map((facts): Json => ({ type: 'array', ...facts })),
    fc.tuple(tie('shape'), tie('shape')).map((anyOf): Json => ({ anyOf })),
    some({
      properties: some({ a: tie('shape'), b: tie('shape') }),
      required: fc.subarray(['a', 'b']),
      additionalProperties: fc.oneof(fc.constant<unknown>(false), fc.constant<unknown>(true), tie('leaf')),
    }).map((facts): Json => ({ type: 'object', ...facts })),
  ) as fc.Arbitrary<Json>,
}));

const { content } = fc.letrec<{ content: unknown }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 2 },
    value,
    fc.array(tie('content'), { maxLength: 2 }),
    fc.record({ a: tie('content'), b: tie('content'), c: tie('content') }, { requiredKeys: [] }),
  ),
}));

describe('shapes of content', () => {
  test.prop([shape, shape, content], { numRuns: 3000 })('narrower shapes let nothing new in', (before, after, each) => {
    if (!isNarrower(comparePlain(before, after))) return;
    expect(!accepts(after, each) || accepts(before, each)).toBe(true);
  });

  test.prop([shape, shape, content], { numRuns: 3000 })('wider shapes keep nothing out', (before, after, each) => {
    if (!isWider(comparePlain(before, after))) return;
    expect(!accepts(before, each) || accepts(after, each)).toBe(true);
  });

  test.prop([shape])('a shape does not differ from itself', (one) => {
    expect(comparePlain(one, structuredClone(one))).toEqual([]);
  });
});
