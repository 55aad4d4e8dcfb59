import type { SchemaFile } from '../load/read-schema-files.ts';
import type { Problems } from '../model/problems.ts';
import { isJson } from './merge-rule.ts';

/**
 * Whether an extension has lists and objects where two files are merged entry by entry. All else is left to the profile,
 * which judges the merged file.
 */
export function checkShape(file: SchemaFile, problems: Problems): boolean {
  const known = problems.found.length;
  for (const name of ['$defs', 'properties', 'attributes', 'spans', 'metrics', 'events']) {
    const entries = file.json[name];
    if (entries === undefined) continue;
    if (!isJson(entries)) problems.add(file, [name], 'must be an object');
    else {
      for (const [key, value] of Object.entries(entries)) {
        if (!isJson(value)) problems.add(file, [name, key], 'must be an object');
      }
    }
  }
  for (const name of ['required', 'allOf']) {
    const list = file.json[name];
    if (list !== undefined && !Array.isArray(list)) problems.add(file, [name], 'must be a list');
  }
  return problems.found.length === known;
}
