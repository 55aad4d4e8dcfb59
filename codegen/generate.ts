import { compareFolders, type Difference, placeIn } from './compare-folders.ts';
import { emitAttributes } from './emit/emit-attributes.ts';
import { emitBlankRecords } from './emit/emit-blank-records.ts';
import { emitContent } from './emit/emit-content.ts';
import { emitContract } from './emit/emit-contract.ts';
import { emitDialect } from './emit/emit-dialect.ts';
import { emitOperations } from './emit/emit-operations.ts';
import { emitProviders } from './emit/emit-providers.ts';
import { emitReader } from './emit/emit-reader.ts';
import { emitReading } from './emit/emit-reading.ts';
import { emitRecords } from './emit/emit-records.ts';
import { emitReference } from './emit/emit-reference.ts';
import { emitRuntime } from './emit/emit-runtime.ts';
import { emitSensitivity } from './emit/emit-sensitivity.ts';
import { emitValidators } from './emit/emit-validators.ts';
import type { GeneratedFile } from './emit/generated-file.ts';
import { checkProfile } from './load/check-profile.ts';
import { readProfile } from './load/read-profile.ts';
import { readSchemaFiles } from './load/read-schema-files.ts';
import { buildModel } from './model/build-model.ts';
import type { Model } from './model/model.ts';
import { generateRedaction } from './redaction/generate-redaction.ts';

export { type Difference, writeDifferences } from './compare-folders.ts';

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

/**
 * Reads and resolves the schemas.
 *
 * @throws {SchemaError} naming file and JSON pointer of every problem.
 */
export function loadModel({ root, schemas, profile }: GenerateOptions): Model {
  const files = readSchemaFiles(schemas, root);
  checkProfile(files, readProfile(profile, root));
  return buildModel(files);
}

/** Everything the schemas give, in memory; paths relative to `root`. Same schemas, same bytes. */
export async function generate(options: GenerateOptions): Promise<GeneratedFile[]> {
  const model = loadModel(options);
  const redaction = options.schemas.flatMap((folder) => generateRedaction(folder, options.root));
  return [
    ...placeIn(options.out, [...(await emitModules(model)), ...redaction]),
    ...placeIn(options.reference, emitReference(model)),
  ];
}

/** Every generated module; paths relative to the folder they go to. */
export async function emitModules(model: Model): Promise<GeneratedFile[]> {
  return [
    emitRuntime(),
    emitAttributes(model),
    emitSensitivity(model),
    emitBlankRecords(model),
    ...emitRecords(model),
    ...(await emitContent(model)),
    ...model.dialects.map((dialect) => emitDialect(dialect, model)),
    emitReading(),
    ...model.dialects.map((dialect) => emitReader(dialect, model)),
    ...emitValidators(model),
    emitContract(model),
    emitOperations(model),
    emitProviders(model),
  ];
}

/** Compares with what is on disk. */
export function compareWithDisk(files: readonly GeneratedFile[], options: GenerateOptions): Difference[] {
  return compareFolders(files, options.root, [options.out, options.reference]);
}
