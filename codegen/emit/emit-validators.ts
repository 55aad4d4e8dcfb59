import { compileStandalone } from '../ajv.ts';
import { bundleSchemas } from '../model/bundle-schemas.ts';
import { ownSpans } from '../model/dialect-view.ts';
import { camelCase } from '../model/identifier.ts';
import type { Dialect, Model, PlainSchema } from '../model/model.ts';
import { attributesSchema } from './attributes-schema.ts';
import { type GeneratedFile, header } from './generated-file.ts';
import { quote } from './value-check.ts';

/** Ajv's validators as ES modules: one a dialect, one for JSON text, one for descriptors; and a typed way in. */
export function emitValidators(model: Model): GeneratedFile[] {
  const dialects = model.dialects.map((dialect) => ({
    path: `validators/${dialect.id}.ts`,
    text: validatorModule(`${dialect.file} and schemas/`, dialectSchemas(dialect, model)),
  }));
  return [
    ...dialects,
    { path: 'validators/content.ts', text: validatorModule('schemas/content/', plainSchemas(model.content)) },
    { path: 'validators/nodes.ts', text: validatorModule('schemas/nodes/', plainSchemas(model.nodes)) },
    { path: 'validators/index.ts', text: indexModule(model) },
  ];
}

function validatorModule(sources: string, schemas: ReadonlyMap<string, object>): string {
  return `${header(sources)}// @ts-nocheck Written by Ajv.\n${compileStandalone(schemas)}\n`;
}

/** The validators of a dialect, by export name. */
export function dialectSchemas(dialect: Dialect, model: Model): Map<string, object> {
  const spans = ownSpans(dialect, model).map((span): [string, object] => [
    exportName('span', span.id),
    attributesSchema(span, dialect, span.id, dialect.spans.get(span.id)?.add),
  ]);
  const metrics = model.metrics.flatMap((metric): [string, object][] => {
    const how = dialect.metrics.get(metric.id);
    if (how?.omit !== undefined) return [];
    const schema = attributesSchema(metric, dialect);
    for (const [key, value] of Object.entries(how?.add ?? {})) {
      schema.properties[key] = { const: value };
      schema.required.push(key);
    }
    return [[exportName('metric', metric.id), schema]];
  });
  const events = model.events.flatMap((event): [string, object][] =>
    dialect.events.get(event.id)?.omit === undefined
      ? [[exportName('event', event.id), attributesSchema(event, dialect, event.sameAsSpan)]]
      : [],
  );
  return new Map([...spans, ...metrics, ...events]);
}

function exportName(kind: string, id: string): string {
  return camelCase(`${kind}-${id}`);
}

/** Plain schemas by export name, without the prose that a validator has no use for. */
export function plainSchemas(files: readonly PlainSchema[]): Map<string, object> {
  const bundle = bundleSchemas(files);
  const $defs = Object.fromEntries([...bundle.definitions].map(([name, schema]) => [name, withoutProse(schema)]));
  return new Map([...bundle.roots].map(([id, name]) => [camelCase(id), { $defs, $ref: `#/$defs/${name}` }]));
}

const prose = new Set(['title', 'description', 'examples', 'default']);

function withoutProse(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutProse);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, value]) => {
      if (key === 'properties' || key === '$defs') {
        return [[key, Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, withoutProse(schema)]))]];
      }
      return prose.has(key) ? [] : [[key, key === 'const' || key === 'enum' ? value : withoutProse(value)]];
    }),
  );
}

function indexModule(model: Model): string {
  const content = bundleSchemas(model.content).roots;
  const table = (entries: readonly (readonly [string, string])[]) =>
    `{\n${entries.map(([id, access]) => `        ${quote(id)}: ${access},\n`).join('')}      }`;
  const cases = model.dialects.map((dialect) => {
    const has = (kind: 'metrics' | 'events', id: string) => dialect[kind].get(id)?.omit === undefined;
    const entries = (kind: 'span' | 'metric' | 'event', ids: readonly string[]) =>
      table(ids.map((id) => [id, `module.${exportName(kind, id)}`] as const));
    return `    case ${quote(dialect.id)}: {
      const module = await import('./${dialect.id}.ts');
      return {
      spans: ${entries(
        'span',
        ownSpans(dialect, model).map(({ id }) => id),
      )},
      metrics: ${entries(
        'metric',
        model.metrics.map(({ id }) => id).filter((id) => has('metrics', id)),
      )},
      events: ${entries(
        'event',
        model.events.map(({ id }) => id).filter((id) => has('events', id)),
      )},
      content: ${table([...content.keys()].map((id) => [id, `content.${camelCase(id)}`] as const))},
      };
    }`;
  });
  return `${header('schemas/')}
/** One thing that Ajv found wrong. It holds no value: the validators are compiled without \`verbose\`. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Checks one value; what is wrong stands in \`errors\` until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}

/** The validators of one dialect, by the id of the span type, metric, event or content schema. */
export interface DialectValidators {
  readonly spans: Readonly<Record<string, Validator>>;
  readonly metrics: Readonly<Record<string, Validator>>;
  readonly events: Readonly<Record<string, Validator>>;
  readonly content: Readonly<Record<string, Validator>>;
}

/**
 * Loads the validators of a dialect. Each is a module of its own, so that an application that only emits loads none.
 *
 * @throws {RangeError} for a dialect that does not exist.
 */
export async function loadValidators(dialect: string): Promise<DialectValidators> {
  const content = await import('./content.ts');
  switch (dialect) {
${cases.join('\n')}
    default:
      throw new RangeError(\`unknown dialect; expected one of ${model.dialects.map(({ id }) => id).join(', ')}\`);
  }
}
`;
}
