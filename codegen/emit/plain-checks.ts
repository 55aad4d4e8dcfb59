import { type Bundle, referencedDefinition } from '../model/bundle-schemas.ts';
import type { Scalar } from '../model/model.ts';
import { literal, quote } from './value-check.ts';

type Json = Readonly<Record<string, unknown>>;

/** Functions `isName(value)` for all definitions of a bundle; an independent route to what Ajv says of them. */
export function plainChecks(bundle: Bundle): string {
  return [...bundle.definitions]
    .map(
      ([name, schema]) =>
        `/** Whether a value is a ${name}. */\n` +
        `export function is${name}(value: unknown): boolean {\n  return ${expression(schema, 'value')};\n}\n`,
    )
    .join('\n');
}

function expression(schema: unknown, value: string): string {
  if (schema === true) return 'true';
  if (schema === false) return 'false';
  const json = schema as Json;
  const parts = [
    ...typePart(json, value),
    ...('$ref' in json ? [`is${referencedDefinition(String(json.$ref))}(${value})`] : []),
    ...('const' in json ? [`${value} === ${literal(json.const as Scalar)}`] : []),
    ...('enum' in json ? [oneOf(json.enum as Scalar[], value)] : []),
    ...('not' in json ? [`!${oneOf((json.not as { enum: Scalar[] }).enum, value)}`] : []),
    ...('anyOf' in json ? [`(${(json.anyOf as Json[]).map((member) => expression(member, value)).join(' || ')})`] : []),
    ...numberParts(json, value),
  ];
  return parts.length === 0 ? 'true' : parts.join(' && ');
}

function typePart(json: Json, value: string): string[] {
  const types = json.type === undefined ? [] : ([json.type].flat() as string[]);
  if (types.length === 0) return [];
  const alternatives = types.map((type) => typeExpression(type, json, value));
  return [alternatives.length === 1 ? (alternatives[0] as string) : `(${alternatives.join(' || ')})`];
}

function typeExpression(type: string, json: Json, value: string): string {
  switch (type) {
    case 'null':
      return `${value} === null`;
    case 'integer':
      return `Number.isSafeInteger(${value})`;
    case 'number':
      return `Number.isFinite(${value})`;
    case 'array':
      return `isArrayOf(${value}, ${elementCheck(json.items)})`;
    case 'object':
      return [`isObject(${value})`, ...propertyParts(json, value)].join(' && ');
    default:
      return `typeof ${value} === '${type}'`;
  }
}

function elementCheck(items: unknown): string {
  if (items === undefined) return '() => true';
  const json = items as Json;
  return Object.keys(json).length === 1 && '$ref' in json
    ? `is${referencedDefinition(String(json.$ref))}`
    : `(item) => ${expression(items, 'item')}`;
}

function propertyParts(json: Json, value: string): string[] {
  const required = new Set((json.required as string[] | undefined) ?? []);
  const properties = (json.properties as Record<string, unknown> | undefined) ?? {};
  const present = [...required].filter((name) => !Object.hasOwn(properties, name));
  return [
    ...present.map((name) => isThere(`${value}[${quote(name)}]`)),
    ...Object.entries(properties).map(([name, schema]) => {
      const member = `${value}[${quote(name)}]`;
      const check = expression(schema, member);
      if (required.has(name)) return check === 'true' ? isThere(member) : check;
      return check === 'true' ? 'true' : `(${member} === undefined || ${check})`;
    }),
    ...(json.additionalProperties === false
      ? [`hasOnly(${value}, [${Object.keys(properties).map(quote).join(', ')}])`]
      : []),
  ].filter((part) => part !== 'true');
}

/** Of any value. What JSON leaves out is not there: the text would lack what the value had. */
function isThere(member: string): string {
  return `${member} !== undefined && typeof ${member} !== 'function' && typeof ${member} !== 'symbol'`;
}

function numberParts(json: Json, value: string): string[] {
  const parts: string[] = [];
  if (json.minimum !== undefined) parts.push(`(typeof ${value} !== 'number' || ${value} >= ${json.minimum})`);
  if (json.minLength !== undefined) {
    parts.push(`(typeof ${value} !== 'string' || codePointLength(${value}) >= ${json.minLength})`);
  }
  if (json.pattern !== undefined) {
    parts.push(`(typeof ${value} !== 'string' || new RegExp(${quote(String(json.pattern))}, 'u').test(${value}))`);
  }
  return parts;
}

function oneOf(values: readonly Scalar[], value: string): string {
  return `(${values.map((allowed) => `${value} === ${literal(allowed)}`).join(' || ')})`;
}
