import { type DiagLogger, DiagLogLevel, diag } from '@opentelemetry/api';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeSpecOfApiCall } from '../../src/workload/api-call-spec.ts';
import { NodeSpecValidationError } from '../../src/workload/errors.ts';
import { createNodeSpec, type NodeSpecOptions } from '../../src/workload/node-spec.ts';
import { setResolvedNamespace } from '../../src/workload/org-identity.ts';

const options: NodeSpecOptions = { name: 'a', role: 'r', callableSignature: 'a(message)', orgNamespace: 'acme' };

beforeEach(() => vi.stubEnv('ORG_NAMESPACE', undefined));
afterEach(() => {
  vi.unstubAllEnvs();
  setResolvedNamespace(undefined);
  diag.disable();
});

describe('createNodeSpec', () => {
  it('gives frozen fields in their wire names, and none for what is absent', () => {
    const spec = createNodeSpec(options);
    expect(spec).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      spec_version: '0.1.0',
      org_namespace: 'acme',
      name: 'a',
      role: 'r',
      callable_signature: 'a(message)',
      input_schema: '{}',
    });
    expect(Object.keys(spec)).toHaveLength(7);
    expect(Object.isFrozen(spec)).toBe(true);
  });

  it.each<[string, object, string]>([
    ['name', { name: '' }, "NodeSpec option 'name' must be a string that is not empty"],
    ['role', { role: 5 }, "NodeSpec option 'role' must be a string that is not empty"],
    [
      'callableSignature',
      { callableSignature: undefined },
      "NodeSpec option 'callableSignature' must be a string that is not empty",
    ],
    ['modelName', { modelName: 4 }, "NodeSpec option 'modelName' must be a string, or be left out"],
    ['orgNamespace', { orgNamespace: {} }, "NodeSpec option 'orgNamespace' must be a string, or be left out"],
    [
      'inputSchema',
      { inputSchema: [] },
      "NodeSpec option 'inputSchema' must be a string, a JSON Schema, or a schema object that can convert itself to JSON Schema",
    ],
    [
      'outputSchema',
      { outputSchema: () => 1 },
      "NodeSpec option 'outputSchema' must be a string, a JSON Schema, or a schema object that can convert itself to JSON Schema",
    ],
    [
      'modelname',
      { modelname: 'x' },
      "NodeSpec option 'modelname' is not known; there are name, role, callableSignature, modelName, modelVersion, orgNamespace, inputSchema, outputSchema",
    ],
  ])('names the wrong option: %s', (field, wrong, message) => {
    const create = (): unknown => createNodeSpec({ ...options, ...wrong });
    expect(create).toThrow(NodeSpecValidationError);
    expect(create).toThrow(expect.objectContaining({ field, message, name: 'NodeSpecValidationError' }));
  });
});

describe('schemas of a node', () => {
  const inputSchema = (schema: NodeSpecOptions['inputSchema']): string =>
    createNodeSpec({ ...options, inputSchema: schema }).input_schema;

  it('takes text as it is', () => {
    expect(inputSchema('{ "b": 1,  "a": 2 }')).toBe('{ "b": 1,  "a": 2 }');
    expect(inputSchema('')).toBe('');
  });

  it('writes a JSON Schema in the canonical form', () => {
    expect(inputSchema({ type: 'object', properties: { größe: { minimum: 0.5 } } })).toBe(
      '{"properties":{"gr\\u00f6\\u00dfe":{"minimum":0.5}},"type":"object"}',
    );
    expect(inputSchema(true)).toBe('true');
  });

  it('lets a Standard Schema convert itself, each side for its own', () => {
    const convert = (side: string) => (given: { target: string }) => ({ title: side, $comment: given.target });
    const schema = { '~standard': { jsonSchema: { input: convert('in'), output: convert('out') } } };
    expect(inputSchema(schema)).toBe('{"$comment":"draft-2020-12","title":"in"}');
    expect(inputSchema(Object.assign(() => undefined, schema))).toBe('{"$comment":"draft-2020-12","title":"in"}');
    expect(createNodeSpec({ ...options, outputSchema: schema }).output_schema).toBe(
      '{"$comment":"draft-2020-12","title":"out"}',
    );
  });

  it('lets an object with toJSONSchema convert itself', () => {
    const schema = { '~standard': { vendor: 'zod' }, toJSONSchema: ({ io }: { io: string }) => ({ title: io }) };
    expect(inputSchema(schema)).toBe('{"title":"input"}');
  });

  it('refuses a schema object that cannot, and says why', () => {
    expect(() => inputSchema({ '~standard': { vendor: 'other' } })).toThrow(
      expect.objectContaining({
        cause: expect.objectContaining({ message: expect.stringContaining('no conversion') }),
      }),
    );
    const failing = {
      toJSONSchema: () => {
        throw new Error('cannot be represented');
      },
    };
    expect(() => inputSchema(failing)).toThrow(NodeSpecValidationError);
  });
});

describe('the namespace of a node', () => {
  const namespaceOf = (orgNamespace?: string): string => createNodeSpec({ ...options, orgNamespace }).org_namespace;

  it('is the resolved one, else the argument, else ORG_NAMESPACE, read at each call', () => {
    vi.stubEnv('ORG_NAMESPACE', 'from-env');
    expect(namespaceOf()).toBe('from-env');
    expect(namespaceOf('')).toBe('from-env');
    expect(namespaceOf('given')).toBe('given');
    setResolvedNamespace('resolved');
    expect(namespaceOf('given')).toBe('resolved');
    setResolvedNamespace('');
    expect(namespaceOf('given')).toBe('given');
  });

  it('is unknown when nobody says, with one warning', async () => {
    vi.resetModules();
    const warn = vi.fn();
    const silent = (): void => undefined;
    const logger: DiagLogger = { error: silent, warn, info: silent, debug: silent, verbose: silent };
    // Registered by the copy of the API that the fresh modules see; the API keeps one logger for all its copies.
    const { diag: freshDiag } = await import('@opentelemetry/api');
    freshDiag.setLogger(logger, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
    const fresh = await import('../../src/workload/node-spec.ts');
    vi.stubEnv('ORG_NAMESPACE', '');
    for (let time = 0; time < 3; time += 1) {
      expect(fresh.createNodeSpec({ ...options, orgNamespace: '' }).org_namespace).toBe('unknown');
    }
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain('ORG_NAMESPACE');
  });
});

describe('nodeSpecOfApiCall', () => {
  it('describes the call as a node', () => {
    const signature = 'client.chat.completions.create(body, options)';
    const spec = nodeSpecOfApiCall(
      { operation: 'chat.completions.create', role: 'llm', signature },
      { orgNamespace: 'acme' },
    );
    expect(spec).toMatchObject({
      name: 'chat.completions.create',
      role: 'llm',
      callable_signature: signature,
      input_schema: '{}',
      org_namespace: 'acme',
    });
  });
});
