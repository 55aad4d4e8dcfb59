import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLogicRequest, generateLogicId, type LogicRequest } from '../../src/workload/logic-id.ts';
import { createNodeSpec, type NodeSpec, nodeSpecId } from '../../src/workload/node-spec.ts';

const name = fc.string({ unit: 'binary', minLength: 1 });
const optional = fc.option(name, { nil: undefined });
const nodeSpec = fc
  .record({
    name,
    role: name,
    callableSignature: name,
    orgNamespace: name,
    inputSchema: optional,
    outputSchema: optional,
    modelName: optional,
    modelVersion: optional,
  })
  .map((options) => createNodeSpec(options));
const request: fc.Arbitrary<LogicRequest> = fc
  .uniqueArray(nodeSpec, { selector: (spec) => spec.id, minLength: 2, maxLength: 5 })
  .chain((nodes) => {
    const id = fc.constantFrom(...nodes.map((node) => node.id));
    return fc.record({
      agent_class: fc.record({ name, version: name, description: optional }),
      nodes: fc.constant(nodes),
      topology: fc.record({
        edges: fc.array(fc.record({ source_nodespec_id: id, target_nodespec_id: id }), { maxLength: 6 }),
      }),
    });
  });

function turned(given: LogicRequest): LogicRequest {
  const { agent_class, nodes, topology } = given;
  return {
    topology: { edges: topology.edges.toReversed() },
    nodes: nodes.map(withKeysTurned).reverse(),
    agent_class: { description: agent_class.description, version: agent_class.version, name: agent_class.name },
  };
}

function withKeysTurned(node: NodeSpec): NodeSpec {
  return JSON.parse(JSON.stringify(node, Object.keys(node).reverse()));
}

describe('nodeSpecId', () => {
  it('law: a change of any hashed field changes the id', () => {
    const fields = ['name', 'role', 'callable_signature', 'input_schema', 'org_namespace'] as const;
    const optionals = ['output_schema', 'model_name', 'model_version'] as const;
    fc.assert(
      fc.property(nodeSpec, (spec) => {
        for (const field of [...fields, ...optionals]) {
          expect(nodeSpecId({ ...spec, [field]: `${spec[field] ?? ''}x` })).not.toBe(spec.id);
        }
      }),
    );
  });

  it('law: neither the id nor the version of the descriptor is hashed', () => {
    fc.assert(
      fc.property(nodeSpec, (spec) => {
        expect(nodeSpecId(Object.assign({ ...spec }, { id: 'x', spec_version: '9.9.9' }))).toBe(spec.id);
      }),
    );
  });

  it('counts an empty model as none, and null as absent', () => {
    const options = { name: 'a', role: 'r', callableSignature: 'a()', orgNamespace: 'o' };
    const plain = createNodeSpec(options);
    expect(createNodeSpec({ ...options, modelName: '', modelVersion: '' }).id).toBe(plain.id);
    const read = JSON.parse(JSON.stringify({ ...plain, output_schema: null, model_name: null, model_version: null }));
    expect(nodeSpecId(read)).toBe(plain.id);
  });

  it('tells an empty output schema from none', () => {
    const options = { name: 'a', role: 'r', callableSignature: 'a()', orgNamespace: 'o' };
    expect(createNodeSpec({ ...options, outputSchema: '' }).id).not.toBe(createNodeSpec(options).id);
  });
});

describe('generateLogicId', () => {
  it('law: the order of keys, nodes and edges does not matter', () => {
    fc.assert(
      fc.property(request, (given) => {
        expect(generateLogicId(turned(given))).toBe(generateLogicId(given));
      }),
    );
  });

  it('law: the name, the version and the description of the agent matter', () => {
    fc.assert(
      fc.property(request, (given) => {
        for (const field of ['name', 'version', 'description'] as const) {
          const changed = { ...given.agent_class, [field]: `${given.agent_class[field] ?? ''}x` };
          expect(generateLogicId({ ...given, agent_class: changed })).not.toBe(generateLogicId(given));
        }
      }),
    );
  });

  it('law: every node, every edge and every field of a node matters, and so does giving one twice', () => {
    fc.assert(
      fc.property(request, (given) => {
        const { nodes, topology } = given;
        const [first, ...rest] = nodes;
        if (first === undefined) return;
        const edge = { source_nodespec_id: first.id, target_nodespec_id: first.id };
        const variants: LogicRequest[] = [
          { ...given, nodes: rest },
          { ...given, nodes: [...nodes, first] },
          { ...given, topology: { edges: [...topology.edges, edge] } },
          ...Object.keys(first).map((field) => ({ ...given, nodes: [{ ...first, [field]: 'changed' }, ...rest] })),
        ];
        for (const variant of variants) expect(generateLogicId(variant)).not.toBe(generateLogicId(given));
      }),
    );
  });

  it('writes all ten fields of a node, null where one is absent', () => {
    const spec = createNodeSpec({ name: 'a', role: 'r', callableSignature: 'a()', orgNamespace: 'o' });
    const written = JSON.parse(
      canonicalLogicRequest({ agent_class: { name: 'n', version: 'v' }, nodes: [spec], topology: { edges: [] } }),
    );
    expect(written.nodes[0]).toEqual({ ...spec, output_schema: null, model_name: null, model_version: null });
    expect(Object.keys(written.nodes[0])).toHaveLength(10);
  });
});
