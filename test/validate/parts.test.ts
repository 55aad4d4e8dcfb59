import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { isCutJson } from '../../src/validate/check/json-text.ts';
import { printableKey, printablePointer } from '../../src/validate/check/printable.ts';
import { FingerprintSet } from '../../src/validate/fingerprint-set.ts';
import { readId } from '../../src/validate/read/read-id.ts';
import { readSpanKind } from '../../src/validate/read/span-kind.ts';
import { createSummary } from '../../src/validate/summary.ts';
import { judge } from '../../src/validate/verdict.ts';
import { message, span, validate, validateSpans } from './otlp.ts';

describe('ids', () => {
  const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 }).filter((all) => all.some((byte) => byte !== 0));

  property.prop([bytes])('are the same in hexadecimal digits of either case and in base64', (id) => {
    const hex = Buffer.from(id).toString('hex');
    const base64 = Buffer.from(id).toString('base64');
    for (const form of [hex, hex.toUpperCase(), base64, base64.replace(/=+$/, '')]) expect(readId(form, 16)).toBe(hex);
  });

  test.each([undefined, null, 1, '', 'xyz', '0'.repeat(32), 'g'.repeat(32), 'AAAAAAAAAAAAAAAAAAAAAA=='])(
    '%s is none',
    (value) => {
      expect(readId(value, 16)).toBeUndefined();
    },
  );
});

test.each([
  [3, 'client'],
  ['3', 'client'],
  ['SPAN_KIND_CLIENT', 'client'],
  ['CLIENT', 'client'],
  [undefined, 'unspecified'],
  [17, 'unspecified'],
  ['toString', 'unspecified'],
])('span kind %s is %s', (value, expected) => {
  expect(readSpanKind(value)).toBe(expected);
});

describe('cut JSON', () => {
  const value = fc.oneof(
    fc.array(fc.jsonValue(), { minLength: 1 }),
    fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
  );

  property.prop([value, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })])(
    'is told by any beginning',
    (json, share) => {
      const text = JSON.stringify(json);
      const end = 1 + Math.floor((text.length - 1) * share);
      expect(isCutJson(text.slice(0, end))).toBe(end < text.length);
    },
  );

  test.each(['', 'x', '{not', '[1 2', '{"a" "b', ']', '{"a":tru3', '[1,,', '"abc'])('is not %s', (text) => {
    expect(isCutJson(text)).toBe(false);
  });
});

describe('what is printed', () => {
  test.each([
    ['acme.some_key2', 'acme.some_key2'],
    ['acme.cache-hit', 'acme.cache-hit'],
    ['acme.a key', 'acme.a…'],
    ['acme.\u001b[31m', 'acme.…'],
    [`acme.${'x'.repeat(200)}`, `acme.${'x'.repeat(123)}…`],
  ])('of the key %j is %s', (key, expected) => {
    expect(printableKey(key)).toBe(expected);
  });

  test.each([
    ['', '/'],
    ['/0/parts/12/type', '/0/parts/12/type'],
    ['/0/sk-abc/Jane Doe', '/0/…/…'],
  ])('of the pointer %j is %s', (pointer, expected) => {
    expect(printablePointer(pointer)).toBe(expected);
  });
});

describe('duplicates', () => {
  property.prop([fc.array(fc.stringMatching(/^[0-9a-f]{4}$/), { maxLength: 3000 })], { numRuns: 10 })(
    'are told as a Set tells them',
    (ids) => {
      const exact = new Set<string>();
      const set = new FingerprintSet(10_000);
      for (const id of ids) {
        expect(set.seen(id)).toBe(exact.has(id));
        exact.add(id);
      }
    },
  );

  test('many ids stay apart', () => {
    const set = new FingerprintSet(200_000);
    let clashes = 0;
    for (let id = 0; id < 200_000; id += 1) if (set.seen(id.toString(16).padStart(48, '0'))) clashes += 1;
    expect(clashes).toBe(0);
  });

  test('beyond the limit are inconclusive, and the summary says so', async () => {
    const all = ['1', '2', '3', '3'].map((digit) => span({ spanId: digit.repeat(16) }));
    const { findings, summary } = await validateSpans(all, { rememberedSpans: 2 });
    expect(findings).toEqual([]);
    expect(summary.duplicatesKnownUpTo).toBe(2);
  });
});

describe('the schema URL', () => {
  test('of the scope beats that of the resource', async () => {
    const url = 'https://example.com/tiny/2';
    const text = JSON.stringify({
      resourceSpans: [
        { schemaUrl: 'https://example.com/other', scopeSpans: [{ schemaUrl: url, spans: [span({ kind: 5 })] }] },
        { schemaUrl: url, scopeSpans: [{ schemaUrl: '', spans: [span({ kind: 5, spanId: 'a'.repeat(16) })] }] },
      ],
    });
    const { findings } = await validate(text);
    expect(findings.map(({ id, dialect }) => [id, dialect])).toEqual([
      ['kind_mismatch', 'tiny-2'],
      ['kind_mismatch', 'tiny-2'],
    ]);
  });
});

describe('matching', () => {
  test("goes by the span's own type before the discriminator", async () => {
    const { summary } = await validateSpans([span({ type: 'acme.other' })]);
    expect([...summary.spanTypes.keys()]).toEqual(['acme.other']);
  });

  test('leaves spans of other namespaces alone', async () => {
    const { summary, findings, verdict } = await validate(
      JSON.stringify(message([span({ attributes: [{ key: 'acmeish.x', value: {} }] })])),
    );
    expect(findings).toEqual([]);
    expect(summary.spans).toEqual({ read: 1, checked: 0, unmatched: 0, foreign: 1 });
    expect(verdict).toBe('clean');
  });
});

describe('the verdict', () => {
  test('weighs findings by --fail-on', async () => {
    const improvable = JSON.stringify(message([span({ name: 'x' })]));
    expect((await validate(improvable)).verdict).toBe('clean');
    expect((await validate(improvable, { failOn: 'improvement' })).verdict).toBe('findings');
    expect((await validate(improvable, { failOn: 'information' })).verdict).toBe('findings');
    const wrong = JSON.stringify(message([span({ kind: 5 })]));
    expect((await validate(wrong)).verdict).toBe('findings');
    expect((await validate(wrong, { failOn: 'none' })).verdict).toBe('clean');
  });

  test('of an input without spans is failed, unless allowed', async () => {
    expect((await validate('')).verdict).toBe('failed');
    expect((await validate('{"resourceSpans":[]}')).verdict).toBe('failed');
    expect((await validate('{}', { allowEmpty: true })).verdict).toBe('clean');
  });

  test('of an input that cannot be opened is failed', () => {
    const summary = createSummary();
    summary.spans.read = 1;
    summary.failures.push({ file: 'x', message: 'There is no such file.' });
    expect(judge(summary, 'none', true)).toBe('failed');
  });
});
