import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRedactionRules as rules } from '../../generated/redaction-rules.ts';
import { codeUnits, MOST_UNITS, readCodeUnits, textOfCodeUnits } from '../../src/privacy/code-units.ts';
import { createRedactor } from '../../src/privacy/create-redactor.ts';
import { plainLetters } from '../../src/privacy/plain-letters.ts';
import { BEYOND_ASCII } from '../../src/privacy/redact-characters.ts';
import { compileRules } from '../../src/privacy/redact-compile.ts';
import { plainCode } from '../../src/privacy/redact-look-alikes.ts';
import { nextOfInterest } from '../../src/privacy/redact-pairs.ts';
import { type Disguise, plantedText } from '../../src/testing/redaction/planted-text.ts';

/** Any text, also with halves of characters and look-alikes, short or long. */
const anyText = fc
  .tuple(
    fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('plain', 'пароль', '４２', '\ud835', '\u200b'))),
    fc.constantFrom(1, 1, 1, 700),
  )
  .map(([parts, times]) => parts.join('').repeat(times));

const { pairs } = compileRules(rules, []);

describe('code units', () => {
  it('are those of the part that was read, and the one before', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const from = a % (text.length + 1);
        const to = Math.min(from + (b % (MOST_UNITS + 1)), text.length);
        readCodeUnits(text, from, to);
        const before = from === 0 ? 0 : Math.min(text.charCodeAt(from - 1), BEYOND_ASCII);
        expect(codeUnits[0]).toBe(before);
        expect(textOfCodeUnits(to - from)).toBe(text.slice(from, to));
      }),
    );
  });

  it('are of interest where a pair ends, or beyond ASCII', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const length = Math.min(text.length, MOST_UNITS);
        readCodeUnits(text, 0, length);
        const isOfInterest = (at: number): boolean => {
          const [before = 0, code = 0] = codeUnits.subarray(at - 1, at + 1);
          return code > BEYOND_ASCII || pairs[(Math.min(before, BEYOND_ASCII) << 7) | code] !== 0;
        };
        let expected = 1;
        while (expected <= length && !isOfInterest(expected)) expected += 1;
        expect(nextOfInterest(pairs, 1, length)).toBe(expected);
      }),
    );
  });
});

describe('plain letters', () => {
  it('are what each character looks like, in its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = text.replace(/./gs, (letter) => {
          const plain = plainCode(letter.charCodeAt(0));
          return plain === 0 ? letter : String.fromCharCode(plain);
        });
        expect(plainLetters(text)).toBe(expected);
      }),
    );
  });
});

describe('a long text', () => {
  const disguises: readonly Disguise[] = ['none', 'percent', 'json', 'fullwidth', 'zero-width'];
  const redactor = createRedactor();

  it('shows its secrets wherever they stand', () => {
    const words = fc.constantFrom('plain words, ', 'ein Wort für ', 'слово ', '日本');
    fc.assert(
      fc.property(plantedText(fc, rules, disguises), words, fc.nat(), (planted, word, back) => {
        const line = `\n${planted.text}`;
        const length = 2 * MOST_UNITS - (back % line.length);
        const long = `${word.repeat(length).slice(0, length)}${line}`;
        const expected = redactor
          .find(line)
          .map(({ rule, from, to }) => ({ rule, from: from + length, to: to + length }));
        expect(redactor.find(long)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
