import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { emitAttributes } from './emit/emit-attributes.ts';
import { emitContent } from './emit/emit-content.ts';
import { emitContract } from './emit/emit-contract.ts';
import { emitDialect } from './emit/emit-dialect.ts';
import { emitOperations } from './emit/emit-operations.ts';
import { emitProviders } from './emit/emit-providers.ts';
import { emitRecords } from './emit/emit-records.ts';
import { emitReference } from './emit/emit-reference.ts';
import { emitRuntime } from './emit/emit-runtime.ts';
import { emitValidators } from './emit/emit-validators.ts';
import type { GeneratedFile } from './emit/generated-file.ts';
import { checkProfile } from './load/check-profile.ts';
import { readSchemaFiles } from './load/read-schema-files.ts';
import { buildModel } from './model/build-model.ts';
import type { Model } from './model/model.ts';

/** Where schemas come from and output goes to. Paths are relative to `root`. */
export interface GenerateOptions {
  readonly root: string;
  /** Schema folders; each adds to the ones before it. */
  readonly schemas: readonly string[];
  /** Path of the profile that schemas are checked against. */
  readonly profile: string;
  /** Folder of the generated modules. */
  readonly out: string;
  /** Folder of the generated reference. */
  readonly reference: string;
}

/** A file whose content on disk is not what the schemas give. */
export interface Difference {
  readonly path: string;
  readonly kind: 'changed' | 'missing' | 'orphaned';
}

/**
 * Reads and resolves the schemas.
 *
 * @throws {SchemaError} naming file and JSON pointer of every problem.
 */
export function loadModel({ root, schemas, profile }: GenerateOptions): Model {
  const files = readSchemaFiles(schemas, root);
  checkProfile(files, JSON.parse(readFileSync(resolve(root, profile), 'utf8')));
  return buildModel(files);
}

/** Everything the schemas give, in memory; paths relative to `root`. Same schemas, same bytes. */
export async function generate(options: GenerateOptions): Promise<GeneratedFile[]> {
  const model = loadModel(options);
  const modules = [
    emitRuntime(),
    emitAttributes(model),
    ...emitRecords(model),
    ...(await emitContent(model)),
    ...model.dialects.map((dialect) => emitDialect(dialect, model)),
    ...emitValidators(model),
    emitContract(model),
    emitOperations(model),
    emitProviders(model),
  ];
  return [...placeIn(options.out, modules), ...placeIn(options.reference, emitReference(model))];
}

/** Compares with what is on disk. */
export function compareWithDisk(files: readonly GeneratedFile[], options: GenerateOptions): Difference[] {
  const expected = new Set(files.map(({ path }) => path));
  const orphans = [options.out, options.reference]
    .flatMap((folder) => listFiles(join(options.root, folder)))
    .map((path) => toPosix(relative(options.root, path)))
    .filter((path) => !expected.has(path));
  return [
    ...files.flatMap(({ path, text }): Difference[] => {
      const current = readIfThere(join(options.root, path));
      if (current === text) return [];
      return [{ path, kind: current === undefined ? 'missing' : 'changed' }];
    }),
    ...orphans.map((path): Difference => ({ path, kind: 'orphaned' })),
  ];
}

/** Makes the disk agree: writes what changed or is missing, removes what is orphaned. */
export function writeDifferences(
  files: readonly GeneratedFile[],
  differences: readonly Difference[],
  root: string,
): void {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path } of differences) {
    const target = join(root, path);
    const text = texts.get(path);
    if (text === undefined) rmSync(target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
}

function placeIn(folder: string, files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.map(({ path, text }) => ({ path: toPosix(join(folder, path)), text }));
}

function listFiles(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}
