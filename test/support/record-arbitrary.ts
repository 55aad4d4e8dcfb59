import fc from 'fast-check';
import type { AttributeSet, AttributeUse, Model, ValueRule } from '../../codegen/model/model.ts';
import { contentArbitrary, nearContentArbitrary } from './plain-arbitrary.ts';

/** A record by property, as a builder takes it. */
export type AnyRecord = Readonly<Record<string, unknown>>;

/** Records whose values all keep their rules; any attribute may be missing. */
export function rightRecord(set: AttributeSet, model: Model): fc.Arbitrary<AnyRecord> {
  return fc.record(
    byProperty(set, (use) => rightValue(use, model)),
    { requiredKeys: [] },
  );
}

/** Records whose values all keep their rules, with every attribute there. */
export function fullRecord(set: AttributeSet, model: Model): fc.Arbitrary<AnyRecord> {
  return fc.record(byProperty(set, (use) => rightValue(use, model)));
}

/** Records with anything in them: right, nearly right, of another type, missing. */
export function anyRecord(set: AttributeSet, model: Model): fc.Arbitrary<AnyRecord> {
  const value = (use: AttributeUse) =>
    fc.oneof(
      { weight: 6, arbitrary: rightValue(use, model) },
      { weight: 2, arbitrary: nearValue(use.rule, model) },
      { weight: 1, arbitrary: oddValue },
    );
  return fc.record(byProperty(set, value), { requiredKeys: [] });
}

function byProperty(
  set: AttributeSet,
  arbitrary: (use: AttributeUse) => fc.Arbitrary<unknown>,
): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(set.uses.map((use) => [use.attribute.property, arbitrary(use)]));
}

function rightValue({ attribute, rule }: AttributeUse, model: Model): fc.Arbitrary<unknown> {
  if (attribute.partOf.length > 0) return partValue(depth(attribute.key, model));
  if (model.attributes.some(({ partOf }) => partOf.includes(attribute.key))) return partValue(0);
  return ruleValue(rule, model);
}

/** The deeper a part, the smaller, so that no part is more than its whole. */
function partValue(depth: number): fc.Arbitrary<number> {
  const top = 10 ** (9 - 3 * depth);
  return fc.integer({ min: top / 1000, max: top });
}

function depth(key: string, model: Model): number {
  const wholes = model.attributes.find((attribute) => attribute.key === key)?.partOf ?? [];
  return wholes.length === 0 ? 0 : 1 + Math.max(...wholes.map((whole) => depth(whole, model)));
}

function ruleValue(rule: ValueRule, model: Model): fc.Arbitrary<unknown> {
  const { values, wellKnown = [], except } = rule;
  if (values !== undefined) return fc.constantFrom(...values);
  const any = typeValue(rule, model);
  const value = wellKnown.length === 0 ? any : fc.oneof(fc.constantFrom(...wellKnown), any);
  return value.filter((each) => each !== except);
}

function typeValue(rule: ValueRule, model: Model): fc.Arbitrary<unknown> {
  const min = rule.minimum ?? Number.MIN_SAFE_INTEGER;
  const max = rule.maximum ?? Number.MAX_SAFE_INTEGER;
  const text = fc.string({ unit: 'binary', minLength: rule.minLength ?? 0, maxLength: rule.maxLength ?? 20 });
  switch (rule.type) {
    case 'string':
      return rule.pattern === undefined ? text : fc.stringMatching(new RegExp(rule.pattern, 'u'));
    case 'int':
      return fc.oneof(fc.constantFrom(min, max), fc.integer({ min: Math.max(min, -100), max: Math.min(max, 100_000) }));
    case 'double':
      return fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true }));
    case 'boolean':
      return fc.boolean();
    case 'json':
      return rule.content === undefined ? fc.jsonValue({ maxDepth: 2 }) : contentArbitrary(rule.content, model);
    case 'template':
      return fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { maxKeys: 3 });
    default:
      return fc.array(typeValue({ type: rule.type.slice(0, -2) as 'string' }, model), { maxLength: 3 });
  }
}

/** Of the right kind, and just outside of what the rule allows, or on its edge. */
function nearValue(rule: ValueRule, model: Model): fc.Arbitrary<unknown> {
  const { minimum = 0, maximum = 0, minLength = 0, maxLength = 0 } = rule;
  if (rule.type === 'json' && rule.content !== undefined) {
    return nearContentArbitrary(rule.content, model, () => 1, Symbol('odd'), 10n);
  }
  return fc.constantFrom<unknown>(
    minimum - 1,
    minimum + 0.5,
    maximum + 1,
    maximum + 0.5,
    2 ** 53,
    -0,
    rule.except,
    'x'.repeat(Math.max(0, minLength - 1)),
    '😀'.repeat(maxLength + 1),
    `${String(rule.values?.[0] ?? rule.wellKnown?.[0] ?? '')} `,
    ['text', 1],
    [1, 1.5],
    [true, null],
    [undefined],
    { '': 'x', a: 1 },
  );
}

/** What no attribute ever is. */
const oddValue = fc.constantFrom<unknown>(
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  Symbol('odd'),
  () => 1,
  new Date(0),
  new Map([['a', 1]]),
  Object.create(null),
  cyclic(),
  deep(20_000),
  new Array(3),
  JSON.parse('{"__proto__": "x", "constructor": 1}'),
);

function cyclic(): object {
  const object: Record<string, unknown> = {};
  object.self = object;
  return object;
}

function deep(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}
