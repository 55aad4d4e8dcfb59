import { describe, expect, test } from 'vitest';
import { compareSchemas } from '../../codegen/compare/compare-schemas.ts';
import type { SchemaFile } from '../../codegen/load/read-schema-files.ts';
import { attribute, catalogue, extension } from './schemas.ts';

type Json = Readonly<Record<string, unknown>>;

const old = attribute({ deprecated: true, 'x-deprecated': { renamedTo: 'acme.new' } });

function version(attributes: Readonly<Record<string, Json>>, carried: readonly string[]): SchemaFile[] {
  const properties = Object.fromEntries(
    carried.map((key) => [key, { $ref: `#/$defs/${key}`, 'x-requirement': 'opt_in' }]),
  );
  return [
    { folder: 'attributes', id: 'acme', path: 'attributes/acme', json: catalogue('acme', attributes) },
    { folder: 'spans', id: 'plan', path: 'spans/plan', json: extension('spans/plan', { properties }) },
  ];
}

describe('an attribute that goes on under another name', () => {
  const before = version({ 'acme.old': attribute() }, ['acme.old']);

  test('is a rename, not a loss and a gain', () => {
    const after = version({ 'acme.old': old, 'acme.new': attribute() }, ['acme.new']);
    const changes = compareSchemas(before, after).filter(({ file }) => file === 'spans/plan');
    expect(changes).toEqual([
      expect.objectContaining({
        kind: 'renamed',
        before: 'acme.old',
        after: 'acme.new',
        emitters: 'breaking',
        readers: 'breaking',
      }),
    ]);
  });

  test('is risky only when both names were there before', () => {
    const both = version({ 'acme.old': old, 'acme.new': attribute() }, ['acme.old', 'acme.new']);
    const after = version({ 'acme.new': attribute() }, ['acme.new']);
    expect(compareSchemas(both, after).map(({ kind, emitters, readers }) => [kind, emitters, readers])).toEqual([
      ['renamed', 'risky', 'risky'],
      ['renamed', 'risky', 'risky'],
    ]);
  });

  test('is told in the version that announces it', () => {
    const after = version({ 'acme.old': old, 'acme.new': attribute() }, ['acme.old', 'acme.new']);
    const changes = compareSchemas(before, after);
    expect(changes).toContainEqual(
      expect.objectContaining({ field: 'deprecated', emitters: 'risky', reason: 'It will be acme.new; move to that.' }),
    );
    expect(changes.some(({ kind }) => kind === 'renamed')).toBe(false);
  });

  test('may change on the way, and that is told, too', () => {
    const announced = version({ 'acme.old': old }, ['acme.old']);
    const use = { $ref: '#/$defs/acme.new', 'x-requirement': 'recommended' };
    const after = version({ 'acme.new': attribute({ type: 'integer' }) }, []);
    const span = { ...after[1], json: extension('spans/plan', { properties: { 'acme.new': use } }) } as SchemaFile;
    const changes = compareSchemas(announced, [after[0] as SchemaFile, span]);
    expect(changes.map(({ kind, field }) => [kind, field])).toEqual([
      ['renamed', 'name'],
      ['changed', 'type'],
      ['removed', 'deprecated'],
      ['renamed', 'name'],
      ['changed', 'requirement'],
    ]);
  });
});

describe('a dialect', () => {
  const dialect = (attributes: Json): SchemaFile => ({
    folder: 'dialects',
    id: 'acme',
    path: 'dialects/acme',
    json: { attributes },
  });
  const [known] = version({ 'acme.old': attribute() }, []) as [SchemaFile];

  test.each<[string, Json, Json, string]>([
    ['writes another name', {}, { 'acme.old': { name: 'acme.x' } }, 'replaces'],
    ['leaves something out', {}, { 'acme.old': { omit: 'No.' } }, 'widens'],
    ['writes what it left out', { 'acme.old': { omit: 'No.' } }, {}, 'narrows'],
    ['explains otherwise', { 'acme.old': { omit: 'No.' } }, { 'acme.old': { omit: 'Never.' } }, 'keeps'],
    ['says how to write what is new', {}, { 'acme.new': { name: 'acme.x' } }, 'keeps'],
  ])('%s', (_what, before, after, direction) => {
    const changes = compareSchemas([known, dialect(before)], [known, dialect(after)]);
    expect(changes.map((change) => change.direction)).toEqual([direction]);
  });
});
