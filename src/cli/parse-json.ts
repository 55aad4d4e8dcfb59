/**
 * Parses the text of a JSON file. Some editors begin it with a byte order mark, which is no JSON.
 *
 * @throws {SyntaxError} where it is no JSON
 */
export function parseJson(text: string): unknown {
  return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
}
