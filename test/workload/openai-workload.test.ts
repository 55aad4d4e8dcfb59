import OpenAI from 'openai';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { defaultNodes } from '../../generated/operations.ts';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { CodonWorkload, type CodonWorkloadOptions } from '../../src/workload/codon-workload.ts';
import { NodeSpecValidationError, WorkloadRegistrationError, WorkloadRuntimeError } from '../../src/workload/errors.ts';
import { OpenAIWorkload } from '../../src/workload/openai-workload.ts';
import { type OpenAIBaseOptions, OpenAIWorkloadMixin } from '../../src/workload/openai-workload-mixin.ts';
import { CHAT } from '../support/use-fake-openai.ts';
import { WorkloadFixture } from '../support/workload-fixture.ts';

const fixture = new WorkloadFixture();
const AGENT = { name: 'Doc Agent', version: '1.0.0', orgNamespace: 'acme' };

describe('fromOpenAI', () => {
  it('gives a workload with ids at once, whatever the version of the client', () => {
    const workload = fixture.workload();
    expect(workload).toBeInstanceOf(OpenAIWorkload);
    expect(workload).toBeInstanceOf(CodonWorkload);
    expect(workload.metadata).toEqual({ name: 'Doc Agent', version: '1.0.0', tags: [] });
    expect(workload.agentClassId).toBe('doc-agent:1.0.0');
    expect(workload.logicId).toMatchInlineSnapshot(
      `"9052e93a0fd84ecd0c133d5f347b271c4c8783ad8d7ca69ae2c661077779cf1a"`,
    );
    expect(workload.nodes.map(({ name }) => name)).toEqual(defaultNodes);
    expect(workload.topology).toEqual([]);
  });

  it('has the Logic ID of the same workload built by hand', () => {
    const workload = fixture.workload({
      operations: ['embeddings.create', 'responses.create'],
      edges: [['embeddings.create', 'responses.create']],
      description: 'Answers',
      tags: ['x'],
    });
    const byHand = new CodonWorkload({ name: 'Doc Agent', version: '1.0.0', description: 'Answers' });
    for (const { name, role, callable_signature: callableSignature } of workload.nodes) {
      byHand.addNode(() => undefined, name, role, { callableSignature, orgNamespace: 'acme' });
    }
    byHand.addEdge('embeddings.create', 'responses.create');
    expect(workload.logicId).toBe(byHand.logicId);
    expect(workload.topology).toEqual([['embeddings.create', 'responses.create']]);
  });

  it('gives its namespace to every node that names none, also to those of a base class', () => {
    class Prepared extends CodonWorkload {
      constructor(options: CodonWorkloadOptions) {
        super(options);
        this.addNode(() => 1, 'first', 'r', { orgNamespace: 'own' });
      }
    }
    const workload = OpenAIWorkloadMixin(Prepared).fromOpenAI(fixture.client, { ...AGENT, operations: ['files.list'] });
    workload.addNode(() => 1, 'added', 'r');
    workload.node({ name: 'decorated', role: 'r' }, () => 1);
    expect(workload.nodes.map((node) => node.org_namespace)).toEqual(['own', 'acme', 'acme', 'acme']);
  });

  it('gives its namespace to the nodes that a subclass adds in its constructor', () => {
    class Prepared extends OpenAIWorkloadMixin(CodonWorkload) {
      constructor(options: OpenAIBaseOptions) {
        super(options);
        this.addNode(() => 1, 'first', 'r');
      }
    }
    const workload = Prepared.fromOpenAI(fixture.client, { ...AGENT, operations: ['files.list'] });
    expect(workload.nodes.map((node) => node.org_namespace)).toEqual(['acme', 'acme']);
  });

  it('takes other descriptions of nodes', () => {
    const { nodes } = fixture.workload({
      operations: ['responses.create'],
      nodeOverrides: { 'responses.create': { role: 'writer', modelName: 'gpt-4o', inputSchema: { type: 'string' } } },
    });
    expect(nodes).toMatchObject([
      { name: 'responses.create', role: 'writer', model_name: 'gpt-4o', input_schema: '{"type":"string"}' },
    ]);
  });

  it('leaves the client as it was', async () => {
    const { client } = fixture.workload();
    expect(client).toBeInstanceOf(OpenAI);
    expect(client).not.toBe(fixture.client);
    await fixture.client.chat.completions.create(CHAT);
    expect(fixture.spans).toEqual([]);
  });

  it('lets one client serve several workloads, and itself', async () => {
    const own = instrumentOpenAI(fixture.client, fixture.telemetry.providers);
    const first = fixture.workload({ name: 'First' });
    const second = fixture.workload({ name: 'Second' });
    for (const client of [own, first.client, second.client, first.client.withOptions({ timeout: 1000 })]) {
      await client.chat.completions.create(CHAT);
    }
    const names = fixture.spans.map(({ attributes }) => attributes['codon.workload.name']);
    expect(names).toEqual([undefined, 'First', 'Second', 'First']);
  });

  it('returns all that it made, when asked to', () => {
    const { workload, client, nodeSpecs } = OpenAIWorkload.fromOpenAI(fixture.client, {
      ...AGENT,
      returnArtifacts: true,
    });
    expect(client).toBe(workload.client);
    expect(nodeSpecs).toEqual(workload.nodes);
    expectTypeOf(client).toEqualTypeOf<OpenAI>();
  });

  it('is typed by class and client', () => {
    class Reviewed extends OpenAIWorkloadMixin(CodonWorkload) {
      review(): string {
        return `reviewed ${this.agentClassId}`;
      }
    }
    const workload = Reviewed.fromOpenAI(fixture.client, AGENT);
    expectTypeOf(workload.client.chat).toEqualTypeOf<OpenAI['chat']>();
    expect(workload.review()).toBe('reviewed doc-agent:1.0.0');
  });

  it('executes its nodes with what they are sent', async () => {
    const workload = fixture.workload({ entryNodes: ['chat.completions.create'] });
    const report = await workload.execute(CHAT, { deploymentId: 'prod' });
    expect(report.nodeResults('chat.completions.create')).toMatchObject([{ object: 'chat.completion' }]);
    const run = { 'codon.workload.run_id': report.runId };
    expect(fixture.tree).toEqual([
      'chat gpt-4o-mini < codon.node.chat.completions.create',
      'codon.node.chat.completions.create < agent.graph',
      'agent.graph',
    ]);
    for (const { attributes } of fixture.spans) expect(attributes).toMatchObject(run);
  });

  it('spreads a list over the arguments of an operation', async () => {
    const workload = fixture.workload({ operations: ['models.retrieve'] });
    await workload.execute(['gpt-4o-mini', { timeout: 1000 }], { deploymentId: 'prod' });
    expect(fixture.server.requests.at(-1)?.path).toContain('/models/gpt-4o-mini');
  });
});

describe('fromOpenAI refuses', () => {
  it('what is no client', () => {
    for (const client of [{}, null, 'client', () => undefined]) {
      expect(() => OpenAIWorkload.fromOpenAI(client as object, AGENT)).toThrow(
        'expects a client of the openai package',
      );
    }
  });

  it.each<[string, object, RegExp]>([
    [
      'an unknown operation',
      { operations: ['chat.create'] },
      /Unknown operation 'chat.create': name a method by its path/,
    ],
    ['a helper', { operations: ['chat.completions.parse'] }, /it is told as 'chat.completions.create'; name that/],
    ['a name of objects', { operations: ['constructor'] }, /Unknown operation 'constructor'/],
    ['an operation twice', { operations: ['files.list', 'files.list'] }, /Node 'files.list' already registered/],
    ['an edge from nowhere', { operations: [], edges: [['a', 'b']] }, /Unknown source node 'a'/],
    [
      'an edge to nowhere',
      { operations: ['files.list'], edges: [['files.list', 'b']] },
      /Unknown destination node 'b'/,
    ],
    [
      'an override of no node',
      { operations: [], nodeOverrides: { 'files.list': {} } },
      /nodeOverrides names 'files.list'/,
    ],
  ])('%s, and leaves the client as it was', async (_, options, message) => {
    const withOptions = fixture.client.withOptions.bind(fixture.client);
    let clones = 0;
    fixture.client.withOptions = (given) => {
      clones += 1;
      return withOptions(given);
    };
    const make = (): unknown => fixture.workload(options);
    expect(make).toThrow(WorkloadRegistrationError);
    expect(make).toThrow(message);
    expect(clones).toBe(0);
  });

  it('a description that is wrong', () => {
    const make = (): unknown =>
      fixture.workload({ nodeOverrides: { 'responses.create': { role: '' } }, operations: ['responses.create'] });
    expect(make).toThrow(NodeSpecValidationError);
    expect(make).toThrow("'role' must be a string that is not empty");
  });
});

describe('a workload without a client', () => {
  it('says how to get one', () => {
    const workload = new OpenAIWorkload({ name: 'Doc Agent', version: '1.0.0' });
    expect(() => workload.client).toThrow(WorkloadRuntimeError);
    expect(() => workload.client).toThrow('make it with fromOpenAI');
  });

  it('runs and has nodes all the same', () => {
    const workload = new OpenAIWorkload({ name: 'Doc Agent', version: '1.0.0' });
    const double = workload.node({ name: 'double', role: 'math', orgNamespace: 'acme' }, (n: number) => n * 2);
    expect(workload.run({ deploymentId: 'prod' }, () => double(2))).toBe(4);
  });
});
