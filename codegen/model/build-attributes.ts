import type { SchemaFile } from '../load/read-schema-files.ts';
import { checkAttributes } from './check-attributes.ts';
import { camelCase, constantCase } from './identifier.ts';
import type { Attribute, Scalar, Sensitivity, ValueRule, ValueType } from './model.ts';
import type { Problems } from './problems.ts';

/** One entry below $defs of an attribute file, as the profile allows it. */
interface AttributeJson {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly Scalar[];
  readonly const?: Scalar;
  readonly anyOf?: readonly [{ readonly enum: readonly Scalar[] }, { readonly type: 'string' }];
  readonly items?: { readonly type: 'string' | 'integer' | 'number' | 'boolean' };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly contentMediaType?: string;
  readonly contentSchema?: true | { readonly $ref: string };
  readonly description: string;
  readonly examples?: readonly unknown[];
  readonly deprecated?: true;
  readonly 'x-deprecated'?: { readonly renamedTo?: string; readonly note?: string };
  readonly 'x-sensitivity': Sensitivity;
  readonly 'x-stability': 'development' | 'stable';
  readonly 'x-unit'?: string;
  readonly 'x-part-of'?: readonly string[];
  readonly 'x-template'?: true;
  readonly 'x-source'?: string;
}

/** Every attribute of the catalogue by key; a key defined twice or two keys with one identifier are problems. */
export function buildAttributes(files: readonly SchemaFile[], problems: Problems): Map<string, Attribute> {
  const attributes = new Map<string, Attribute>();
  const byIdentifier = new Map<string, string>();
  for (const file of files) {
    for (const [key, json] of Object.entries((file.json.$defs ?? {}) as Record<string, AttributeJson>)) {
      const earlier = attributes.get(key);
      const attribute = toAttribute(key, json, file);
      const identifiers = identifiersOf(attribute);
      const clash = identifiers.find((identifier) => byIdentifier.has(identifier));
      if (earlier !== undefined) {
        problems.add(file, ['$defs', key], `is already defined in ${earlier.file}; keep one of the two`);
        continue;
      }
      if (clash !== undefined) {
        problems.add(
          file,
          ['$defs', key],
          `"${key}" and "${byIdentifier.get(clash)}" would both become the identifier ${clash}; rename one of them`,
        );
      }
      attributes.set(key, attribute);
      for (const identifier of identifiers) byIdentifier.set(identifier, key);
    }
  }
  checkAttributes(files, attributes, problems);
  return attributes;
}

/** Every name that generated code gives to something of the attribute. */
function identifiersOf({ property, constant, rule }: Attribute): string[] {
  return [property, constant, ...(rule.wellKnown === undefined ? [] : [`${constant}_VALUES`])];
}

function toAttribute(key: string, json: AttributeJson, file: SchemaFile): Attribute {
  const renamedTo = json['x-deprecated']?.renamedTo;
  const note = json['x-deprecated']?.note;
  return {
    key,
    property: camelCase(key),
    constant: constantCase(key),
    file: file.path,
    rule: toRule(json),
    description: json.description,
    examples: json.examples ?? [],
    ...(json.deprecated && {
      deprecated: { ...(renamedTo !== undefined && { renamedTo }), ...(note !== undefined && { note }) },
    }),
    sensitivity: json['x-sensitivity'],
    stability: json['x-stability'],
    ...(json['x-unit'] !== undefined && { unit: json['x-unit'] }),
    partOf: json['x-part-of'] ?? [],
    ...(json['x-source'] !== undefined && { source: json['x-source'] }),
  };
}

function toRule(json: AttributeJson): ValueRule {
  const { minimum, maximum, minLength, maxLength, pattern, contentSchema } = json;
  const values = json.const === undefined ? json.enum : [json.const];
  const wellKnown = json.anyOf?.[0].enum;
  return {
    type: toValueType(json),
    ...(values !== undefined && { values }),
    ...(wellKnown !== undefined && { wellKnown }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { pattern }),
    ...(typeof contentSchema === 'object' && { content: contentId(contentSchema.$ref) }),
  };
}

const scalarTypes = { string: 'string', integer: 'int', number: 'double', boolean: 'boolean' } as const;

function toValueType(json: AttributeJson): ValueType {
  if (json.contentMediaType !== undefined) return 'json';
  if (json.type === undefined) return 'string';
  if (json.type === 'object') return 'template';
  if (json.type === 'array') return `${scalarTypes[json.items?.type ?? 'string']}[]`;
  return scalarTypes[json.type];
}

/** `../content/input-messages.schema.json` gives `input-messages`. */
function contentId(reference: string): string {
  return reference.replace(/^.*\//, '').replace(/\.schema\.json$/, '');
}
