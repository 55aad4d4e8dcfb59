import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { compareRedaction, type RuleFile } from '../../codegen/compare/compare-redaction.ts';
import { readVersion } from '../../codegen/compare/read-version.ts';
import { PROJECT } from '../support/schema-project.ts';

const { redaction: files } = readVersion('schemas', PROJECT);

const ticket = {
  id: 'ticket',
  title: 'Ticket',
  pattern: 'ACME-[0-9]{6}',
  anchors: [{ text: 'ACME-' }],
  replacement: { mark: '[TICKET]' },
  maxLength: 11,
  examples: { match: ['ACME-123456'], noMatch: ['ACME-1'] },
};
const more = { ...ticket, id: 'more', pattern: 'more-[0-9]{3}' };
const file = (...rules: object[]): RuleFile => ({ id: 'acme', json: { title: 'Acme', group: 'identity', rules } });
const changes = (before: object[], after: object[]) =>
  compareRedaction([file(...before)], [file(...after)]).map(({ kind, subject, field, emitters, readers }) =>
    [kind, subject, field, emitters, readers].join(' | '),
  );

describe('redaction rules', () => {
  test.each<[string, object[], object[], string[]]>([
    ['one that is gone', [ticket, more], [more], ['removed | redaction rule ticket | rule | breaking | risky']],
    ['one more', [ticket], [ticket, more], ['added | redaction rule more | rule | compatible | compatible']],
    ['another order', [ticket, more], [more, ticket], []],
    [
      'another pattern',
      [ticket],
      [{ ...ticket, pattern: 'ACME-[0-9]{7}' }],
      ['changed | redaction rule ticket | pattern | risky | risky'],
    ],
    [
      'a check besides',
      [ticket],
      [{ ...ticket, check: 'luhn' }],
      ['added | redaction rule ticket | check | breaking | risky'],
    ],
    [
      'a check less',
      [{ ...ticket, check: 'luhn' }],
      [ticket],
      ['removed | redaction rule ticket | check | compatible | risky'],
    ],
    [
      'letters in either case',
      [ticket],
      [{ ...ticket, ignoreCase: true }],
      ['added | redaction rule ticket | ignoreCase | compatible | risky'],
    ],
    [
      'characters that stay',
      [ticket],
      [{ ...ticket, replacement: { mark: '[TICKET]', keepLast: 4 } }],
      ['added | redaction rule ticket | keepLast | breaking | risky'],
    ],
    [
      'another mark',
      [ticket],
      [{ ...ticket, replacement: { mark: '[T]' } }],
      ['changed | redaction rule ticket | mark | compatible | risky'],
    ],
    [
      'another name',
      [ticket],
      [{ ...ticket, id: 'issue', title: 'Issue' }],
      ['renamed | redaction rule issue | id | compatible | risky'],
    ],
    [
      'other words',
      [ticket],
      [{ ...ticket, title: 'Tickets' }],
      ['changed | redaction rule ticket | title | compatible | compatible'],
    ],
  ])('%s', (_title, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  test('that another group switches', () => {
    const other = { id: 'acme', json: { ...file(ticket).json, group: 'contact' } };
    expect(compareRedaction([file(ticket)], [other])).toMatchObject([
      { subject: 'redaction rule ticket', pointer: '/group', field: 'group', emitters: 'risky' },
    ]);
  });

  test('that moved to another file are the same', () => {
    expect(compareRedaction([file(ticket, more)], [file(ticket), { ...file(more), id: 'rest' }])).toEqual([]);
  });

  test('of the package do not differ from themselves', () => {
    expect(files.length).toBeGreaterThan(3);
    expect(compareRedaction(files, structuredClone(files))).toEqual([]);
  });

  const places = files.flatMap(({ json }, index) => leavesOf(json).map((keys) => ({ index, keys })));
  property.prop([fc.nat({ max: places.length - 1 }), fc.constantFrom('other', 17, false, null)], { numRuns: 200 })(
    'that differ in any value are told',
    (place, value) => {
      const { index, keys } = places[place] ?? { index: 0, keys: [] };
      const changed = structuredClone(files) as readonly RuleFile[];
      const last = keys.at(-1) ?? '';
      const parent = keys
        .slice(0, -1)
        .reduce<object>((part, key) => Reflect.get(part, key), changed[index]?.json ?? {});
      if (Reflect.get(parent, last) === value) return;
      Reflect.set(parent, last, value);
      expect(compareRedaction(files, changed)).not.toEqual([]);
    },
  );
});

function leavesOf(json: unknown, keys: readonly string[] = []): string[][] {
  if (typeof json !== 'object' || json === null) return [[...keys]];
  return Object.entries(json).flatMap(([key, value]) => leavesOf(value, [...keys, key]));
}
