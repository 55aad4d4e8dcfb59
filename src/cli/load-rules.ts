import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RedactionRule } from '../../generated/redaction-rules.ts';
import { describeSystemError, isSystemError } from '../validate/system-error.ts';
import { UsageError } from './command.ts';
import { explainImport, importModule } from './import-module.ts';
import { parseJson } from './parse-json.ts';

/**
 * Loads rules of redaction from a file: JSON in the form of the default ones, or a module that exports rules, or lists of
 * them.
 *
 * @throws {UsageError} when the file cannot be read, or holds none
 */
export async function loadRules(path: string): Promise<readonly RedactionRule[]> {
  const held = path.endsWith('.json') ? await readJson(path) : await importRules(path);
  const rules = new Set(held.flat().filter(isRule));
  if (rules.size > 0) return [...rules];
  throw new UsageError(`${path} holds no redaction rule; it has an "id" and a "pattern".`);
}

async function readJson(path: string): Promise<readonly unknown[]> {
  try {
    const json = parseJson(await readFile(path, 'utf8'));
    return [typeof json === 'object' && json !== null && 'rules' in json ? json.rules : json];
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${path} is not JSON: ${error.message}`);
    if (isSystemError(error)) throw new UsageError(`${path}: ${describeSystemError(error)}`);
    throw error;
  }
}

async function importRules(path: string): Promise<readonly unknown[]> {
  try {
    return Object.values(await importModule(resolve(path)));
  } catch (error) {
    throw new UsageError(`${path} cannot be loaded: ${explainImport(error)}`);
  }
}

function isRule(value: unknown): value is RedactionRule {
  return typeof value === 'object' && value !== null && 'id' in value && 'pattern' in value;
}
