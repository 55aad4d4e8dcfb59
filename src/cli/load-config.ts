import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ProjectSections } from '../validate/config/validate-config.ts';
import { describeSystemError, isSystemError } from '../validate/system-error.ts';
import { UsageError } from './command.ts';
import { parseJsonOf } from './parse-json.ts';
import { CONFIG_FILE } from './project-config.ts';

/** A configuration, and where it is. */
export interface LoadedConfig {
  readonly path: string;
  readonly config: ProjectSections;
}

/**
 * Reads the configuration that is named, or else the one in the working directory if there is one.
 *
 * @throws {UsageError} when it cannot be read, or its schema does not allow it
 */
export async function loadConfig(named: string | undefined): Promise<LoadedConfig | undefined> {
  const path = named ?? CONFIG_FILE;
  const text = await readText(path, named === undefined);
  if (text === undefined) return undefined;
  // Only who has a configuration needs Ajv and the schema.
  const { checkConfig } = await import('../validate/config/check-config.ts');
  const checked = checkConfig(parseJsonOf(path, text), await readSchema());
  if ('config' in checked) return { path, config: checked.config };
  throw new UsageError(`${path} is no configuration:\n${checked.problems.map((problem) => `  ${problem}`).join('\n')}`);
}

async function readText(path: string, mayBeAbsent: boolean): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (mayBeAbsent && error.code === 'ENOENT') return undefined;
    throw new UsageError(`The configuration ${path} cannot be read: ${describeSystemError(error)}`);
  }
}

/** By the package's own name, so that it is found from the sources and from the build. */
async function readSchema(): Promise<object> {
  const manifest = createRequire(import.meta.url).resolve('@codon/instrumentation-openai/package.json');
  return JSON.parse(await readFile(join(dirname(manifest), 'schemas/validate/config.schema.json'), 'utf8'));
}
