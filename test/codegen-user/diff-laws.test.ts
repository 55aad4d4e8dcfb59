import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Change } from '../../codegen/compare/change.ts';
import { compareSchemas } from '../../codegen/compare/compare-schemas.ts';
import type { SchemaFile } from '../../codegen/load/read-schema-files.ts';
import { readPackageSchemas } from '../../codegen/project/package-schemas.ts';
import type { Edit, Json } from './mutation.ts';
import { attributeMutations } from './mutations-of-attributes.ts';
import { setMutations } from './mutations-of-sets.ts';
import { tableMutations } from './mutations-of-tables.ts';

const { files } = readPackageSchemas();
const mutations = [...attributeMutations, ...setMutations, ...tableMutations];

/** One of a list, by its place: a counterexample then is a number, not a whole file. */
function placeIn(list: readonly unknown[]) {
  return fc.nat({ max: list.length - 1 });
}

function edit(file: SchemaFile, change: Edit): SchemaFile {
  const json = structuredClone(file.json) as Json;
  change(json);
  return { ...file, json };
}

describe('every mutation gives a change of its class', () => {
  for (const { name, places, direction, emitters, readers } of mutations) {
    const all = files.flatMap((file) => places(file).map((change) => ({ file, change })));

    test(`${name} can be done somewhere`, () => {
      expect(all.length).toBeGreaterThan(0);
    });

    if (all.length === 0) continue;
    test.prop([placeIn(all)], { numRuns: 25 })(name, (place) => {
      const { file, change } = get(all, place);
      const mutated = edit(file, change);
      expect(compareSchemas([file], [mutated])).toContainEqual(
        expect.objectContaining({ direction, emitters, readers }),
      );
    });
  }
});

describe('laws', () => {
  test('a version does not differ from itself', () => {
    expect(compareSchemas(files, files)).toEqual([]);
    expect(compareSchemas(files, structuredClone(files) as SchemaFile[])).toEqual([]);
    expect(compareSchemas(files, [...files].reverse())).toEqual([]);
  });

  const places = files.flatMap((file) => leavesOf(file.json).map((keys) => ({ file, keys })));
  test.prop([placeIn(places), fc.constantFrom('other', 17, false, null)], { numRuns: 400 })(
    'no change of any value goes unseen',
    (place, value) => {
      const { file, keys } = get(places, place);
      const mutated = edit(file, (json) => set(json, keys, value));
      if (JSON.stringify(mutated.json) === JSON.stringify(file.json)) return;
      expect(compareSchemas([file], [mutated])).not.toEqual([]);
    },
  );

  const oneWay = mutations.filter(({ direction }) => direction === 'narrows' || direction === 'widens');
  const edits = oneWay.flatMap(({ direction, places: of }) =>
    files.flatMap((file) => of(file).map((change) => ({ direction, file, change }))),
  );
  test.prop([placeIn(edits)], { numRuns: 400 })('backwards, less is more', (place) => {
    const { file, change, direction } = get(edits, place);
    const back = compareSchemas([edit(file, change)], [file]).map(({ direction: way }) => way);
    // Some ways back bind nobody: an attribute that may be carried again, a well-known value that is learned.
    const mirrored = direction === 'narrows' ? 'widens' : 'narrows';
    expect(back.some((way) => way === mirrored || way === 'keeps')).toBe(true);
    expect(back).not.toContain(direction);
  });

  test('what is only in one version is there, or gone', () => {
    for (const file of files) {
      const rest = files.filter((each) => each !== file);
      const gone = compareSchemas(files, rest);
      const there = compareSchemas(rest, files);
      expect(gone.map(({ kind }) => kind)).toContain('removed');
      expect(there.map(({ kind }) => kind)).toContain('added');
      expect(there.every(({ readers }: Change) => readers === 'compatible')).toBe(true);
    }
  });
});

function get<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new RangeError(`there is no place ${place}`);
  return item;
}

function leavesOf(json: unknown, keys: readonly string[] = []): string[][] {
  if (typeof json !== 'object' || json === null) return [[...keys]];
  return Object.entries(json).flatMap(([key, value]) => leavesOf(value, [...keys, key]));
}

function set(json: Json, keys: readonly string[], value: unknown): void {
  const last = keys.at(-1) ?? '';
  const parent = keys.slice(0, -1).reduce((part, key) => part[key] as Json, json);
  parent[last] = value;
}
