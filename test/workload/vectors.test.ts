import { describe, expect, it } from 'vitest';
import { canonicalLogicRequest, generateLogicId } from '../../src/workload/logic-id.ts';
import { canonicalNodeSpec, createNodeSpec } from '../../src/workload/node-spec.ts';

const SIGNATURE = '(message, *, runtime, context)';
const ingest = createNodeSpec({
  name: 'ingest',
  role: 'parser',
  callableSignature: `ingest${SIGNATURE}`,
  orgNamespace: 'acme',
});
const count = createNodeSpec({
  name: 'count',
  role: 'analyzer',
  callableSignature: `count${SIGNATURE}`,
  orgNamespace: 'acme',
});

describe('ids that a Python agent has too', () => {
  it('V1: a node with schemas', () => {
    const spec = createNodeSpec({
      name: 'test_node',
      role: 'test_role',
      orgNamespace: 'my-org',
      callableSignature: 'sample_function(a: int, b: str) -> float',
      inputSchema: `{"a": "<class 'int'>", "b": "<class 'str'>"}`,
      outputSchema: "<class 'float'>",
    });
    expect(canonicalNodeSpec(spec)).toBe(
      String.raw`{"callable_signature":"sample_function(a: int, b: str) -> float","input_schema":"{\"a\": \"<class 'int'>\", \"b\": \"<class 'str'>\"}","name":"test_node","org_namespace":"my-org","output_schema":"<class 'float'>","role":"test_role"}`,
    );
    expect(spec.id).toBe('83b8c6cb7915f87fdb154bed64a98273dc3d9dfd0cdda8b0d005d759334642de');
  });

  it('V2: a node with a model', () => {
    const spec = createNodeSpec({
      name: 'ingest',
      role: 'parser',
      orgNamespace: 'acme',
      callableSignature: `ingest${SIGNATURE}`,
      modelName: 'gpt-4o',
      modelVersion: '2024-05-13',
    });
    expect(canonicalNodeSpec(spec)).toBe(
      '{"callable_signature":"ingest(message, *, runtime, context)","input_schema":"{}","model_name":"gpt-4o","model_version":"2024-05-13","name":"ingest","org_namespace":"acme","role":"parser"}',
    );
    expect(spec.id).toBe('a0d50d1e93f880606158c66e64621db1edc528910b0964962675db22f7b0b218');
  });

  it('V3: a node in any script, its schema escaped twice', () => {
    const spec = createNodeSpec({
      name: 'résumé-要約😀',
      role: '作家',
      orgNamespace: 'café',
      callableSignature: "zusammenfassen(größe: int, 名前: 'Übersicht' = 'é😀') -> str",
      inputSchema: String.raw`{"gr\u00f6\u00dfe": "<class 'int'>", "\u540d\u524d": "\u00dcbersicht"}`,
      outputSchema: "<class 'str'>",
    });
    expect(canonicalNodeSpec(spec)).toBe(
      String.raw`{"callable_signature":"zusammenfassen(gr\u00f6\u00dfe: int, \u540d\u524d: '\u00dcbersicht' = '\u00e9\ud83d\ude00') -> str","input_schema":"{\"gr\\u00f6\\u00dfe\": \"<class 'int'>\", \"\\u540d\\u524d\": \"\\u00dcbersicht\"}","name":"r\u00e9sum\u00e9-\u8981\u7d04\ud83d\ude00","org_namespace":"caf\u00e9","output_schema":"<class 'str'>","role":"\u4f5c\u5bb6"}`,
    );
    expect(spec.id).toBe('07341abea5a36291c20e7f5b2446c9009a2fb8b4142194f446003fdda67bf6e8');
  });

  it('V5: a workload without nodes', () => {
    const request = { agent_class: { name: 'DocAgent', version: '1.0.0' }, nodes: [], topology: { edges: [] } };
    expect(canonicalLogicRequest(request)).toBe(
      '{"agent_class":{"description":"","name":"DocAgent","version":"1.0.0"},"nodes":[],"topology":{"edges":[]}}',
    );
    expect(generateLogicId(request)).toBe('97f2827430a279aef333789cb5d0be1992ef85dd6c67e60789897135419fa3f4');
  });

  it('V7: two nodes and an edge', () => {
    expect(ingest.id).toBe('9054d7463032315fd4dc5bffbc4f601bb5b6855633960197519dac466fb62db8');
    expect(count.id).toBe('7baa3afe967ad18e92681a448abf17befaab555b9ae5d227653c9d5f8d93a0c5');
    const logicId = generateLogicId({
      agent_class: { name: 'DocAgent', version: '1.0.0', description: '' },
      nodes: [ingest, count],
      topology: { edges: [{ source_nodespec_id: ingest.id, target_nodespec_id: count.id }] },
    });
    expect(logicId).toBe('529f022c5a960f0e1bd27d577a481471781352d1197fd0e0f473c96e6337c297');
  });
});
