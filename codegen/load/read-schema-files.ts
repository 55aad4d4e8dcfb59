import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { findRepeatedKeys } from './find-repeated-keys.ts';
import { jsonPointer } from './json-pointer.ts';
import { parseJson } from './parse-json.ts';
import { SchemaError, type SchemaProblem } from './schema-error.ts';

/** The folders below schemas/ and what their files describe. */
export const schemaFolders = [
  'attributes',
  'spans',
  'metrics',
  'events',
  'content',
  'nodes',
  'operations',
  'providers',
  'dialects',
] as const;

export type SchemaFolder = (typeof schemaFolders)[number];

/** One file below a schemas/ folder, parsed. */
export interface SchemaFile extends JsonFile<SchemaFolder> {}

/** One JSON file of a folder that has its folders by what they are for. */
export interface JsonFile<Folder extends string> {
  readonly folder: Folder;
  /** Name without folder and endings: `inference` for `spans/inference.schema.json`. */
  readonly id: string;
  /** Path to show to a person, with forward slashes. */
  readonly path: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/**
 * Reads the schema files of one or more folders; a later folder adds to the earlier ones.
 *
 * @throws {SchemaError} naming each file that is not a JSON object.
 */
export function readSchemaFiles(directories: readonly string[], root: string): SchemaFile[] {
  return readJsonFiles(schemaFolders, directories, root);
}

/**
 * Reads the files of some folders below one or more folders.
 *
 * @throws {SchemaError} naming each file that is not a JSON object.
 */
export function readJsonFiles<Folder extends string>(
  folders: readonly Folder[],
  directories: readonly string[],
  root: string,
): JsonFile<Folder>[] {
  const problems: SchemaProblem[] = [];
  const files = directories.flatMap((directory) =>
    folders.flatMap((folder) => {
      const base = resolve(root, directory, folder);
      return listJsonFiles(base).map((name) => {
        const path = relative(root, join(base, name)).split(sep).join('/');
        const id = basename(name).replace(/(\.schema)?\.json$/, '');
        if (!fileId.test(id)) problems.push({ file: path, pointer: '', message: nameMessage });
        const text = readFileSync(join(base, name), 'utf8');
        const json = parseObject(text);
        if (typeof json === 'string') problems.push({ file: path, pointer: '', message: json });
        else problems.push(...repetitions(path, text));
        return { folder, id, path, json } as JsonFile<Folder>;
      });
    }),
  );
  if (problems.length > 0) throw new SchemaError(problems);
  return files;
}

// Names of files become names of files, functions and types.
const fileId = /^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/;
const nameMessage =
  'has a name that generated code cannot take over; use lower-case words joined by hyphens, such as "order.schema.json"';

function repetitions(file: string, text: string): SchemaProblem[] {
  return findRepeatedKeys(text).map((keys) => ({
    file,
    pointer: jsonPointer(keys),
    message: 'stands here a second time; keep one of the two',
  }));
}

function listJsonFiles(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.name.endsWith('.json') && !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function parseObject(text: string): Record<string, unknown> | string {
  try {
    const json = parseJson(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Record<string, unknown>;
    return 'is not a JSON object';
  } catch (error) {
    return `is not JSON: ${(error as Error).message}`;
  }
}
