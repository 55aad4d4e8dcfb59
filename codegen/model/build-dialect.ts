import type { SchemaFile } from '../load/read-schema-files.ts';
import { checkDialect, type Vocabulary } from './check-dialect.ts';
import type { Dialect, DialectAttribute, Scalar, ValueType } from './model.ts';
import type { Problems } from './problems.ts';

interface DialectAttributeJson {
  readonly name?: string;
  readonly type?: 'string' | 'integer' | 'number' | 'boolean';
  readonly omit?: string;
}

interface DialectJson {
  readonly title: string;
  readonly description: string;
  readonly schemaUrl: string;
  readonly attributes: Record<string, DialectAttributeJson>;
  readonly spans: Record<
    string,
    { type?: string; writtenAs?: string; attributes?: Record<string, DialectAttributeJson> }
  >;
  readonly metrics: Record<string, { omit?: string; name?: string; add?: Record<string, Scalar> }>;
  readonly events: Record<string, { omit?: string; name?: string }>;
}

/** Reads a dialect; names it uses that no schema defines are problems. */
export function buildDialect(file: SchemaFile, vocabulary: Vocabulary, problems: Problems): Dialect {
  const json = file.json as unknown as DialectJson;
  const known = {
    attributes: new Set(vocabulary.attributes.keys()),
    spans: new Set(vocabulary.spans.map(({ id }) => id)),
    metrics: new Set(vocabulary.metrics.map(({ id }) => id)),
    events: new Set(vocabulary.events.map(({ id }) => id)),
  };
  for (const section of ['attributes', 'spans', 'metrics', 'events'] as const) {
    for (const name of Object.keys(json[section])) {
      if (!known[section].has(name)) problems.add(file, [section, name], 'is defined by no file; correct the name');
    }
  }
  const dialect: Dialect = {
    id: file.id,
    file: file.path,
    title: json.title,
    description: json.description,
    schemaUrl: json.schemaUrl,
    attributes: toAttributes(json.attributes),
    spans: new Map(
      Object.entries(json.spans).map(([id, { attributes = {}, ...rest }]) => [
        id,
        { ...rest, attributes: toAttributes(attributes) },
      ]),
    ),
    metrics: new Map(Object.entries(json.metrics).map(([id, { add = {}, ...rest }]) => [id, { ...rest, add }])),
    events: new Map(Object.entries(json.events)),
  };
  checkDialect(dialect, vocabulary, file, problems);
  return dialect;
}

const valueTypes = { string: 'string', integer: 'int', number: 'double', boolean: 'boolean' } as const;

function toAttributes(json: Record<string, DialectAttributeJson>): Map<string, DialectAttribute> {
  return new Map(
    Object.entries(json).map(([key, { type, ...rest }]) => [
      key,
      { ...rest, ...(type !== undefined && { type: valueTypes[type] as ValueType }) },
    ]),
  );
}
