import type { SchemaFile } from '../load/read-schema-files.ts';
import type { Operation, SpanType } from './model.ts';
import type { Problems } from './problems.ts';

/** The catalogue of operations; a span type or an operation it names must exist. */
export function checkOperations(
  files: readonly SchemaFile[],
  spans: readonly SpanType[],
  problems: Problems,
): Operation[] {
  const operations: Operation[] = [];
  for (const file of files) {
    const entries = file.json.operations as Record<string, Record<string, unknown>>;
    for (const [id, facts] of Object.entries(entries)) {
      if (typeof facts.span === 'string' && !spans.some((span) => span.id === facts.span)) {
        problems.add(file, ['operations', id, 'span'], `names the span type "${facts.span}", which no file defines`);
      }
      if (typeof facts.via === 'string' && !Object.hasOwn(entries, facts.via)) {
        problems.add(file, ['operations', id, 'via'], `names the operation "${facts.via}", which is not in this file`);
      }
      operations.push({ id, facts });
    }
  }
  return operations;
}

/** The operations that stand for a client where none are chosen; each must be one that a node can be made of. */
export function checkDefaultNodes(files: readonly SchemaFile[], problems: Problems): string[] {
  return files.flatMap((file) => {
    const entries = file.json.operations as Record<string, Record<string, unknown>>;
    const names = (file.json.defaultNodes ?? []) as string[];
    for (const [index, name] of names.entries()) {
      if (Object.hasOwn(entries, name) && typeof entries[name]?.signature === 'string') continue;
      problems.add(
        file,
        ['defaultNodes', index],
        `names "${name}", which is no operation of this file with a signature`,
      );
    }
    return names;
  });
}
