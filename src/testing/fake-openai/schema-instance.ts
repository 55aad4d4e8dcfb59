import { asCount, asList, asObject, asText, type JsonObject } from './json-value.ts';

const MAX_DEPTH = 8;

const FORMATS: JsonObject = {
  'date-time': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  time: '00:00:00Z',
  duration: 'P1D',
  email: 'someone@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  uuid: '00000000-0000-4000-8000-000000000000',
};

/**
 * Makes the simplest value that a JSON Schema of the kind used for tools and structured answers accepts: the required
 * properties of objects, the first of several choices.
 *
 * Knows `$ref` within the schema, `const`, `enum`, `anyOf`, `oneOf`, `allOf`, `type`, `required`, `properties`,
 * `items`, `minItems`, `minimum`, `minLength` and `format`; patterns are not followed.
 */
export function instantiateSchema(schema: unknown): unknown {
  return instantiate(asObject(schema), asObject(schema), 0, 'value');
}

function instantiate(schema: JsonObject, root: JsonObject, depth: number, name: string): unknown {
  if (depth > MAX_DEPTH) {
    return null;
  }
  const choice = asList(schema.anyOf)[0] ?? asList(schema.oneOf)[0];
  if (typeof schema.$ref === 'string') {
    return instantiate(resolvePointer(root, schema.$ref), root, depth + 1, name);
  }
  if ('const' in schema) {
    return schema.const;
  }
  if (Array.isArray(schema.enum)) {
    return schema.enum[0] ?? null;
  }
  if (choice !== undefined) {
    return instantiate(asObject(choice), root, depth + 1, name);
  }
  if (Array.isArray(schema.allOf)) {
    const parts = schema.allOf.map((part) => instantiate(asObject(part), root, depth + 1, name));
    return Object.assign({}, ...parts.map(asObject));
  }
  return instantiateType(schema, root, depth, name);
}

function instantiateType(schema: JsonObject, root: JsonObject, depth: number, name: string): unknown {
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type ?? (schema.properties === undefined ? 'string' : 'object')) {
    case 'object':
      return instantiateObject(schema, root, depth);
    case 'array': {
      const length = Math.max(asCount(schema.minItems, 0, 16), depth < MAX_DEPTH / 2 ? 1 : 0);
      return Array.from({ length }, () => instantiate(asObject(schema.items), root, depth + 1, name));
    }
    case 'integer':
    case 'number':
      return asCount(schema.minimum, typeof schema.exclusiveMinimum === 'number' ? schema.exclusiveMinimum + 1 : 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return (FORMATS[asText(schema.format)] ?? name).toString().padEnd(asCount(schema.minLength, 0, 256), '.');
  }
}

function instantiateObject(schema: JsonObject, root: JsonObject, depth: number): JsonObject {
  const properties = asObject(schema.properties);
  const required = Array.isArray(schema.required) ? schema.required : Object.keys(properties);
  return Object.fromEntries(
    required
      .filter((key): key is string => typeof key === 'string')
      .map((key) => [
        key,
        instantiate(asObject(Object.hasOwn(properties, key) ? properties[key] : {}), root, depth + 1, key),
      ]),
  );
}

function resolvePointer(root: JsonObject, pointer: string): JsonObject {
  const steps = pointer.replace(/^#\/?/, '').split('/');
  return pointer === '#' ? root : steps.reduce<JsonObject>((schema, step) => asObject(schema[step]), root);
}
