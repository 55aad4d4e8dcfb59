import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BoundedText } from '../../src/extract/bounded-text.ts';
import { cutEach } from '../../src/extract/cut.ts';
import { TextBudget } from '../../src/extract/text-budget.ts';

function write(pieces: readonly string[], units: number): BoundedText {
  const bounded = new BoundedText(new TextBudget(units));
  for (const piece of pieces) bounded.add(piece);
  return bounded;
}

describe('BoundedText', () => {
  test('keeps head and newest units, and says how much lies between', () => {
    expect(write(['abcdefgh', 'ijkl'], 8).toString()).toBe('abcd…[6 more]…kl');
  });

  test('never splits a surrogate pair', () => {
    expect(write(['😀😀😀😀😀😀😀'], 10).toString()).toBe('😀😀…[8 more]…😀');
  });

  test('of several texts on one budget the first is served first', () => {
    const budget = new TextBudget(6);
    const [first, second] = [new BoundedText(budget), new BoundedText(budget)];
    first.add('abcd');
    second.add('efgh');
    second.add('ijkl');
    expect([first.toString(), second.toString()]).toEqual(['abcd', 'e…[7 more]…']);
  });

  test('without a budget only the length is known', () => {
    expect(write(['abc', 'd'], 0).toString()).toBe('…[4 more]…');
    expect(write(['abc'], Number.NaN).toString()).toBe('…[3 more]…');
  });

  const pieces = fc.array(fc.string({ unit: 'binary', maxLength: 3000 }), { maxLength: 30 });

  test('law: what fits the budget is kept as it is', () => {
    fc.assert(
      fc.property(pieces, (texts) => {
        const whole = texts.join('');
        expect(write(texts, whole.length).toString()).toBe(whole);
      }),
    );
  });

  test('law: where the pieces are cut makes no difference', () => {
    fc.assert(
      fc.property(pieces, fc.nat(4000), (texts, units) => {
        const whole = texts.join('');
        expect(write(texts, units).toString()).toBe(cutEach({ maxContentLength: units })(whole));
      }),
    );
  });

  test('law: what is kept and what is left out add up, and no more than the budget is kept', () => {
    fc.assert(
      fc.property(pieces, fc.nat(4000), (texts, units) => {
        const whole = texts.join('');
        fc.pre(whole.length > units);
        const bounded = write(texts, units);
        const [, head = '', more = '', tail = ''] = /^(.*)…\[(\d+) more\]…(.*)$/su.exec(bounded.toString()) ?? [];
        expect(whole.startsWith(head) && whole.endsWith(tail)).toBe(true);
        expect(head.length + Number(more) + tail.length).toBe(whole.length);
        expect(head.length + tail.length).toBeLessThanOrEqual(units);
        expect(bounded.kept).toBe(units);
      }),
    );
  });
});
