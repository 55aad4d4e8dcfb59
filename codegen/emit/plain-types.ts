import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Bundle } from '../model/bundle-schemas.ts';
import { docText } from './tsdoc.ts';
import { literal } from './value-check.ts';

// The only importer of json-schema-to-typescript.

/**
 * TypeScript types of all definitions of a bundle, each exported under its name.
 *
 * @param root - name of one more type, the union of them all: what reaches every definition.
 */
export async function plainTypes(bundle: Bundle, root: { name: string; description: string }): Promise<string> {
  const names = [...bundle.definitions.keys()];
  const $defs = Object.fromEntries(
    [...bundle.definitions].map(([name, schema]) => [name, { ...adapt(schema), title: name }]),
  );
  const schema = {
    title: root.name,
    description: root.description,
    anyOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs,
  };
  return compile(schema as JSONSchema, root.name, {
    bannerComment: '',
    style: { singleQuote: true, printWidth: 120 },
    $refOptions: { resolve: { external: false } },
  });
}

type Json = Record<string, unknown>;

/** Version 16 knows draft 4: no const, and an open enumeration would collapse to its wider member. */
function adapt(json: unknown): Json {
  if (Array.isArray(json)) return json.map(adapt) as unknown as Json;
  if (typeof json !== 'object' || json === null) return json as unknown as Json;
  const { const: constant, not: _not, title: _title, anyOf, ...rest } = json as Json;
  const adapted: Json = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, adapt(value)]));
  if (typeof adapted.description === 'string') adapted.description = docText(adapted.description);
  if (constant !== undefined) adapted.enum = [constant];
  if (Array.isArray(anyOf)) {
    const wellKnown = anyOf.find((member) => 'enum' in member)?.enum as string[] | undefined;
    const nullable = anyOf.some((member) => member.type === 'null' || member.type?.includes?.('null'));
    if (wellKnown === undefined) adapted.anyOf = anyOf.map(adapt);
    else adapted.tsType = [...wellKnown.map(literal), '(string & {})', ...(nullable ? ['null'] : [])].join(' | ');
  }
  return adapted;
}
