import { readFileSync } from 'node:fs';
import { parseSync } from 'rolldown/utils';

/**
 * The names of the functions that a module exports.
 *
 * @throws {Error} when it exports another value
 */
export function exportedFunctions(path: string): readonly string[] {
  const { body } = parseSync(path, readFileSync(path, 'utf8')).program;
  return body.flatMap((statement) => {
    const isExport = statement.type.startsWith('Export');
    if (!isExport || ('exportKind' in statement && statement.exportKind === 'type')) return [];
    if (statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'FunctionDeclaration') {
      return [statement.declaration.id?.name ?? ''];
    }
    throw new Error(
      `${path} cannot be deferred: it may export nothing but functions (and types), declared where they are exported`,
    );
  });
}
