/** Members of a JSON Schema that name what they describe: a password there is a parameter, not the password itself. */
const describing: ReadonlySet<string> = new Set(['properties', 'patternProperties', '$defs', 'definitions']);

/** Members of a JSON Schema that show values. */
const showing: ReadonlySet<string> = new Set(['default', 'const', 'enum', 'example', 'examples']);

const keywords: ReadonlySet<string> = new Set([
  ...['$ref', '$id', '$schema', '$comment', '$anchor', '$dynamicRef', '$defs', 'definitions'],
  ...['type', 'title', 'description', 'format', 'nullable', 'deprecated', 'readOnly', 'writeOnly', 'strict'],
  ...['pattern', 'minLength', 'maxLength', 'contentEncoding', 'contentMediaType', 'contentSchema'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'required', 'minProperties'],
  ...['maxProperties', 'dependentRequired', 'dependentSchemas', 'unevaluatedProperties', 'unevaluatedItems'],
  ...['items', 'prefixItems', 'additionalItems', 'contains', 'minItems', 'maxItems', 'uniqueItems'],
  ...['anyOf', 'oneOf', 'allOf', 'not', 'if', 'then', 'else', 'discriminator'],
]);

/** One of these is in every schema that says something. */
const telling = ['type', '$ref', 'anyOf', 'oneOf', 'allOf', 'enum', 'const', 'properties', 'items'];

/** Whether the members of a property by this name may describe what they are named for. */
export function holdsDescriptions(name: string): boolean {
  return describing.has(name);
}

/**
 * Whether a value under a secret's name describes that secret and does not hold it: a JSON Schema among the properties of
 * another one, as definitions of tools have. Nothing but keywords of JSON Schema may be in it.
 *
 * @param holder - name of the property that holds the name
 */
export function isDescription(holder: string, value: unknown): boolean {
  if (!holdsDescriptions(holder) || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return telling.some((name) => names.includes(name)) && names.every((name) => keywords.has(name) || showing.has(name));
}

/** Whether a member of a description shows values of what is described. */
export function showsValues(name: string): boolean {
  return showing.has(name);
}
