import type { SchemaFile } from '../load/read-schema-files.ts';
import { checkDialect, type Vocabulary } from './check-dialect.ts';
import type {
  Dialect,
  DialectAttribute,
  DialectList,
  DialectSpan,
  FixedAttributes,
  ListField,
  ListPart,
  ValueType,
} from './model.ts';
import type { Problems } from './problems.ts';

type Entries<T> = Readonly<Record<string, T>>;

/** How an attribute is written, as the profile allows it. */
interface DialectAttributeJson extends Omit<Partial<DialectAttribute>, 'type' | 'values' | 'nameWhen'> {
  readonly type?: keyof typeof valueTypes;
  readonly values?: Entries<string>;
  readonly nameWhen?: Entries<Entries<string>>;
}

interface ListPartJson {
  readonly of?: FixedAttributes;
  readonly fields: Entries<ListField>;
}

interface DialectListJson {
  readonly description: string;
  readonly fields: Entries<ListField>;
  readonly parts?: {
    readonly from: string;
    readonly alone?: ListPartJson;
    readonly apart?: ListPartJson;
    readonly lists: Entries<readonly ListPartJson[]>;
  };
}

interface DialectJson {
  readonly title: string;
  readonly description: string;
  readonly schemaUrl: string;
  readonly namespaces?: readonly string[];
  readonly attributes: Entries<DialectAttributeJson>;
  readonly lists?: Entries<DialectListJson>;
  readonly sums?: Entries<readonly string[]>;
  readonly spans: Entries<
    Omit<Partial<DialectSpan>, 'attributes'> & { readonly attributes?: Entries<DialectAttributeJson> }
  >;
  readonly metrics: Entries<{ omit?: string; name?: string; add?: FixedAttributes }>;
  readonly events: Entries<{ omit?: string; name?: string }>;
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
    ...(json.namespaces !== undefined && { namespaces: json.namespaces }),
    attributes: toAttributes(json.attributes),
    lists: mapEntries(json.lists ?? {}, (list, id) => toList(id, list)),
    sums: mapEntries(json.sums ?? {}, (keys) => keys),
    spans: mapEntries(json.spans, ({ attributes = {}, add = {}, ...rest }) => ({
      ...rest,
      add,
      attributes: toAttributes(attributes),
    })),
    metrics: mapEntries(json.metrics, ({ add = {}, ...rest }) => ({ ...rest, add })),
    events: mapEntries(json.events, (event) => event),
  };
  checkDialect(dialect, vocabulary, file, problems);
  return dialect;
}

const valueTypes = { string: 'string', integer: 'int', number: 'double', boolean: 'boolean', json: 'json' } as const;

function toAttributes(json: Entries<DialectAttributeJson>): Map<string, DialectAttribute> {
  return mapEntries(json, ({ type, values, nameWhen, also = [], with: fixed = {}, ...rest }) => ({
    ...rest,
    also,
    with: fixed,
    ...(type !== undefined && { type: valueTypes[type] as ValueType }),
    ...(values !== undefined && { values: new Map(Object.entries(values)) }),
    ...(nameWhen !== undefined && { nameWhen: toNameWhen(nameWhen) }),
  }));
}

/** The profile allows one attribute with one value. */
function toNameWhen(json: Entries<Entries<string>>): NonNullable<DialectAttribute['nameWhen']> {
  const [[key, names] = ['', {}]] = Object.entries(json);
  const [[value, name] = ['', '']] = Object.entries(names);
  return { key, value, name };
}

function toList(id: string, { description, fields, parts }: DialectListJson): DialectList {
  if (parts === undefined) return { id, description, fields: new Map(Object.entries(fields)) };
  const { from, alone, apart, lists } = parts;
  return {
    id,
    description,
    fields: new Map(Object.entries(fields)),
    parts: {
      from,
      ...(alone !== undefined && { alone: toPart(alone) }),
      ...(apart !== undefined && { apart: toPart(apart) }),
      lists: mapEntries(lists, (list) => list.map(toPart)),
    },
  };
}

function toPart({ of, fields }: ListPartJson): ListPart {
  return { ...(of !== undefined && { of }), fields: new Map(Object.entries(fields)) };
}

function mapEntries<T, R>(json: Entries<T>, map: (value: T, name: string) => R): Map<string, R> {
  return new Map(Object.entries(json).map(([name, value]) => [name, map(value, name)]));
}
