import type { SchemaFile } from '../load/read-schema-files.ts';
import { Problems } from '../model/problems.ts';
import { mergeExtensions } from '../project/merge-extensions.ts';
import { readPackageSchemas } from '../project/package-schemas.ts';
import { objectAt } from './json.ts';

/**
 * Two versions that can be compared: where either holds extensions of the package's files, both are laid over the
 * package's, since an extension says nothing about what it leaves as it is.
 */
export function completeExtensions(versions: readonly (readonly SchemaFile[])[]): (readonly SchemaFile[])[] {
  if (!versions.some((files) => files.some(isExtension))) return [...versions];
  const base = readPackageSchemas().files;
  // What is wrong with an extension is for `generate` to tell.
  return versions.map((files) => mergeExtensions(base, files, new Problems()));
}

const heads: Readonly<Record<string, string>> = { spans: 'x-span', metrics: 'x-metric', events: 'x-event' };

function isExtension({ folder, json }: SchemaFile): boolean {
  if (folder === 'attributes') {
    const definitions = objectAt(json, '$defs');
    return Object.keys(definitions).some((key) => !('x-sensitivity' in objectAt(definitions, key)));
  }
  const head = heads[folder];
  return head !== undefined && !(head in json);
}
