import { canonicalJson } from './canonical-json.ts';
import { NodeSpecValidationError } from './errors.ts';

/** Whether a schema tells what goes into a node or what comes out. */
export type SchemaSide = 'input' | 'output';

/** Which JSON Schema a library is asked for. Part of the ids, so it stays. */
const TARGET = 'draft-2020-12';

/**
 * What a node takes or gives: text, taken as it is; a JSON Schema; or a schema object that can turn itself into one, by the
 * Standard JSON Schema interface (`~standard.jsonSchema`) or a `toJSONSchema` method.
 *
 * The text is hashed into the node's id. Schema libraries may change their conversion between releases; where an id must
 * outlive that, pass the text or the JSON Schema itself.
 */
export type SchemaSource = string | boolean | object;

/**
 * Writes a schema as the text that a NodeSpec carries.
 *
 * @throws NodeSpecValidationError when it is no schema, or one that cannot become JSON Schema.
 * @example schemaText({ type: 'object', title: 'A' }, 'input') // '{"title":"A","type":"object"}'
 */
export function schemaText(schema: SchemaSource, side: SchemaSide): string {
  if (typeof schema === 'string') return schema;
  try {
    return canonicalJson(jsonSchemaOf(schema, side));
  } catch (cause) {
    throw new NodeSpecValidationError(
      `${side}Schema`,
      'must be a string, a JSON Schema, or a schema object that can convert itself to JSON Schema',
      { cause },
    );
  }
}

interface SelfConverting {
  readonly '~standard'?: {
    readonly jsonSchema?: Readonly<Record<SchemaSide, (options: { readonly target: string }) => unknown>>;
  };
  readonly toJSONSchema?: (options: { readonly target: string; readonly io: SchemaSide }) => unknown;
}

function jsonSchemaOf(schema: unknown, side: SchemaSide): unknown {
  if (typeof schema === 'boolean') return schema;
  const isCallable = typeof schema === 'function';
  if (!isCallable && (typeof schema !== 'object' || schema === null || Array.isArray(schema))) {
    throw new TypeError('A schema is an object');
  }
  const source: SelfConverting = schema;
  const standard = source['~standard'];
  if (standard?.jsonSchema !== undefined) return standard.jsonSchema[side]({ target: TARGET });
  if (typeof source.toJSONSchema === 'function') return source.toJSONSchema({ target: TARGET, io: side });
  if (isCallable || standard !== undefined) throw new TypeError('The schema object has no conversion to JSON Schema');
  return schema;
}
