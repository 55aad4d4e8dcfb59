import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/privacy/create-redactor.ts';
import { leftOut } from '../../src/privacy/left-out.ts';

const redactor = createRedactor({ secretKeys: ['patientId'] });

/** Not what any rule looks for: only the name tells. */
const SECRET = 'kitten-on-the-roof';

const secretName = fc.constantFrom('cookie', 'cvv', 'db_password', 'patientId');
const harmless = fc.oneof(
  fc.record({ note: fc.constantFrom('a "quoted" word', 'back\\slash', 'plain'), count: fc.nat({ max: 99 }) }),
  fc.constantFrom<unknown>(null, true, 1.5, 'word', [], [1, 'two', { three: null }]),
);
const secret = fc.constantFrom<unknown>(SECRET, { value: SECRET }, [SECRET, 1], `"${SECRET}\\`);

/** JSON with a secret in it, also within a string of JSON, in one line or in several. */
const document = fc
  .tuple(harmless, secretName, secret, harmless, fc.nat({ max: 2 }), fc.constantFrom(undefined, 2))
  .map(([before, name, value, after, depth, space]) => {
    let text = JSON.stringify({ before, [name]: value, after }, undefined, space);
    for (let level = 0; level < depth; level += 1)
      text = JSON.stringify({ id: level, arguments: text }, undefined, space);
    return text;
  });

/** Whether four characters of the secret stand somewhere. */
function showsSecret(text: string): boolean {
  return Array.from({ length: SECRET.length - 3 }, (_, at) => SECRET.slice(at, at + 4)).some((part) =>
    text.includes(part),
  );
}

describe('JSON whose end is missing', () => {
  test.prop([document, fc.double({ min: 0, max: 1, noNaN: true })])(
    'hides by name what it has of a value',
    (text, share) => {
      const cut = text.slice(0, Math.floor(share * (text.length + 1)));
      for (const hidden of [redactor.text(cut), redactor.cut(cut, 'end'), redactor.text(`${cut}${leftOut(9)}]`)]) {
        expect(showsSecret(hidden.text)).toBe(false);
        expect(redactor.text(hidden.text).text).toBe(hidden.text);
      }
    },
  );

  test.prop([harmless, fc.nat({ max: 80 })])('stays as it is where there is nothing to hide', (value, length) => {
    const cut = JSON.stringify({ before: value, after: 'the end' }).slice(0, length);
    expect(redactor.text(cut)).toEqual({ text: cut, counts: {} });
  });

  const within = fc.nat({ max: SECRET.length });
  test.prop([document, within, fc.nat({ max: 60 })])(
    'hides the rest of a value behind what was left out',
    (text, begun, left) => {
      const from = text.indexOf(SECRET) + begun;
      const shortened = text.slice(0, from) + leftOut(left + 1) + text.slice(from + left);
      expect(showsSecret(redactor.text(shortened).text)).toBe(false);
    },
  );

  it.each<[string, string]>([
    ['{"cookie":"sid=4f9a', '{"cookie":"[SECRET]"'],
    ['{"cookie":"sid=4f9a","pa', '{"cookie":"[SECRET]","pa'],
    ['{"cookie":', '{"cookie":'],
    ['{"password":{"value":"k1tt', '{"password":"[SECRET]"'],
    ['{"arguments":"{\\"cvv\\":\\"12', '{"arguments":"{\\"cvv\\":\\"[SECRET]\\"'],
    ['[{"cvv":12', '[{"cvv":"[SECRET]"'],
    ['{"cvv":1}, and', '{"cvv":1}, and'],
  ])('%s', (text, expected) => {
    expect(redactor.text(text).text).toBe(expected);
  });
});

it('takes no more than a few marks in a text for cuts', () => {
  const half = `key sk-proj-Ab3d${leftOut(9)}`;
  const hidden = redactor.text(half.repeat(12)).text;
  expect(hidden.startsWith(`key [CUT]${leftOut(9)}`)).toBe(true);
  expect(hidden.endsWith(half)).toBe(true);
});

it('calls a function of the user once for a text of which something was left out', () => {
  const given: string[] = [];
  const custom = (text: string) => {
    given.push(text);
    return text.replaceAll('a', 'b');
  };
  const text = `a word ${leftOut(1)} a word ${leftOut(2)} a word`;
  const hidden = createRedactor({ custom }).text(text).text;
  expect(given).toHaveLength(1);
  expect(hidden).toBe(given[0]?.replaceAll('a', 'b'));
});
