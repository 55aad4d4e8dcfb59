import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameBody } from '../../codegen/emit/name-body.ts';
import { loadModel } from '../../codegen/generate.ts';
import type { Dialect, SpanType } from '../../codegen/model/model.ts';
import { renderSpanName } from '../../src/validate/check/render-span-name.ts';
import { KeyLists } from '../../src/validate/read/key-lists.ts';
import { normalizeAttributes } from '../../src/validate/read/normalize-attributes.ts';
import { cleanUpProjects, smallProject } from '../support/schema-project.ts';

cleanUpProjects();

const { spans, dialects } = loadModel(smallProject().options);
const [span] = spans as [SpanType];
const [dialect] = dialects as [Dialect];

/** What an attribute of the record is called in OTLP, by its key. */
const fields = {
  'acme.kind': 'stringValue',
  'acme.code': 'stringValue',
  'acme.total': 'intValue',
  'acme.price': 'doubleValue',
} as const;
const keys = Object.keys(fields) as (keyof typeof fields)[];

type Values = Partial<Record<keyof typeof fields, string | number>>;

/** The name that the generated writer gives. */
function writtenName(nameTemplate: string, values: Values): unknown {
  const body = nameBody({ ...span, nameTemplate }, dialect, span).join('\n');
  const record = Object.fromEntries(
    span.uses.flatMap(({ attribute: { key, property } }) =>
      key in values ? [[property, Reflect.get(values, key)]] : [],
    ),
  );
  return new Function('record', body)(record);
}

/** The name that is expected of a span with these attributes. */
function expectedName(template: string, values: Values): string | undefined {
  const list = keys.flatMap((key) => {
    const value = values[key];
    if (value === undefined) return [];
    return [{ key, value: { [fields[key]]: fields[key] === 'intValue' ? String(value) : value } }];
  });
  return renderSpanName(template, normalizeAttributes(list, new KeyLists(), []));
}

const part = fc.oneof(
  fc.constantFrom(...keys.map((key) => `{${key}}`)),
  fc.constantFrom('order', 'a/', "it's", '', '{', '}', '{}', '\\'),
);
const template = fc
  .array(
    fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 5 },
  )
  .map((words) => words.join(' '))
  // Braces may meet in other ways; a key that the span does not carry is refused when schemas are checked.
  .filter((text) => [...text.matchAll(/\{([^}]+)\}/g)].every(([, key]) => key !== undefined && key in fields));
const values: fc.Arbitrary<Values> = fc.record(
  {
    'acme.kind': fc.constantFrom('order', 'return', ''),
    'acme.code': fc.string(),
    'acme.total': fc.nat(),
    'acme.price': fc.double({ noNaN: true, noDefaultInfinity: true }),
  },
  { requiredKeys: [] },
);

describe('the name of a span', () => {
  it('is written as it is expected, whatever is absent', () => {
    const agrees = fc.property(template, values, (text, given) => {
      expect(writtenName(text, given)).toBe(expectedName(text, given) ?? span.id);
    });
    fc.assert(agrees, { numRuns: 2000 });
  });

  it.each<[string, Values, string]>([
    ['{acme.kind} {acme.code}', {}, 'order'],
    ['{acme.kind} {acme.code}', { 'acme.code': 'b' }, 'b'],
    ['{acme.kind} {acme.code}', { 'acme.kind': 'return' }, 'return'],
    ['{acme.kind} of {acme.code}', {}, 'of'],
    [
      '{acme.kind}-{acme.code} {acme.total} {acme.price}',
      { 'acme.kind': 'a', 'acme.total': 1, 'acme.price': 2 },
      '1 2',
    ],
    ['  {acme.kind}  of ', { 'acme.kind': 'a' }, 'a of'],
  ])('of %j with %j is %j', (text, given, name) => {
    expect(writtenName(text, given)).toBe(name);
  });
});
