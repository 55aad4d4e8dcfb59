import fc from 'fast-check';
import { type Bundle, bundleSchemas, referencedDefinition } from '../../codegen/model/bundle-schemas.ts';
import type { Model } from '../../codegen/model/model.ts';

type Json = Readonly<Record<string, unknown>>;

/** JSON that follows the content schema of an id; also with members that the schema leaves open. */
export function contentArbitrary(id: string, model: Model): fc.Arbitrary<unknown> {
  const bundle = bundleSchemas(model.content);
  return definitionArbitrary(bundle.roots.get(id) ?? '', bundle);
}

/**
 * JSON that nearly follows it: one that does, with anything in place of something.
 *
 * @param odd - values that may stand in besides JSON.
 */
export function nearContentArbitrary(id: string, model: Model, ...odd: readonly unknown[]): fc.Arbitrary<unknown> {
  const replacement = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(undefined, ...odd));
  return fc
    .tuple(contentArbitrary(id, model), replacement, fc.nat(30))
    .map(([json, value, place]) => replaceAt(json, value, { place }));
}

function definitionArbitrary(name: string, bundle: Bundle): fc.Arbitrary<unknown> {
  return schemaArbitrary(bundle.definitions.get(name) ?? true, bundle);
}

function schemaArbitrary(schema: unknown, bundle: Bundle): fc.Arbitrary<unknown> {
  if (typeof schema !== 'object' || schema === null) return fc.jsonValue({ maxDepth: 1 });
  const json = schema as Json;
  if (typeof json.$ref === 'string') return definitionArbitrary(referencedDefinition(json.$ref), bundle);
  if ('const' in json) return fc.constant(json.const);
  if (Array.isArray(json.enum)) return fc.constantFrom(...json.enum);
  if (Array.isArray(json.anyOf)) return fc.oneof(...json.anyOf.map((member) => schemaArbitrary(member, bundle)));
  const types = [json.type ?? []].flat();
  if (types.length === 0) return fc.jsonValue({ maxDepth: 1 });
  const excluded = (json.not as { enum?: unknown[] } | undefined)?.enum ?? [];
  return fc
    .oneof(...types.map((type) => typeArbitrary(type, json, bundle)))
    .filter((value) => !excluded.includes(value));
}

function typeArbitrary(type: unknown, json: Json, bundle: Bundle): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: Number(json.minimum ?? -10) });
    case 'number':
      return fc.double({ noDefaultInfinity: true, noNaN: true });
    case 'string':
      return fc.string({ minLength: Number(json.minLength ?? 0), unit: 'grapheme' });
    case 'array':
      return fc.array(schemaArbitrary(json.items, bundle), { maxLength: 3 });
    default:
      return objectArbitrary(json, bundle);
  }
}

function objectArbitrary(json: Json, bundle: Bundle): fc.Arbitrary<unknown> {
  const properties = Object.entries((json.properties ?? {}) as Json);
  const shape = Object.fromEntries(properties.map(([name, schema]) => [name, schemaArbitrary(schema, bundle)]));
  const known = fc.record(shape, { requiredKeys: (json.required ?? []) as string[] });
  if (json.additionalProperties === false) return known;
  return fc
    .tuple(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 1 }), known)
    .map(([more, object]) => ({ ...more, ...object }));
}

/** Counts down through a tree, and replaces what it ends at; undefined takes a member away. */
function replaceAt(json: unknown, value: unknown, count: { place: number }): unknown {
  count.place -= 1;
  if (count.place === 0) return value;
  if (Array.isArray(json)) return json.map((item) => replaceAt(item, value, count) ?? null);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .map(([key, member]) => [key, replaceAt(member, value, count)] as const)
      .filter(([, member]) => member !== undefined),
  );
}
