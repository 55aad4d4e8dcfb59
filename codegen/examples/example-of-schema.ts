import { bundleSchemas, referencedDefinition } from '../model/bundle-schemas.ts';
import type { PlainSchema } from '../model/model.ts';

type Json = Readonly<Record<string, unknown>>;

/** How deep references are followed: further down, whatever may be left out is. */
const DEEPEST = 12;

/** A small value of a content schema: required properties only, the first of alternatives. */
export function exampleOfSchema(id: string, content: readonly PlainSchema[]): unknown {
  const { definitions, roots } = bundleSchemas(content);
  const root = definitions.get(roots.get(id) ?? '');
  return root === undefined ? undefined : build(root, definitions, 0);
}

function build(schema: unknown, definitions: ReadonlyMap<string, Json>, depth: number): unknown {
  if (typeof schema !== 'object' || schema === null || depth > DEEPEST) return {};
  const json = schema as Json;
  const next = (part: unknown) => build(part, definitions, depth + 1);
  if (typeof json.$ref === 'string') return next(definitions.get(referencedDefinition(json.$ref)));
  if ('const' in json) return json.const;
  if (Array.isArray(json.enum)) return json.enum[0];
  if (Array.isArray(json.examples)) return json.examples[0];
  if (Array.isArray(json.anyOf)) return next(json.anyOf[0]);
  const type = Array.isArray(json.type) ? json.type[0] : json.type;
  switch (type) {
    case 'string':
      return 'example'.padEnd(Number(json.minLength ?? 0), 'e');
    case 'integer':
    case 'number':
      return Number(json.minimum ?? 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'array':
      return depth > DEEPEST / 2 ? [] : [next(json.items)];
    default:
      return buildObject(json, next);
  }
}

function buildObject({ properties = {}, required = [] }: Json, next: (part: unknown) => unknown): Json {
  return Object.fromEntries((required as string[]).map((name) => [name, next((properties as Json)[name])]));
}
