import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readProfile } from '../load/read-profile.ts';
import { readSchemaFiles, type SchemaFile } from '../load/read-schema-files.ts';

/** The schemas this package comes with, and the profile that all schemas are checked against. */
export interface PackageSchemas {
  readonly files: readonly SchemaFile[];
  readonly profile: object;
}

// Two folders up from the sources; from the build it depends on what is bundled with what.
const candidates = ['../', '../../', '../../../', '../../../../'];

/** Reads the package's own schemas, wherever it is installed. Their paths are shown from the package's name on. */
export function readPackageSchemas(): PackageSchemas {
  const root = packageRoot();
  const files = readSchemaFiles(['schemas'], root);
  return {
    files: files.map((file) => ({ ...file, path: `@codon/instrumentation-openai/${file.path}` })),
    profile: readProfile('schemas/profile.schema.json', root),
  };
}

/** The folder this package is installed in. */
export function packageRoot(): string {
  const root = candidates
    .map((candidate) => new URL(candidate, import.meta.url))
    .find((url) => existsSync(new URL('schemas/profile.schema.json', url)));
  if (root === undefined) throw new Error('the package lacks its schemas/ folder; install it again');
  return fileURLToPath(root);
}
