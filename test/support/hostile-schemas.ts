import { smallSchemas } from './small-schemas.ts';

type Json = Readonly<Record<string, unknown>>;

/** The small schemas with text of another's choice wherever the profile allows any. */
export function hostileSchemas(texts: readonly string[]): Record<string, Json> {
  let taken = 0;
  const next = () => texts[taken++ % texts.length] as string;
  const distinct = () => [...new Set([next(), next(), next()])];
  const schemas = JSON.parse(JSON.stringify(smallSchemas()), (key, value: unknown) =>
    prose.has(key) && typeof value === 'string' ? next() : value,
  ) as Record<string, Record<string, never>>;
  const attributes = schemas['attributes/acme.schema.json']?.$defs as unknown as Record<
    string,
    Record<string, unknown>
  >;
  const span = schemas['spans/order.schema.json'] as unknown as Record<string, Record<string, unknown>>;
  const kinds = distinct();
  for (const attribute of Object.values(attributes)) {
    Object.assign(attribute, { examples: [next(), { [next()]: [next()] }], 'x-unit': next(), 'x-source': next() });
  }
  Object.assign(attributes['acme.kind'] as object, { enum: kinds });
  Object.assign(attributes['acme.tier'] as object, { anyOf: [{ enum: distinct() }, { type: 'string' }] });
  Object.assign(attributes['acme.code'] as object, { pattern: escapePattern(next()), maxLength: 100_000 });
  Object.assign(attributes['acme.old'] as object, { 'x-deprecated': { note: next() } });
  attributes['constructor.prototype'] = { ...attributes['acme.paid'] };
  Object.assign(span['x-span'] as object, {
    type: next(),
    name: `${nameWords(next())} {acme.kind} ${nameWords(next())}`,
  });
  Object.assign(span, { allOf: [{ ...(span.allOf as unknown as Json[])[0], if: conditionOn(kinds) }] });
  for (const [key, use] of Object.entries(span.properties as Record<string, object>)) {
    Object.assign(use, { 'x-note': next(), 'x-condition': next() });
    if (key === 'acme.tier') Object.assign(use, { not: { const: next() } });
  }
  setData(schemas, next, distinct);
  return schemas;
}

const prose = new Set(['title', 'description']);

function conditionOn(values: readonly string[]): Json {
  return { properties: { 'acme.kind': { enum: values } }, required: ['acme.kind'] };
}

/** Braces in a name stand for attributes. */
function nameWords(text: string): string {
  return text.replace(/[{}]/g, '');
}

/** The names of properties have to be Unicode. */
function propertyName(text: string): string {
  return text.replace(/\p{Cs}/gu, '');
}

function escapePattern(text: string): string {
  return `^(${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')})?`;
}

function setData(schemas: Record<string, unknown>, next: () => string, distinct: () => string[]): void {
  const at = (path: string, ...keys: string[]) =>
    keys.reduce((json, key) => json[key] as Record<string, unknown>, schemas[path] as Record<string, unknown>);
  Object.assign(at('metrics/orders.schema.json', 'x-metric'), { name: next(), unit: next() });
  Object.assign(at('events/placed.schema.json', 'x-event'), { name: next() });
  const operation = at('operations/shop.json', 'operations', 'orders.create');
  Object.assign(operation, {
    path: `/${next()}`,
    operationName: next(),
    family: next(),
    role: next(),
    signature: next(),
    aliases: distinct(),
  });
  Object.assign(at('operations/shop.json', 'operations'), { 'orders.forget': { excluded: next() } });
  Object.assign(at('providers/hosts.json'), { default: next() });
  Object.assign(at('providers/hosts.json', 'hosts'), { 'api.acme.example': next() });
  const dialect = at('dialects/acme-1.json');
  Object.assign(dialect.attributes as object, {
    'acme.tags': { omit: next() },
    'acme.tier': { name: 'acme.level', values: { [next()]: next() }, also: ['acme.rank'] },
    'acme.paid': { name: 'acme.facts', member: next(), loses: next() },
    'acme.note': { name: 'acme.notes', list: 'notes', asItem: { fixed: { author: next() }, under: 'parts' } },
    'acme.header': { type: 'json', with: { 'acme.mime': next() } },
    'acme.code': { nameWhen: { 'acme.tier': { [next()]: 'acme.returned' } } },
  });
  const kinds = [
    { of: { kind: next() }, fields: { 'part.kind': { const: next() } } },
    { fields: { 'part.json': { whole: true } } },
  ];
  const parts = { from: 'parts', lists: { 'note.parts': kinds } };
  Object.assign(dialect, {
    lists: { notes: { description: next(), fields: { 'note.author': { from: 'author' } }, parts } },
  });
  Object.assign(dialect, { metrics: { orders: { name: next(), add: { 'acme.paid': next() } } } });
  Object.assign(dialect, { events: { placed: { name: next() } }, spans: { order: { type: next() } } });
  const part = at('content/note.schema.json', '$defs', 'NotePart');
  Object.assign(part, { examples: [next()], default: next() });
  Object.assign(part.properties as object, {
    kind: { enum: distinct(), description: next() },
    [`x${propertyName(next())}`]: { const: next(), description: next() },
    [`y${propertyName(next())}`]: { anyOf: [{ enum: distinct() }, { type: 'string' }] },
    [`z${propertyName(next())}`]: { type: 'string', not: { enum: distinct() } },
  });
}
