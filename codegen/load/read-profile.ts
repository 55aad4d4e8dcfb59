import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SchemaError } from './schema-error.ts';

/**
 * Reads the profile that schema files are checked against.
 *
 * @throws {SchemaError} when it is not there, or not JSON.
 */
export function readProfile(path: string, root: string): object {
  try {
    return JSON.parse(readFileSync(resolve(root, path), 'utf8')) as object;
  } catch (error) {
    const message =
      error instanceof SyntaxError
        ? `is not JSON: ${error.message}`
        : 'cannot be read; start the command in the folder that holds schemas/';
    throw new SchemaError([{ file: path, pointer: '', message }]);
  }
}
