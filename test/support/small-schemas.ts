type Json = Readonly<Record<string, unknown>>;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const id = (path: string) => `https://schemas.example.com/0.1.0/${path}`;

function head(path: string, title: string, description = 'A sentence.'): Json {
  return { $schema: DRAFT, $id: id(path), title, description };
}

function data(folder: string, path: string): Json {
  return { ...head(path, 'Data'), $schema: `../profile.schema.json#/$defs/${folder}` };
}

function use(key: string, more: Json = { 'x-requirement': 'recommended' }): Json {
  return { [key]: { $ref: `../attributes/acme.schema.json#/$defs/${key}`, ...more } };
}

/** Written so because an object literal with a member `then` looks like a promise. */
function condition(test: Json, required: readonly string[]): Json {
  return Object.fromEntries([
    ['if', test],
    ['then', { required }],
  ]);
}

const plain = { description: 'A value.', 'x-sensitivity': 'none', 'x-stability': 'development' };

/** A schema folder that is small and uses every feature once: path to content. */
export function smallSchemas(): Record<string, Json> {
  return {
    'attributes/acme.schema.json': {
      ...head('attributes/acme.schema.json', 'Acme'),
      'x-namespace': 'acme',
      $defs: {
        'acme.kind': { ...plain, type: 'string', enum: ['order', 'return'], examples: ['order'] },
        'acme.tier': { ...plain, anyOf: [{ enum: ['gold', 'silver'] }, { type: 'string' }] },
        'acme.code': { ...plain, type: 'string', minLength: 2, maxLength: 5, pattern: '^[a-z]+$' },
        'acme.total': { ...plain, type: 'integer', minimum: 0 },
        'acme.part': { ...plain, type: 'integer', minimum: 0, 'x-part-of': ['acme.total'] },
        'acme.price': { ...plain, type: 'number', maximum: 1000, 'x-unit': 'EUR' },
        'acme.paid': { ...plain, type: 'boolean' },
        'acme.tags': { ...plain, type: 'array', items: { type: 'string' } },
        'acme.header': { ...plain, type: 'object', 'x-template': true, additionalProperties: { type: 'string' } },
        'acme.note': {
          ...plain,
          type: 'string',
          contentMediaType: 'application/json',
          contentSchema: { $ref: '../content/note.schema.json' },
          'x-sensitivity': 'content',
        },
        'acme.old': { ...plain, type: 'string', deprecated: true, 'x-deprecated': { renamedTo: 'acme.code' } },
      },
    },
    'spans/order.schema.json': {
      ...head('spans/order.schema.json', 'Order'),
      type: 'object',
      'x-span': { type: 'acme.order', name: 'order {acme.kind}', kind: 'client', discriminator: 'acme.kind' },
      properties: {
        ...use('acme.kind', { 'x-sampling': true }),
        ...use('acme.tier', { 'x-requirement': 'conditionally_required', 'x-condition': 'Known.', 'x-note': 'Here.' }),
        ...use('acme.code', { 'x-requirement': 'opt_in' }),
        ...use('acme.total'),
        ...use('acme.part'),
        ...use('acme.price', { 'x-requirement': 'recommended', not: { const: 0 } }),
        ...use('acme.paid'),
        ...use('acme.tags'),
        ...use('acme.header'),
        ...use('acme.note'),
      },
      required: ['acme.kind'],
      dependentRequired: { 'acme.part': ['acme.total'] },
      allOf: [condition({ properties: { 'acme.kind': { const: 'return' } }, required: ['acme.kind'] }, ['acme.code'])],
      additionalProperties: false,
    },
    'metrics/orders.schema.json': {
      ...head('metrics/orders.schema.json', 'Orders'),
      type: 'object',
      'x-metric': { name: 'acme.orders', instrument: 'counter', unit: '1', valueType: 'int', of: ['order'] },
      properties: use('acme.kind'),
      additionalProperties: false,
    },
    'events/placed.schema.json': {
      ...head('events/placed.schema.json', 'Placed'),
      $ref: '../spans/order.schema.json',
      'x-event': { name: 'acme.placed', severityNumber: 9 },
    },
    'content/note.schema.json': {
      ...head('content/note.schema.json', 'Note'),
      type: 'array',
      items: { $ref: '#/$defs/NotePart' },
      $defs: {
        NotePart: {
          description: 'A part.',
          type: 'object',
          required: ['kind'],
          properties: { kind: { enum: ['text', 'image'] }, title: { type: ['string', 'null'] } },
          additionalProperties: true,
        },
      },
    },
    'nodes/station.schema.json': {
      ...head('nodes/station.schema.json', 'Station'),
      type: 'object',
      properties: { name: { type: 'string', minLength: 1 } },
      required: ['name'],
      additionalProperties: false,
    },
    'operations/shop.json': {
      ...data('operations', 'operations/shop.json'),
      operations: {
        'orders.create': {
          description: 'Orders something.',
          method: 'POST',
          path: '/orders',
          span: 'order',
          role: 'order',
          signature: 'orders.create(body)',
        },
      },
    },
    'providers/hosts.json': {
      ...data('providers', 'providers/hosts.json'),
      default: 'acme',
      hosts: { 'api.acme.example': 'acme', '*.shop.example': 'shop' },
    },
    'dialects/acme-1.json': {
      ...data('dialects', 'dialects/acme-1.json'),
      schemaUrl: 'https://example.com/1.0.0',
      attributes: { 'acme.tier': { name: 'acme.level' }, 'acme.total': { type: 'number' } },
      spans: {},
      metrics: { orders: { add: { 'acme.paid': true } } },
      events: {},
    },
  };
}
