import { checkProfile } from '../load/check-profile.ts';
import { pointerKeys } from '../load/json-pointer.ts';
import { readSchemaFiles, type SchemaFile } from '../load/read-schema-files.ts';
import { SchemaError, type SchemaProblem } from '../load/schema-error.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/model.ts';
import { Problems } from '../model/problems.ts';
import { findClaims } from './find-claims.ts';
import { findLoosenings } from './find-loosenings.ts';
import { isExtended, mergeExtensions } from './merge-extensions.ts';
import { type PackageSchemas, readPackageSchemas } from './package-schemas.ts';

/** Where a project's own schemas are. */
export interface ProjectOptions {
  /** Folder that paths are relative to. */
  readonly root: string;
  /** Folder of the project's schemas; absent for the package's alone. */
  readonly schemas?: string;
}

/** The package's schemas with a project's on top. */
export interface Project {
  readonly model: Model;
  readonly files: readonly SchemaFile[];
}

/**
 * Reads a project's schemas and lays them over the package's.
 *
 * @throws {SchemaError} for what is wrong with them, and for what loosens the package's: a requirement taken back, more
 * types or values allowed, a lower sensitivity.
 */
export function loadProject({ root, schemas }: ProjectOptions, base = readPackageSchemas()): Project {
  const theirs = schemas === undefined ? [] : readSchemaFiles([schemas], root);
  if (schemas !== undefined && theirs.length === 0) {
    throw new SchemaError([
      { file: schemas, pointer: '', message: 'has no schemas; `codon-telemetry init` writes some' },
    ]);
  }
  return layOver(base, theirs);
}

function layOver({ files: ours, profile }: PackageSchemas, theirs: readonly SchemaFile[]): Project {
  const problems = new Problems();
  const files = mergeExtensions(ours, theirs, problems);
  if (problems.found.length > 0) throw new SchemaError(problems.found);
  return inTheirPlace(files, () => {
    checkProfile(files, profile);
    const model = buildModel(files);
    const objections = [...findLoosenings(ours, files), ...findClaims(ours, theirs)];
    if (objections.length > 0) throw new SchemaError(objections);
    return { model, files };
  });
}

/** Runs a check of merged files; what it finds in an extended file, it finds in the extension. */
function inTheirPlace<T>(files: readonly SchemaFile[], check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    const merged = new Map(files.filter(isExtended).map((file) => [file.path, file.extension]));
    throw new SchemaError(error.problems.map((problem) => replace(problem, merged.get(problem.file))));
  }
}

function replace(problem: SchemaProblem, extension: SchemaFile | undefined): SchemaProblem {
  if (extension === undefined) return problem;
  return { ...problem, file: extension.path, pointer: knownPart(problem.pointer, extension.json) };
}

/** As much of a pointer as leads somewhere. */
function knownPart(pointer: string, json: unknown): string {
  const parts = pointer.split('/');
  let [value, length] = [json, 1];
  for (const key of pointerKeys(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
    value = (value as Record<string, unknown>)[key];
    length += 1;
  }
  return parts.slice(0, length).join('/');
}
