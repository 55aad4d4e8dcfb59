import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Bundle } from '../model/bundle-schemas.ts';
import type { Scalar } from '../model/model.ts';
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
    [...bundle.definitions].map(([name, schema]) => [name, { ...(adapt(schema) as Json), title: name }]),
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

type Json = Readonly<Record<string, unknown>>;

/** Version 16 knows draft 4: no const, and an open enumeration would collapse to its wider member. */
function adapt(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  const { title: _title, not: _not, examples: _examples, default: _default, anyOf, ...json } = schema as Json;
  return {
    ...json,
    ...(typeof json.description === 'string' && { description: docText(json.description) }),
    ...('const' in json && { const: undefined, enum: [json.const] }),
    ...('items' in json && { items: adapt(json.items) }),
    ...('properties' in json && { properties: adaptAll(json.properties as Json) }),
    ...(Array.isArray(anyOf) && adaptAlternatives(anyOf)),
  };
}

function adaptAll(schemas: Json): Json {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, adapt(schema)]));
}

function adaptAlternatives(anyOf: readonly unknown[]): Json {
  const [wellKnown, other] = anyOf as readonly [Json, Json];
  const otherTypes = [other?.type].flat();
  const isOpen =
    anyOf.length === 2 &&
    Array.isArray(wellKnown?.enum) &&
    otherTypes.includes('string') &&
    otherTypes.every((type) => type === 'string' || type === 'null');
  if (!isOpen) return { anyOf: anyOf.map(adapt) };
  const values = (wellKnown.enum as Scalar[]).map(literal);
  return { tsType: [...values, '(string & {})', ...(otherTypes.includes('null') ? ['null'] : [])].join(' | ') };
}
