import { pointerKeys } from '../load/json-pointer.ts';
import { pascalCase } from './identifier.ts';
import type { PlainSchema } from './model.ts';

type Json = Readonly<Record<string, unknown>>;

/** Plain schemas as definitions of one document, all references inside it. */
export interface Bundle {
  /** Definition name to schema, in a fixed order. */
  readonly definitions: ReadonlyMap<string, Json>;
  /** Definition that stands for a whole file: file id to definition name. */
  readonly roots: ReadonlyMap<string, string>;
}

/** Brings the files of one folder together. A file's own definition is named after the file. */
export function bundleSchemas(files: readonly PlainSchema[]): Bundle {
  const definitions = new Map<string, Json>();
  const roots = new Map(files.filter(describesValue).map(({ id }) => [id, pascalCase(id)]));
  for (const { id, schema } of files) {
    const { $defs = {}, ...root } = schema as { $defs?: Record<string, Json> };
    for (const [key, definition] of Object.entries($defs)) {
      definitions.set(key, localise(definition, roots) as Json);
    }
    const name = roots.get(id);
    if (name !== undefined) definitions.set(name, localise(root, roots) as Json);
  }
  return { definitions, roots };
}

/** A file that only holds definitions describes no value itself. */
function describesValue({ schema }: PlainSchema): boolean {
  return 'type' in schema || 'anyOf' in schema;
}

/** The definition that a local reference names: `#/$defs/TextPart` gives `TextPart`. */
export function referencedDefinition(reference: string): string {
  return pointerKeys(reference.replace(/^[^#]*#/, '')).at(-1) ?? '';
}

/** Drops what identifies a file and turns references into other files to references inside the bundle. */
function localise(json: unknown, roots: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(json)) return json.map((item) => localise(item, roots));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key]) => key !== '$schema' && key !== '$id')
      .map(([key, value]) => [
        key,
        key === '$ref' && typeof value === 'string'
          ? `#/$defs/${definitionName(value, roots)}`
          : localise(value, roots),
      ]),
  );
}

/** `message-parts.schema.json#/$defs/TextPart` names a definition, `node-spec.schema.json` a whole file. */
function definitionName(reference: string, roots: ReadonlyMap<string, string>): string {
  if (reference.includes('#')) return referencedDefinition(reference);
  const id = reference.replace(/^.*\//, '').replace(/\.schema\.json$/, '');
  return roots.get(id) ?? pascalCase(id);
}
