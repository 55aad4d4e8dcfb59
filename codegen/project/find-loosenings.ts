import type { Change } from '../compare/change.ts';
import { compareSchemas } from '../compare/compare-schemas.ts';
import type { SchemaFile } from '../load/read-schema-files.ts';
import type { SchemaProblem } from '../load/schema-error.ts';

/**
 * What a project's schemas take back of the package's. They may add and narrow: whatever keeps the project's contract
 * must keep the package's, so that dashboards and checks made for the one serve the other.
 *
 * @param merged - the package's files with the project's on top.
 */
export function findLoosenings(ours: readonly SchemaFile[], merged: readonly SchemaFile[]): SchemaProblem[] {
  const paths = new Map(merged.map((file) => [`${file.folder}/${file.id}`, file.path]));
  const changes = compareSchemas(ours, merged);
  const owned = ours.flatMap(({ json }) => (typeof json['x-namespace'] === 'string' ? [json['x-namespace']] : []));
  return changes.flatMap((change) => {
    const message = isLoosening(change) ? describe(change) : trespass(change, owned);
    return message === undefined
      ? []
      : [{ file: paths.get(change.file) ?? change.file, pointer: change.pointer, message }];
  });
}

function isLoosening({ direction, field }: Change): boolean {
  // What a project says of the package's stability and deprecations is its own plan.
  return (direction === 'widens' || direction === 'replaces') && field !== 'stability';
}

function describe({ field, before, after }: Change): string {
  const change =
    after === undefined
      ? `takes back ${field} ${show(before)}`
      : before === undefined
        ? `sets ${field} to ${show(after)}`
        : `changes ${field} from ${show(before)} to ${show(after)}`;
  return `${change}, which loosens what the package requires; remove it, or define one of your own under another name`;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The package's namespaces are closed: what is new there may mean something else in its next version. */
function trespass({ kind, file, field, after }: Change, owned: readonly string[]): string | undefined {
  if (kind !== 'added' || !file.startsWith('attributes/') || field !== 'attribute') return undefined;
  const namespace = owned.find((name) => String(after).startsWith(`${name}.`));
  if (namespace === undefined) return undefined;
  return `is in the namespace ${namespace}, which the package owns; give it a namespace of your own, such as "acme"`;
}
