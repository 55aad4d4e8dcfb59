import { join } from 'node:path';
import type { Contract } from '../../generated/contract.ts';
import type { DialectValidators } from '../../generated/validators/index.ts';
import { UsageError } from './command.ts';
import { explainImport, findModule, importModule } from './import-module.ts';

/** A contract, and what checks by it. */
export interface LoadedContract {
  readonly contract: Contract;
  readonly loadValidators: (dialect: string) => Promise<DialectValidators>;
}

/** Tells whether a folder has a contract that `generate` wrote. */
export function holdsContract(folder: string): boolean {
  return findModule(join(folder, 'contract')) !== undefined;
}

/**
 * Loads the package's own contract, or the one in a folder that `generate` wrote.
 *
 * @throws {UsageError} when the folder holds none, or one that this Node.js cannot load
 */
export async function loadContract(folder: string | undefined): Promise<LoadedContract> {
  if (folder === undefined) {
    const { contract } = await import('../../generated/contract.ts');
    const { loadValidators } = await import('../../generated/validators/index.ts');
    return { contract, loadValidators };
  }
  const { contract } = await importFrom(folder, 'contract');
  const { loadValidators } = await importFrom(folder, 'validators/index');
  if (!isContract(contract) || typeof loadValidators !== 'function') throw noContract(folder);
  return { contract, loadValidators: (dialect) => loadValidators(dialect) };
}

async function importFrom(folder: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  const path = findModule(join(folder, name));
  if (path === undefined) throw noContract(folder);
  try {
    return await importModule(path);
  } catch (error) {
    throw new UsageError(`The contract in ${folder} cannot be loaded: ${explainImport(error)}`);
  }
}

function isContract(value: unknown): value is Contract {
  return typeof value === 'object' && value !== null && 'dialects' in value && 'namespaces' in value;
}

function noContract(folder: string): UsageError {
  return new UsageError(`${folder} holds no contract; name the folder that codon-telemetry generate has written to.`);
}
