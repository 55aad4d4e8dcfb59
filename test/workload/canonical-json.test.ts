import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/workload/canonical-json.ts';
import { compareCodePoints } from '../../src/workload/compare-code-points.ts';
import { askPython, askPythonText, hasPython } from './python.ts';

const DUMPS = "json.dumps(v, sort_keys=True, separators=(',', ':'))";

/** Any string of UTF-16 code units, those that are not well formed too. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
const text = fc.oneof(anyText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 5 }),
  ),
})).value;

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('canonicalJson', () => {
  it('writes escapes in their short and long forms', () => {
    expect(canonicalJson('\n\r\t\b\f"\\/\u0000\u001f\u007f\u00e9\u{1f600}\ud800')).toBe(
      '"\\n\\r\\t\\b\\f\\"\\\\/\\u0000\\u001f\\u007f\\u00e9\\ud83d\\ude00\\ud800"',
    );
  });

  it('sorts keys by code point, not by code unit', () => {
    expect(canonicalJson({ '\u{1f600}': 1, '\uff5e': 2, a: 3, Z: 4 })).toBe(
      '{"Z":4,"a":3,"\\uff5e":2,"\\ud83d\\ude00":1}',
    );
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    [1.5, '1.5'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [1.25e-7, '1.25e-07'],
    [2 ** 53, '9007199254740992.0'],
    [1e16, '1e+16'],
    [-1.5e300, '-1.5e+300'],
    [12345678901234567890n, '12345678901234567890'],
  ])('writes the number %s as %s', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it('leaves out undefined, as JSON does', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
  });

  it('keeps keys that objects have of their own', () => {
    expect(canonicalJson(JSON.parse('{"constructor":1,"__proto__":2}'))).toBe('{"__proto__":2,"constructor":1}');
  });

  it('refuses what JSON cannot hold', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol('s'), [undefined], cyclic]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });

  it('law: the order of keys does not matter, the text is ASCII and reads back as the value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const written = canonicalJson(value);
        expect(written).toMatch(/^[ -~]*$/);
        expect(canonicalJson(reversed(value))).toBe(written);
        expect(JSON.stringify(JSON.parse(written))).toBe(
          JSON.stringify(JSON.parse(canonicalJson(JSON.parse(written)))),
        );
      }),
    );
  });

  it.skipIf(!hasPython())('law: any value is written as Python writes it', () => {
    const values = fc.sample(json, { numRuns: 2000, seed: 7 });
    expect(values.map((value) => canonicalJson(value))).toEqual(askPython(DUMPS, values));
  });

  it.skipIf(!hasPython())('law: any number is written as Python writes a float', () => {
    const numbers = fc
      .sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { numRuns: 5000, seed: 7 })
      .filter((number) => !Number.isSafeInteger(number));
    const written = askPythonText(DUMPS, `[${numbers.map((number) => number.toExponential()).join(',')}]`);
    expect(numbers.map((number) => canonicalJson(number))).toEqual(written);
  });
});

describe('compareCodePoints', () => {
  const codePoints = (value: string): number[] => Array.from(value, (character) => character.codePointAt(0) ?? 0);
  const close = fc.string({
    unit: fc.constantFrom('a', '\ud83d', '\ude00', '\u{1f600}', '\uffff', '\ue000', '\ud800', '\udfff'),
    maxLength: 4,
  });

  it('law: orders as the lists of code points do', () => {
    fc.assert(
      fc.property(close, close, (left, right) => {
        const [a, b] = [codePoints(left), codePoints(right)];
        const at = a.findIndex((point, index) => point !== b[index]);
        const expected = at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
        expect(Math.sign(compareCodePoints(left, right))).toBe(Math.sign(expected));
      }),
      { numRuns: 2000 },
    );
  });
});
