import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { loadProject } from '../../codegen/project/load-project.ts';
import { readPackageSchemas } from '../../codegen/project/package-schemas.ts';
import { makeFolder } from '../cli/run-cli.ts';
import { acme, acmeUse, attribute, catalogue, condition, extension } from './schemas.ts';

const base = readPackageSchemas();
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function load(files: Readonly<Record<string, object>>) {
  const root = makeFolder(Object.fromEntries(Object.entries(files).map(([path, json]) => [`s/${path}`, json])));
  folders.push(root);
  return loadProject({ root, schemas: 's' }, base).model;
}

function useOf(model: ReturnType<typeof load>, span: string, key: string) {
  return model.spans.find(({ id }) => id === span)?.uses.find(({ attribute: { key: own } }) => own === key);
}

const inference = 'spans/inference.schema.json';

describe('a project may', () => {
  test('add attributes, and use them in a span type of the package', () => {
    const model = load({
      'attributes/acme.schema.json': acme,
      [inference]: extension('spans/inference', {
        required: ['acme.tier'],
        properties: { 'acme.tier': acmeUse('acme.tier') },
      }),
    });
    expect(useOf(model, 'inference', 'acme.tier')).toMatchObject({ level: 'required' });
    expect(model.namespaces).toContain('acme');
  });

  test('require what the package only recommends', () => {
    const model = load({ [inference]: extension('spans/inference', { required: ['gen_ai.response.model'] }) });
    expect(useOf(model, 'inference', 'gen_ai.response.model')).toMatchObject({ level: 'required' });
    expect(useOf(model, 'inference', 'gen_ai.response.model')).not.toHaveProperty('condition');
  });

  test('raise a level below required', () => {
    const use = { 'x-requirement': 'conditionally_required', 'x-condition': 'A conversation is kept.' };
    const model = load({ [inference]: extension('spans/inference', { properties: { 'user.id': use } }) });
    expect(useOf(model, 'inference', 'user.id')).toMatchObject({ level: 'conditionally_required' });
  });

  test('close an open enumeration on one span type', () => {
    const use = { enum: ['openai', 'azure.ai.openai'] };
    const model = load({ [inference]: extension('spans/inference', { properties: { 'gen_ai.provider.name': use } }) });
    expect(useOf(model, 'inference', 'gen_ai.provider.name')?.rule.values).toEqual(['openai', 'azure.ai.openai']);
    expect(useOf(model, 'embeddings', 'gen_ai.provider.name')?.rule.values).toBeUndefined();
  });

  test('narrow an attribute wherever it is used', () => {
    const model = load({
      'attributes/gen-ai.schema.json': catalogue('gen-ai', {
        'gen_ai.provider.name': { enum: ['openai'] },
        'gen_ai.request.max_tokens': { maximum: 4096 },
        'gen_ai.conversation.id': { 'x-sensitivity': 'personal' },
      }),
    });
    expect(useOf(model, 'embeddings', 'gen_ai.provider.name')?.rule).toEqual({ type: 'string', values: ['openai'] });
    expect(useOf(model, 'inference', 'gen_ai.request.max_tokens')?.rule.maximum).toBe(4096);
    expect(useOf(model, 'inference', 'gen_ai.conversation.id')?.attribute.sensitivity).toBe('personal');
  });

  test('add conditions', () => {
    const model = load({
      [inference]: extension('spans/inference', {
        dependentRequired: { 'user.id': ['session.id'] },
        allOf: [condition('gen_ai.provider.name', 'openai', 'openai.api.type')],
      }),
    });
    const conditions = model.spans.find(({ id }) => id === 'inference')?.conditions ?? [];
    expect(conditions).toContainEqual({ when: { key: 'user.id' }, required: ['session.id'] });
    expect(conditions).toContainEqual({
      when: { key: 'gen_ai.provider.name', values: ['openai'] },
      required: ['openai.api.type'],
    });
  });

  test('add span types, metrics and events', () => {
    const own = (path: string, facts: object) =>
      extension(path, {
        ...facts,
        type: 'object',
        required: ['acme.tier'],
        properties: { 'acme.tier': acmeUse('acme.tier') },
        additionalProperties: false,
      });
    const span = { type: 'acme.plan', name: 'plan {acme.tier}', kind: 'internal', discriminator: 'acme.tier' };
    const metric = { name: 'acme.plans', instrument: 'counter', unit: '{plan}', valueType: 'int', of: ['plan'] };
    const model = load({
      'attributes/acme.schema.json': acme,
      'spans/plan.schema.json': own('spans/plan', { 'x-span': span }),
      'metrics/plans.schema.json': own('metrics/plans', { 'x-metric': metric }),
      'events/planned.schema.json': own('events/planned', { 'x-event': { name: 'acme.planned', severityNumber: 9 } }),
    });
    expect(model.spans.map(({ id }) => id)).toContain('plan');
    expect(model.metrics.map(({ id }) => id)).toContain('plans');
    expect(model.events.map(({ id }) => id)).toContain('planned');
  });

  test('say how a dialect writes what is its own', () => {
    const model = load({
      'attributes/acme.schema.json': acme,
      'dialects/genai-1.41.json': { attributes: { 'acme.tier': { name: 'acme.old_tier' } } },
    });
    const dialect = model.dialects.find(({ id }) => id === 'genai-1.41');
    expect(dialect?.attributes.get('acme.tier')).toMatchObject({ name: 'acme.old_tier' });
    expect(dialect?.attributes.size).toBeGreaterThan(1);
  });

  test('reword and reshape what binds nobody', () => {
    const model = load({
      'attributes/gen-ai.schema.json': catalogue('gen-ai', {
        'gen_ai.request.model': { description: 'Ours.', examples: ['m'] },
      }),
      'metrics/inference-duration.schema.json': extension('metrics/inference-duration', {
        'x-metric': { buckets: [1, 2] },
      }),
    });
    expect(model.metrics.find(({ id }) => id === 'inference-duration')?.buckets).toEqual([1, 2]);
    expect(model.attributes.find(({ key }) => key === 'gen_ai.request.model')?.description).toBe('Ours.');
  });
});

const wider = { 'gen_ai.operation.name': { enum: ['chat', 'embeddings'] } };
const plan = {
  type: 'object',
  required: ['gen_ai.operation.name'],
  properties: {
    'gen_ai.operation.name': {
      $ref: '../attributes/gen-ai.schema.json#/$defs/gen_ai.operation.name',
      const: 'chat',
      'x-sampling': true,
    },
  },
  additionalProperties: false,
};
const planSpan = { type: 'acme.plan', name: 'plan', kind: 'client', discriminator: 'gen_ai.operation.name' };
const genAi = (facts: Record<string, object>) => catalogue('gen-ai', facts as Record<string, Record<string, unknown>>);

describe('a project may not', () => {
  test.each<[string, string, object, RegExp]>([
    [
      'take back a requirement',
      inference,
      extension('spans/inference', { properties: { 'gen_ai.provider.name': { 'x-requirement': 'opt_in' } } }),
      /inference\.schema\.json#\/properties\/gen_ai\.provider\.name\/x-requirement: changes requirement from required to opt_in.*remove it/,
    ],
    [
      'allow more values',
      inference,
      extension('spans/inference', { properties: wider }),
      /#\/properties\/gen_ai\.operation\.name\/enum: changes values/,
    ],
    [
      'widen a type',
      'attributes/gen-ai.schema.json',
      genAi({ 'gen_ai.request.seed': { type: 'number' } }),
      /#\/\$defs\/gen_ai\.request\.seed\/type: changes type from int to double/,
    ],
    [
      'change a type',
      'attributes/gen-ai.schema.json',
      genAi({ 'gen_ai.request.seed': { type: 'string' } }),
      /seed\/type: changes type/,
    ],
    [
      'raise a limit',
      'attributes/core.schema.json',
      catalogue('core', { 'server.port': { maximum: 99999 } }),
      /server\.port\/maximum: changes maximum from 65535 to 99999/,
    ],
    [
      'lower a sensitivity',
      'attributes/gen-ai.schema.json',
      genAi({ 'gen_ai.input.messages': { 'x-sensitivity': 'none' } }),
      /x-sensitivity: changes sensitivity from content to none/,
    ],
    [
      'rename a span type',
      inference,
      extension('spans/inference', { 'x-span': { type: 'acme.inference' } }),
      /#\/x-span\/type: changes type/,
    ],
    ['rename spans', inference, extension('spans/inference', { 'x-span': { name: 'call' } }), /#\/x-span\/name/],
    [
      'accept another kind',
      inference,
      extension('spans/inference', { 'x-span': { kindMayBe: ['internal', 'server'] } }),
      /#\/x-span: changes kind/,
    ],
    [
      'change a unit',
      'metrics/inference-duration.schema.json',
      extension('metrics/inference-duration', { 'x-metric': { unit: 'ms' } }),
      /#\/x-metric\/unit: changes unit from s to ms/,
    ],
    [
      'open a set',
      inference,
      extension('spans/inference', { additionalProperties: true }),
      /#\/additionalProperties: must be false/,
    ],
    [
      'leave out in a dialect what the package writes',
      'dialects/genai-0.1.json',
      { attributes: { 'gen_ai.request.model': { omit: 'No.' } } },
      /#\/attributes\/gen_ai\.request\.model\/omit/,
    ],
    [
      "define attributes in the package's namespaces",
      'attributes/gen-ai.schema.json',
      genAi({ 'gen_ai.mine': attribute() }),
      /gen_ai\.mine: is in the namespace gen_ai, which the package owns/,
    ],
    [
      'extend content',
      'content/message-parts.schema.json',
      extension('content/message-parts', {}),
      /cannot be extended; rename yours/,
    ],
    [
      'extend an event that is a span type',
      'events/attempt.schema.json',
      extension('events/attempt', {}),
      /extend that file instead/,
    ],
    [
      'take spans away',
      'spans/plan.schema.json',
      extension('spans/plan', { ...plan, 'x-span': planSpan }),
      /#\/x-span\/discriminator: recognises spans of @codon/,
    ],
    [
      'take a name away',
      'spans/plan.schema.json',
      extension('spans/plan', { ...plan, 'x-span': { ...planSpan, type: 'gen_ai.client.inference' } }),
      /#\/x-span\/type: is the name of @codon/,
    ],
    [
      'write nonsense',
      inference,
      extension('spans/inference', { properties: ['x'] }),
      /#\/properties: must be an object/,
    ],
    [
      'misspell',
      inference,
      extension('spans/inference', { properties: { 'user.id': { 'x-requirment': 'opt_in' } } }),
      /s\/spans\/inference\.schema\.json#\/properties\/user\.id: has "x-requirment"/,
    ],
  ])('%s', (_what, path, json, message) => {
    expect(() => load({ [path]: json })).toThrow(message);
  });

  test('leave a folder empty', () => {
    expect(() => load({})).toThrow(/^s: has no schemas/);
  });
});
