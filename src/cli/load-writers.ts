import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownModule } from '../own-module.ts';
import { UsageError } from './command.ts';
import { explainImport, findModule, importModule } from './import-module.ts';

/**
 * Loads the writers of a dialect: the package's own, or those in a folder that `generate` wrote.
 *
 * @returns the export of the dialect's module; its type is that of the schemas it was made from.
 * @throws {UsageError} when the folder has none, or this Node.js cannot load them.
 */
export async function loadWriters(folder: string | undefined, dialect: string): Promise<unknown> {
  const root = folder === undefined ? packageFolder() : resolve(folder);
  const path = findModule(join(root, 'dialects', dialect));
  if (path === undefined) {
    throw new UsageError(`${folder} has no code of the dialect ${dialect}; run codon-telemetry generate first.`);
  }
  try {
    const module = await importModule(path, root);
    return Object.values(module).find((value) => hasId(value, dialect));
  } catch (error) {
    throw new UsageError(`The code in ${folder ?? root} cannot be loaded: ${explainImport(error)}`);
  }
}

/** The package's own generated code, beside the sources and in the build. */
function packageFolder(): string {
  return fileURLToPath(new URL('../', ownModule('generated/dialects/genai-0.1')));
}

function hasId(value: unknown, id: string): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === id;
}
