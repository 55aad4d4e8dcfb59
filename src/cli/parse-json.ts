import { UsageError } from './command.ts';

/**
 * Parses the text of a JSON file. Some editors begin it with a byte order mark, which is no JSON.
 *
 * @throws {SyntaxError} where it is no JSON
 */
export function parseJson(text: string): unknown {
  return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
}

/**
 * Parses the text of a JSON file that the command line named.
 *
 * @throws {UsageError} where it is no JSON
 */
export function parseJsonOf(path: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
