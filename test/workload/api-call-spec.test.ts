import { describe, expect, it } from 'vitest';
import { type ApiOperation, defaultNodes, type Operation, operations } from '../../generated/operations.ts';
import { apiCallSpec, logicRequest, nodeSpec } from '../../generated/validators/nodes.ts';
import { apiCallSpecOf, nodeSpecOfApiCall } from '../../src/workload/api-call-spec.ts';
import { canonicalLogicRequest } from '../../src/workload/logic-id.ts';
import { createNodeSpec } from '../../src/workload/node-spec.ts';

const calling = Object.entries<Operation>(operations)
  .filter(([, { via, excluded }]) => !via && !excluded)
  .map(([name]) => name as ApiOperation);
const specs = calling.map((name) => [name, apiCallSpecOf(name)] as const);

describe('apiCallSpecOf', () => {
  it('knows no helper, and nothing that the catalogue has not', () => {
    expect(() => apiCallSpecOf('chat.completions.parse' as ApiOperation)).toThrow("told as 'chat.completions.create'");
    expect(() => apiCallSpecOf('toString' as ApiOperation)).toThrow("Unknown operation 'toString'");
  });

  it('gives what is frozen and valid', () => {
    for (const [name, spec] of specs) {
      expect(Object.isFrozen(spec)).toBe(true);
      expect(spec.operation).toBe(name);
      expect(apiCallSpec(spec), name).toBe(true);
    }
  });

  it('give each operation a node of its own', () => {
    const nodes = specs.map(([, spec]) => nodeSpecOfApiCall(spec, { orgNamespace: 'acme' }));
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(specs.length);
    for (const node of nodes) expect(nodeSpec(node), node.name).toBe(true);
  });

  it('keep the ids of the default nodes, release after release', () => {
    const ids = defaultNodes.map((name) => {
      const { id } = nodeSpecOfApiCall(apiCallSpecOf(name), { orgNamespace: 'acme' });
      return `${name} ${id.slice(0, 12)}`;
    });
    expect(ids).toMatchInlineSnapshot(`
      [
        "responses.create da6aa46e8967",
        "chat.completions.create 735b064d7a3d",
        "embeddings.create e364117e5ca3",
        "moderations.create fc5f10eaa7d7",
        "images.generate cafc55c31d67",
        "images.edit 93b74ffd568c",
        "audio.speech.create 73b0f15cf9de",
        "audio.transcriptions.create 6d9146237faf",
        "audio.translations.create 4324fd8bd18b",
        "files.create 030cbbd5fc1f",
        "vectorStores.create 13fe08678aba",
        "vectorStores.search 5305b91532ef",
        "batches.create ca1e1d11e21f",
        "beta.assistants.create 4a95597cf0ca",
        "beta.threads.create 7ad1093af2b5",
        "beta.threads.messages.create d556892cb3c7",
        "beta.threads.runs.create f3b8ecf0a0d3",
      ]
    `);
  });

  it('let a model that is fixed be part of the id', () => {
    const call = apiCallSpecOf('responses.create');
    const fixed = nodeSpecOfApiCall(call, { orgNamespace: 'acme', modelName: 'gpt-4o' });
    expect(fixed.model_name).toBe('gpt-4o');
    expect(fixed.id).not.toBe(nodeSpecOfApiCall(call, { orgNamespace: 'acme' }).id);
  });
});

describe('the generated validators', () => {
  const node = createNodeSpec({
    name: '要約',
    role: 'writer',
    callableSignature: 'summarize(text)',
    outputSchema: { type: 'string' },
    modelName: 'gpt-4o',
    orgNamespace: 'acme',
  });

  it('agree with createNodeSpec', () => {
    expect(nodeSpec(node)).toBe(true);
    for (const field of ['id', 'spec_version', 'org_namespace', 'name', 'role', 'callable_signature', 'input_schema']) {
      expect(nodeSpec({ ...node, [field]: undefined }), field).toBe(false);
    }
    expect(nodeSpec({ ...node, further: 1 })).toBe(false);
    expect(nodeSpec({ ...node, name: '' })).toBe(false);
  });

  it('agree with the text that a Logic ID is the hash of', () => {
    const text = canonicalLogicRequest({
      agent_class: { name: 'DocAgent', version: '1.0.0' },
      nodes: [node],
      topology: { edges: [{ source_nodespec_id: node.id, target_nodespec_id: node.id }] },
    });
    expect(logicRequest(JSON.parse(text))).toBe(true);
  });
});
