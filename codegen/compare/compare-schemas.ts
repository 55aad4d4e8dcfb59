import type { SchemaFile } from '../load/read-schema-files.ts';
import type { Change, Difference } from './change.ts';
import { compareAttributes } from './compare-attributes.ts';
import { compareFile } from './compare-file.ts';
import { isSame } from './json.ts';
import { keeps, replaces, rewords } from './judgements.ts';
import { readRenames } from './renames.ts';
import { attributesOf, subjectOf } from './subject.ts';
import { toChange } from './to-change.ts';

/**
 * What differs between two versions of the schemas, field by field, each judged for those who emit and those who read.
 * Neither version has to follow today's profile.
 *
 * @returns the changes in the order of the newer files; none exactly when every file says the same.
 */
export function compareSchemas(before: readonly SchemaFile[], after: readonly SchemaFile[]): Change[] {
  const [old, now] = [byKey(before), byKey(after)];
  const [oldAttributes, newAttributes] = [attributesOf(before), attributesOf(after)];
  const renames = readRenames(jsonOf(oldAttributes), jsonOf(newAttributes));
  const names = [...new Set([...now.keys(), ...old.keys()])];
  const files = names.flatMap((name) => {
    const [one, other] = [old.get(name), now.get(name)];
    const differences = compareFile(one, other, { renames, before: old, oldAttributes });
    return differences.map((difference) => placed(name, difference));
  });
  const attributes = compareAttributes(oldAttributes, newAttributes, renames);
  const found = [...attributes.map(({ file, difference }) => placed(file, difference)), ...files];
  const named = new Set(found.map(({ file }) => file));
  return [...found, ...names.flatMap((name) => (named.has(name) ? [] : rewritten(name, old.get(name), now.get(name))))];
}

function byKey(files: readonly SchemaFile[]): Map<string, SchemaFile> {
  return new Map(files.map((file) => [`${file.folder}/${file.id}`, file]));
}

function jsonOf(attributes: ReturnType<typeof attributesOf>): Map<string, Readonly<Record<string, unknown>>> {
  return new Map([...attributes].map(([key, { json }]) => [key, json]));
}

/** A file that says the same in other words, such as another version in its id. */
function rewritten(name: string, before: SchemaFile | undefined, after: SchemaFile | undefined): Change[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined)
    return [placed(name, { ...keeps('It defines nothing by itself.'), keys: [], field: 'file', after: name })];
  if (after === undefined) {
    return [
      placed(name, {
        ...replaces('Whoever refers to it finds nothing.', 'compatible', 'compatible'),
        keys: [],
        field: 'file',
        before: name,
      }),
    ];
  }
  return isSame(before.json, after.json) ? [] : [placed(name, { ...rewords, keys: [], field: 'file' })];
}

function placed(file: string, difference: Difference): Change {
  return toChange(file, subjectOf(file, difference.keys), difference);
}
