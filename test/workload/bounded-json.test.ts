import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedJson } from '../../src/workload/bounded-json.ts';
import { describeError } from '../../src/workload/describe-error.ts';

describe('boundedJson', () => {
  it('law: writes what fits as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(text.length <= 2048);
        expect(boundedJson(value)).toBe(text);
      }),
    );
  });

  it('law: never throws and never gets longer than it may', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withTypedArray: true, withNullPrototype: true }),
        fc.integer({ min: 3, max: 64 }),
        (value, maxLength) => {
          expect(boundedJson(value, maxLength).length).toBeLessThanOrEqual(maxLength);
        },
      ),
    );
  });

  it('cuts to 2045 characters and three dots', () => {
    const text = boundedJson('x'.repeat(5000));
    expect(text).toBe(`"${'x'.repeat(2044)}...`);
    expect(boundedJson('x'.repeat(2046))).toHaveLength(2048);
    expect(boundedJson('x'.repeat(2046))).toMatch(/x"$/);
  });

  it('leaves no half of a pair at the cut', () => {
    expect(boundedJson(`${'x'.repeat(2043)}😀${'x'.repeat(20)}`)).toBe(`"${'x'.repeat(2043)}...`);
  });

  it('does not read more than it needs', () => {
    let reads = 0;
    const items = new Proxy(new Array(1_000_000), {
      get: (target, key) => {
        reads += 1;
        return Reflect.get(target, key);
      },
    });
    expect(boundedJson(items)).toHaveLength(2048);
    expect(reads).toBeLessThan(2048);
  });

  it('names what JSON cannot hold', () => {
    const cyclic: Record<string, unknown> = { a: 1 };
    cyclic.self = { again: cyclic };
    expect(boundedJson(cyclic)).toBe('{"a":1,"self":{"again":"[circular]"}}');
    expect(boundedJson({ big: 12n, none: undefined, fn: () => 1, date: new Date(0) })).toBe(
      '{"big":12,"date":"1970-01-01T00:00:00.000Z"}',
    );
    expect(boundedJson([undefined, () => 1, Number.NaN])).toBe('[null,null,null]');
    expect(boundedJson(undefined)).toBe('null');
    expect(boundedJson(new Uint8Array(5))).toBe('"[5 bytes]"');
    expect(boundedJson(new TypeError('bad'))).toBe('{"name":"TypeError","message":"bad"}');
  });

  it('writes a shared value each time: it is no cycle', () => {
    const shared = { x: 1 };
    expect(boundedJson([shared, shared])).toBe('[{"x":1},{"x":1}]');
  });

  it('survives getters, proxies and toJSON that throw, and nesting without end', () => {
    const fail = (): never => {
      throw new Error('no');
    };
    expect(
      boundedJson({
        a: 1,
        get b() {
          return fail();
        },
        c: 3,
      }),
    ).toBe('{"a":1,"b":"[unreadable]","c":3}');
    expect(boundedJson({ a: { toJSON: fail } })).toBe('{"a":"[unreadable]"}');
    expect(boundedJson({ a: new Proxy({}, { ownKeys: fail, has: fail, get: fail }) })).toBe('{"a":"[unreadable]"}');
    let deep: unknown = 1;
    for (let index = 0; index < 100_000; index += 1) deep = [deep];
    expect(boundedJson(deep)).toContain('"[too deep]"');
  });
});

describe('describeError', () => {
  it('tells name and message in one bounded text, whatever was thrown', () => {
    expect(describeError(new TypeError('bad'))).toBe('TypeError: bad');
    expect(describeError(new Error(''))).toBe('Error');
    expect(describeError('text')).toBe('"text"');
    expect(describeError(undefined)).toBe('null');
    expect(describeError(new Error('x'.repeat(5000)))).toHaveLength(2048);
    expect(
      describeError(
        Object.defineProperty(new Error('x'), 'message', {
          get: () => {
            throw new Error('no');
          },
        }),
      ),
    ).toBe('An error that cannot be read');
  });
});
