import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

// Each run is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const registry = `file_format: definition/2
attributes:
  - key: shop.order.id
    type: string
    brief: Id of the order.
    note: Never reused.
    stability: stable
    examples: [o-1, o-2]
  - key: shop.order.state
    type:
      members:
        - { id: open, value: open, brief: Not paid. }
        - { id: paid, value: paid }
    brief: State of the order.
    stability: development
  - { key: shop.items, type: 'string[]', brief: Items., stability: development, examples: [a, b] }
  - { key: shop.count, type: int, brief: Count., stability: development, examples: 3 }
  - { key: shop.level, type: { members: [{ id: a, value: 1 }, { id: b, value: 2 }] }, brief: Level., stability: alpha }
  - { key: shop.anything, type: any, brief: Anything., stability: development, examples: [{ a: 1 }] }
  - { key: shop.header, type: 'template[string]', brief: Headers., stability: development }
  - { key: shop.headers, type: 'template[string[]]', brief: Headers., stability: development }
  - key: shop.old_id
    type: string
    brief: Older id.
    stability: development
    deprecated: { reason: renamed, renamed_to: shop.order.id }
  - { key: server.address, type: string, brief: Host., stability: stable }
  - { key: server.zone, type: string, brief: Zone., stability: stable }
  - { key: gen_ai.shop, type: string, brief: Ours., stability: stable }
attribute_groups:
  - id: common
    visibility: internal
    attributes:
      - { ref: shop.order.state, requirement_level: opt_in }
      - ref: server.address
spans:
  - type: shop.checkout
    kind: internal
    brief: A checkout.
    stability: stable
    name: { note: 'checkout {shop.order.id}' }
    attributes:
      - { ref: shop.header, requirement_level: required }
      - { ref: shop.order.id, requirement_level: required, sampling_relevant: true }
      - ref_group: common
      - { ref: shop.order.state, requirement_level: { conditionally_required: If it is known. }, note: As stored. }
      - ref: elsewhere.thing
    entity_associations: [{ ref: service }]
  - type: shop.call
    kind: client
    brief: A call.
    stability: stable
    name: { note: 'call {shop.header}' }
    attributes: [{ ref: shop.header }, { ref: shop.order.id, requirement_level: required }]
  - { type: shop.vague, kind: internal, brief: Vague., stability: stable, name: { note: vague }, attributes: [{ ref: shop.count }] }
metrics:
  - { name: shop.orders, instrument: counter, unit: '{order}', brief: Orders., stability: stable, attributes: [{ ref: shop.order.state }] }
events:
  - { name: shop.paid, brief: Paid., stability: stable, attributes: [{ ref: shop.order.id, requirement_level: required }] }
entities:
  - { type: shop, brief: A shop., stability: stable }
`;

let folder: string;
beforeAll(() => {
  folder = makeFolder({
    'registry/model/shop.yaml': registry,
    'registry/manifest.yaml': 'name: shop\ndependencies:\n  - name: otel\n',
    'old.yaml': 'groups:\n  - id: x\n',
    'broken.yaml': 'a: [1\nb: 2\n',
    'list.yaml': '- 1\n',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(path: string) {
  return JSON.parse(readFileSync(join(folder, 'telemetry/schemas', path), 'utf8'));
}

describe('import', () => {
  let losses: string;

  test('writes schemas that can be used at once', () => {
    const { status, stdout, stderr } = runCli(folder, ['import', 'registry']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    losses = stdout;
    expect(runCli(folder, ['docs', '--schemas', 'telemetry/schemas'])).toMatchObject({ status: 0, stderr: '' });
    expect(runCli(folder, ['generate'])).toMatchObject({ status: 0, stderr: '' });
    expect(runCli(folder, ['emit', '--schemas', 'telemetry/schemas', '--file', '-'])).toMatchObject({ status: 0 });
  });

  test('carries attributes over', () => {
    const { $defs, 'x-namespace': namespace } = read('attributes/shop.schema.json');
    expect(namespace).toBe('shop');
    expect($defs['shop.order.id']).toEqual({
      description: 'Id of the order.\n\nNever reused.',
      type: 'string',
      examples: ['o-1', 'o-2'],
      'x-sensitivity': 'none',
      'x-stability': 'stable',
    });
    expect($defs['shop.order.state'].anyOf).toEqual([{ enum: ['open', 'paid'] }, { type: 'string' }]);
    expect($defs['shop.items']).toMatchObject({ type: 'array', items: { type: 'string' }, examples: [['a', 'b']] });
    expect($defs['shop.count']).toMatchObject({ type: 'integer', examples: [3], 'x-sensitivity': 'none' });
    expect($defs['shop.anything']).toMatchObject({ contentMediaType: 'application/json', examples: ['{"a":1}'] });
    expect($defs['shop.header']).toMatchObject({ type: 'object', 'x-template': true });
    expect($defs['shop.old_id']).toMatchObject({ deprecated: true, 'x-deprecated': { renamedTo: 'shop.order.id' } });
    expect(read('attributes/server-imported.schema.json')).not.toHaveProperty('x-namespace');
  });

  test('carries signals over, with groups written out', () => {
    const span = read('spans/shop-checkout.schema.json');
    expect(span['x-span']).toEqual({
      type: 'shop.checkout',
      name: 'checkout {shop.order.id}',
      kind: 'internal',
      discriminator: 'shop.order.id',
    });
    expect(span.required).toEqual(['shop.order.id']);
    expect(span.properties['shop.order.state']).toEqual({
      $ref: '../attributes/shop.schema.json#/$defs/shop.order.state',
      'x-requirement': 'conditionally_required',
      'x-condition': 'If it is known.',
      'x-note': 'As stored.',
    });
    expect(span.properties['server.address'].$ref).toBe('../attributes/core.schema.json#/$defs/server.address');
    expect(read('metrics/shop-orders.schema.json')['x-metric']).toEqual({
      name: 'shop.orders',
      instrument: 'counter',
      unit: '{order}',
      valueType: 'int',
    });
    expect(read('spans/shop-call.schema.json')['x-span'].name).toBe('shop.call');
    expect(read('events/shop-paid.schema.json')['x-event']).toEqual({ name: 'shop.paid', severityNumber: 9 });
  });

  test.each([
    'registry/manifest.yaml: dependencies: are not followed',
    'entities: have no counterpart here',
    'span shop.checkout: requires shop.header, a family; it is recommended instead',
    'attribute shop.order.id: counts as none; see how sensitive it is',
    'attribute shop.items: counts as content; see how sensitive it is',
    'attribute shop.order.state: lost the prose of its values',
    'attribute shop.level: lost its well-known values 1, 2',
    'attribute shop.anything: held any value, and holds JSON text now',
    'attribute shop.headers: has a type that has no counterpart here',
    "attribute server.address: is the package's",
    'attribute gen_ai.shop: is in the namespace gen_ai, which the package owns',
    'span shop.checkout: refers to elsewhere.thing, which neither the registry nor the package defines',
    'span shop.checkout: is recognised by shop.order.id',
    'span shop.checkout: lost its entity associations',
    'span shop.vague: requires no attribute of its own registry',
    'metric shop.orders: counts as int',
    'event shop.paid: has severity 9',
  ])('lists: %s', (words) => {
    expect(losses).toContain(words);
  });

  test('overwrites nothing unless told', () => {
    const { status, stderr } = runCli(folder, ['import', 'registry']);
    expect(status).toBe(2);
    expect(stderr).toContain('there already; choose another --out, or --force');
    expect(runCli(folder, ['import', 'registry', '--force']).status).toBe(0);
  });

  test('version 1 is named, not read', () => {
    expect(runCli(folder, ['import', 'old.yaml']).stdout).toContain('groups: are version 1 of the format');
  });

  test.each<[string[], RegExp]>([
    [[], /Name one registry/],
    [['nowhere'], /nowhere: there is no such file or folder/],
    [['broken.yaml'], /broken\.yaml:\d+: is not YAML/],
    [['list.yaml'], /list\.yaml: is not a registry/],
  ])('2 for %j', (args, words) => {
    const { status, stderr } = runCli(folder, ['import', ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
  });
});
