import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type JsonFile, readJsonFiles, type SchemaFile, schemaFolders } from '../load/read-schema-files.ts';
import { SchemaError } from '../load/schema-error.ts';
import type { RuleFile } from './compare-redaction.ts';
import { listRevision, readBlobs } from './git.ts';

/** One version of a schema folder. */
export interface Version {
  readonly schemas: readonly SchemaFile[];
  readonly redaction: readonly RuleFile[];
}

const folders = [...schemaFolders, 'redaction'] as const;
type VersionFile = JsonFile<(typeof folders)[number]>;

/**
 * Reads one version of a schema folder.
 *
 * @param place - a folder, or a git revision and a path in it: `main:telemetry/schemas`.
 * @throws {SchemaError} naming each file that is not a JSON object.
 * @throws {RevisionError} when git does not know the revision or the path.
 */
export function readVersion(place: string, root: string): Version {
  const isRevision = !existsSync(resolve(root, place)) && place.includes(':');
  const files = isRevision ? readRevision(place, root) : readJsonFiles(folders, [place], root);
  const schemas = files.filter((file): file is SchemaFile => file.folder !== 'redaction');
  // Beside the rules stand their schema and the verdicts on their patterns.
  const redaction = files.filter(({ folder, json }) => folder === 'redaction' && Array.isArray(json.rules));
  if (schemas.length + redaction.length > 0) return { schemas, redaction };
  throw new SchemaError([
    {
      file: place,
      pointer: '',
      message: `has no schemas; name a folder that has ${schemaFolders.slice(0, 2).join('/ or ')}/, or a revision and a path, such as main:schemas`,
    },
  ]);
}

/** Through a temporary folder, so that files from git are read and judged as files from a folder are. */
function readRevision(place: string, root: string): VersionFile[] {
  const wanted = new Set<string>(folders);
  const entries = listRevision(place, root).filter(
    ({ path }) => path.endsWith('.json') && path.split('/').length === 2 && wanted.has(dirname(path)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'codon-telemetry-'));
  try {
    for (const [index, bytes] of readBlobs(
      entries.map(({ hash }) => hash),
      root,
    ).entries()) {
      const path = join(folder, entries[index]?.path ?? '');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    return readJsonFiles(folders, ['.'], folder).map((file) => ({ ...file, path: `${place}/${file.path}` }));
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new SchemaError(error.problems.map((problem) => ({ ...problem, file: `${place}/${problem.file}` })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
