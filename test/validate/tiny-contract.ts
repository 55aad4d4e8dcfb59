import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AttributeFacts, AttributeUse, Contract, DialectFacts } from '../../generated/contract.ts';
import type { DialectValidators } from '../../generated/validators/index.ts';

/** A contract that is small enough to have a finding of every kind on purpose. */
const attributes: readonly AttributeFacts[] = [
  { key: 'acme.op', type: 'string', sensitivity: 'none', stability: 'stable', values: ['talk'] },
  { key: 'acme.model', type: 'string', sensitivity: 'none', stability: 'stable' },
  { key: 'acme.whole', type: 'int', sensitivity: 'none', stability: 'stable' },
  { key: 'acme.part', type: 'int', sensitivity: 'none', stability: 'stable' },
  { key: 'acme.ratio', type: 'double', sensitivity: 'none', stability: 'development' },
  { key: 'acme.mode', type: 'string', sensitivity: 'none', stability: 'stable', values: ['fast', 'slow'] },
  { key: 'acme.tags', type: 'string[]', sensitivity: 'none', stability: 'stable' },
  { key: 'acme.text', type: 'json', sensitivity: 'content', stability: 'stable', content: 'text' },
  { key: 'acme.var', type: 'template', sensitivity: 'none', stability: 'stable' },
  {
    key: 'acme.old',
    type: 'string',
    sensitivity: 'none',
    stability: 'stable',
    deprecated: { renamedTo: 'acme.model' },
  },
  { key: 'acme.elsewhere', type: 'string', sensitivity: 'none', stability: 'stable' },
  { key: 'acme.port', type: 'int', sensitivity: 'none', stability: 'stable' },
  { key: 'acme.other', type: 'string', sensitivity: 'none', stability: 'stable' },
  { key: 'error.type', type: 'string', sensitivity: 'none', stability: 'stable' },
];

const talk: readonly AttributeUse[] = [
  { key: 'acme.op', level: 'required' },
  { key: 'acme.whole', level: 'required' },
  { key: 'acme.part', level: 'opt_in' },
  { key: 'acme.model', level: 'conditionally_required', condition: 'The mode is fast.' },
  { key: 'acme.ratio', level: 'recommended' },
  { key: 'acme.mode', level: 'opt_in' },
  { key: 'acme.tags', level: 'opt_in' },
  { key: 'acme.text', level: 'opt_in' },
  { key: 'acme.var', level: 'opt_in' },
  { key: 'acme.port', level: 'opt_in' },
  { key: 'error.type', level: 'conditionally_required', condition: 'The operation failed.' },
];

const dialect: DialectFacts = {
  id: 'tiny-1',
  schemaUrl: 'https://example.com/tiny/1',
  attributes: Object.fromEntries(attributes.map((facts) => [facts.key, facts])),
  templates: ['acme.var'],
  spans: [
    {
      id: 'talk',
      type: 'acme.talk',
      kinds: ['client'],
      discriminator: 'acme.op',
      values: ['talk'],
      failure: 'error.type',
      nameTemplate: '{acme.op} {acme.model}',
      attributes: talk,
    },
    {
      id: 'other',
      type: 'acme.other',
      kinds: ['internal'],
      discriminator: 'acme.other',
      values: [],
      nameTemplate: '{acme.other}',
      attributes: [{ key: 'acme.other', level: 'required' }],
    },
  ],
  metrics: [
    {
      id: 'time',
      name: 'acme.time',
      instrument: 'histogram',
      unit: 's',
      valueType: 'double',
      attributes: [
        { key: 'acme.op', level: 'required' },
        { key: 'acme.model', level: 'recommended' },
      ],
    },
    {
      id: 'time-of-other',
      name: 'acme.time',
      instrument: 'histogram',
      unit: 's',
      valueType: 'double',
      attributes: [{ key: 'acme.other', level: 'required' }],
    },
    {
      id: 'count',
      name: 'acme.count',
      instrument: 'counter',
      unit: '{call}',
      valueType: 'int',
      attributes: [{ key: 'acme.op', level: 'required' }],
    },
  ],
  events: [
    {
      id: 'happened',
      name: 'acme.happened',
      attributes: [
        { key: 'acme.op', level: 'required' },
        { key: 'acme.text', level: 'opt_in' },
      ],
    },
  ],
};

export const tinyContract: Contract = {
  namespaces: ['acme'],
  dialects: [dialect, { ...dialect, id: 'tiny-2', schemaUrl: 'https://example.com/tiny/2' }],
};

const ajv = new Ajv2020({ allErrors: true, $data: true, strict: false });

const partSchema = {
  anyOf: [
    {
      type: 'object',
      required: ['type', 'content'],
      properties: { type: { const: 'text' }, content: { type: 'string' } },
    },
    { type: 'object', required: ['type', 'uri'], properties: { type: { const: 'link' }, uri: { type: 'string' } } },
  ],
};

/** As text: an object literal with a key named "then" is taken for a promise by linters. */
const fastNeedsModel = `{
  "if": { "properties": { "acme.mode": { "const": "fast" } }, "required": ["acme.mode"] },
  "then": { "required": ["acme.model"] }
}`;

/** A validator that demands one attribute, and takes no others than those. */
function closed(required: string, optional: object = {}) {
  const properties = { [required]: { type: 'string' }, ...optional };
  return ajv.compile({ type: 'object', required: [required], properties, additionalProperties: false });
}

const tinyValidators: DialectValidators = {
  spans: {
    talk: ajv.compile({
      type: 'object',
      required: ['acme.op', 'acme.whole'],
      properties: {
        'acme.op': { type: 'string' },
        'acme.model': { type: 'string', minLength: 1 },
        'acme.whole': { type: 'integer', minimum: 0 },
        'acme.part': { type: 'integer', allOf: [{ maximum: { $data: '1/acme.whole' } }] },
        'acme.ratio': { type: 'number' },
        'acme.mode': { anyOf: [{ enum: ['fast', 'slow'] }, { type: 'string' }] },
        'acme.tags': { type: 'array', items: { type: 'string' } },
        'acme.text': { type: 'string' },
        'acme.port': { type: 'integer', maximum: 65535 },
        'error.type': { type: 'string' },
      },
      patternProperties: { '^acme\\.var\\.': { type: 'string' } },
      allOf: [JSON.parse(fastNeedsModel)],
      additionalProperties: false,
    }),
    other: ajv.compile({
      type: 'object',
      properties: { 'acme.other': { type: 'string' } },
      required: ['acme.other'],
      additionalProperties: false,
    }),
  },
  metrics: {
    time: closed('acme.op', { 'acme.model': {} }),
    'time-of-other': closed('acme.other'),
    count: closed('acme.op'),
  },
  events: { happened: closed('acme.op', { 'acme.text': {} }) },
  content: { text: ajv.compile({ type: 'array', items: partSchema }) },
};

export async function loadTinyValidators(): Promise<DialectValidators> {
  return tinyValidators;
}
