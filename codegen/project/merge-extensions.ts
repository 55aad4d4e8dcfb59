import type { SchemaFile } from '../load/read-schema-files.ts';
import type { Problems } from '../model/problems.ts';
import { checkShape } from './check-shape.ts';
import { entriesOf, type Json, mergeRule, withoutHead } from './merge-rule.ts';
import { mergeSet } from './merge-set.ts';

/** A file of the package together with the user's file that extends it. */
export interface ExtendedFile extends SchemaFile {
  readonly extension: SchemaFile;
}

type Entries = Readonly<Record<string, Json>>;

/**
 * Lays the user's files over the package's. A file with folder and name of one of the package's extends it: it holds
 * only what it adds or narrows. Whether the result is narrower is not judged here.
 */
export function mergeExtensions(
  ours: readonly SchemaFile[],
  theirs: readonly SchemaFile[],
  problems: Problems,
): (SchemaFile | ExtendedFile)[] {
  const added = new Map(theirs.map((file) => [fileKey(file), file]));
  const merged = ours.map((file) => {
    const extension = added.get(fileKey(file));
    if (extension === undefined) return file;
    added.delete(fileKey(file));
    if (!checkShape(extension, problems)) return file;
    const path = `${file.path} and ${extension.path}`;
    return { ...file, path, json: mergeFile(file, extension, problems), extension };
  });
  return [...merged, ...added.values()];
}

/** Tells a file that somebody extended. */
export function isExtended(file: SchemaFile): file is ExtendedFile {
  return 'extension' in file;
}

/** Folder and name: what makes one file the extension of another. */
export function fileKey({ folder, id }: SchemaFile): string {
  return `${folder}/${id}`;
}

function mergeFile(file: SchemaFile, extension: SchemaFile, problems: Problems): Json {
  switch (file.folder) {
    case 'attributes':
      return mergeCatalogue(file.json, extension.json);
    case 'dialects':
      return mergeDialect(file.json, extension.json);
    case 'spans':
    case 'metrics':
    case 'events':
      if ('$ref' in file.json) {
        problems.add(extension, [], `takes over the attributes of ${String(file.json.$ref)}; extend that file instead`);
      }
      return mergeSet(file.json, extension.json);
    default:
      problems.add(extension, [], `has the name of a file of the package, which cannot be extended; rename yours`);
      return file.json;
  }
}

function mergeCatalogue(ours: Json, theirs: Json): Json {
  const definitions = { ...(ours.$defs as Entries) };
  for (const [key, json] of entriesOf(theirs.$defs)) definitions[key] = mergeRule(definitions[key] ?? {}, json);
  return { ...withoutHead(theirs), ...ours, $defs: definitions };
}

function mergeDialect(ours: Json, theirs: Json): Json {
  const sections = (['attributes', 'spans', 'metrics', 'events'] as const).map((section) => {
    const merged = { ...(ours[section] as Entries) };
    for (const [name, how] of entriesOf(theirs[section])) {
      const attributes = { ...(merged[name]?.attributes as Json), ...(how.attributes as Json) };
      merged[name] = { ...merged[name], ...how, ...(Object.keys(attributes).length > 0 && { attributes }) };
    }
    return [section, merged];
  });
  const tables = ['lists', 'sums'].flatMap((table) =>
    ours[table] === undefined && theirs[table] === undefined
      ? []
      : [[table, { ...(ours[table] as Json), ...(theirs[table] as Json) }]],
  );
  return { ...withoutHead(theirs), ...ours, ...Object.fromEntries([...sections, ...tables]) };
}
