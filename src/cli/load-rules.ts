import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RedactionRule } from '../../generated/redaction-rules.ts';
import { isObject } from '../../generated/runtime.ts';
import { describeSystemError, isSystemError } from '../validate/system-error.ts';
import { UsageError } from './command.ts';
import { explainImport, importModule } from './import-module.ts';
import { parseJsonOf } from './parse-json.ts';

/**
 * Loads rules of redaction from a file: JSON in the form of the default ones, or a module that exports rules, or lists of
 * them. What passes for a rule is still to be checked.
 *
 * @throws {UsageError} when the file cannot be read, or holds none
 */
export async function loadRules(path: string): Promise<readonly RedactionRule[]> {
  const held = path.endsWith('.json') ? rulesOf(parseJsonOf(path, await readText(path))) : await importAll(path);
  const rules = new Set(held.flat().filter(isMeantAsRule));
  if (rules.size > 0) return [...rules];
  throw new UsageError(`${path} holds no redaction rule; it has an "id" and a "pattern".`);
}

/** A file of rules has them in a list, beside what it says of their group. */
function rulesOf(json: unknown): readonly unknown[] {
  return [isObject(json) && 'rules' in json ? json.rules : json];
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${path}: ${describeSystemError(error)}`);
  }
}

async function importAll(path: string): Promise<readonly unknown[]> {
  try {
    return Object.values(await importModule(resolve(path)));
  } catch (error) {
    throw new UsageError(`${path} cannot be loaded: ${explainImport(error)}`);
  }
}

/** With one of both it may be misspelt, which is to be said: left out in silence, it would hide nothing. */
function isMeantAsRule(value: unknown): value is RedactionRule {
  return isObject(value) && ('id' in value || 'pattern' in value);
}
