import type { OpenAI } from 'openai';
import { describe, expect, it } from 'vitest';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import type { CodonWorkload } from '../../src/workload/codon-workload.ts';
import type { NodeTelemetryPayload } from '../../src/workload/node-telemetry-payload.ts';
import { setResolvedNamespace, setResolvedOrganizationId } from '../../src/workload/org-identity.ts';
import { CHAT } from '../support/use-fake-openai.ts';
import { WorkloadFixture } from '../support/workload-fixture.ts';
import { failureOf, never, workloadOf } from './fixtures.ts';

const fixture = new WorkloadFixture();
const deploymentId = 'prod';
const TOKENS = { inputTokens: 10, outputTokens: 13, totalTokens: 23 };

/** A workload of two nodes; the second asks a model. */
function asking(client: OpenAI, enableTracing: boolean, seen: NodeTelemetryPayload[] = []): CodonWorkload {
  return workloadOf(
    {
      a: (message: string, { runtime }) => runtime.emit('b', `${message}?`),
      b: async (_, { runtime }) => {
        await client.chat.completions.create(CHAT);
        seen.push(runtime.telemetry);
        return 'done';
      },
    },
    ['a->b'],
    { enableTracing, telemetry: { ...fixture.telemetry.providers, captureContent: true } },
  );
}

describe('a run with tracing', () => {
  it('is one trace: calls in nodes, nodes in the run', async () => {
    const client = instrumentOpenAI(fixture.client, fixture.telemetry.providers);
    const seen: NodeTelemetryPayload[] = [];
    const workload = asking(client, true, seen);
    const { runId } = await workload.execute('why', { deploymentId });
    expect(fixture.tree).toEqual([
      'codon.node.a < agent.graph',
      'chat gpt-4o-mini < codon.node.b',
      'codon.node.b < agent.graph',
      'agent.graph',
    ]);
    for (const { attributes } of fixture.spans) {
      expect(attributes).toMatchObject({
        'codon.workload.run_id': runId,
        'codon.workload.logic_id': workload.logicId,
        'codon.workload.deployment_id': deploymentId,
        'org.namespace': 'acme',
      });
    }
    expect(fixture.span('codon.node.b').attributes).toMatchObject({
      'codon.node.input': '"why?"',
      'codon.node.output': '"done"',
      'codon.tokens.total': 23,
    });
    expect(fixture.span('chat gpt-4o-mini').attributes).not.toHaveProperty('codon.tokens.total');
    expect(JSON.parse(String(fixture.span('agent.graph').attributes['codon.graph.definition_json']))).toEqual({
      nodes: workload.nodes.map(({ name, role, id }) => ({ name, role, nodespec_id: id })),
      edges: [{ source: 'a', target: 'b' }],
    });
    expect(seen).toMatchObject([TOKENS]);
    expect(seen[0]?.networkCalls).toMatchObject([
      { operation: 'chat.completions.create', method: 'POST', path: '/chat/completions', server_address: '127.0.0.1' },
    ]);
  });

  it('nests in the run around it, and counts for the innermost node alone', async () => {
    const client = instrumentOpenAI(fixture.client, fixture.telemetry.providers);
    const inner = asking(client, true);
    const telemetry = { ...fixture.telemetry.providers };
    const outer = workloadOf({ outer: () => inner.execute('why', { deploymentId }) }, [], {
      enableTracing: true,
      telemetry,
    });
    await outer.execute('x', { deploymentId });
    expect(fixture.tree.slice(-3)).toEqual([
      'agent.graph < codon.node.outer',
      'codon.node.outer < agent.graph',
      'agent.graph',
    ]);
    expect(fixture.span('codon.node.outer').attributes).not.toHaveProperty('codon.tokens.total');
    const runs = new Set(fixture.spans.map(({ attributes }) => attributes['codon.workload.run_id']));
    expect(runs.size).toBe(2);
  });

  it('is told when a node fails, is cancelled, or the run has no end', async () => {
    const options = { enableTracing: true, telemetry: fixture.telemetry.providers };
    const loop = {
      a: (_: unknown, { runtime }: { runtime: { emit(target: string, payload: unknown): string } }) =>
        runtime.emit('a', 1),
    };
    const fail = {
      a: () => {
        throw new RangeError('private');
      },
    };
    await failureOf(workloadOf(fail, [], options).execute('x', { deploymentId }));
    await failureOf(workloadOf({ a: never }, [], options).execute('x', { deploymentId, deadline: 10 }));
    await failureOf(workloadOf(loop, ['a->a'], options).execute('x', { deploymentId, maxSteps: 1 }));
    const types = fixture.spans.map(({ name, attributes }) => `${name} ${attributes['error.type']}`);
    expect(types).toEqual([
      'codon.node.a RangeError',
      'agent.graph RangeError',
      'codon.node.a TimeoutError',
      'agent.graph TimeoutError',
      'codon.node.a undefined',
      'agent.graph WorkloadRuntimeError',
    ]);
    expect(await fixture.telemetry.serialize()).not.toContain('private');
  });

  it('takes names in any script', async () => {
    const options = { enableTracing: true, telemetry: fixture.telemetry.providers, name: 'Агент 😀', version: '最新' };
    await workloadOf({ 作家: () => 1, 'constructor \u0000': () => 2 }, [], options).execute('x', {
      deploymentId: 'прод',
    });
    expect(fixture.tree).toEqual([
      'codon.node.作家 < agent.graph',
      'codon.node.constructor \u0000 < agent.graph',
      'agent.graph',
    ]);
  });

  it('tells the organization that the API key stands for', async () => {
    setResolvedOrganizationId('org-1');
    setResolvedNamespace('resolved');
    const options = { enableTracing: true, telemetry: fixture.telemetry.providers };
    await workloadOf({ a: () => 1 }, [], options).execute('x', { deploymentId });
    setResolvedOrganizationId(undefined);
    setResolvedNamespace(undefined);
    expect(fixture.spans).toHaveLength(2);
    for (const { attributes } of fixture.spans) {
      expect(attributes).toMatchObject({ 'codon.organization.id': 'org-1', 'org.namespace': 'resolved' });
    }
  });

  it('has a user of its own observer follow it too', async () => {
    const seen: string[] = [];
    const workload = workloadOf({ a: () => 1 }, [], {
      enableTracing: true,
      telemetry: fixture.telemetry.providers,
      observer: {
        runStarted: () => ({
          nodeStarted: () => ({
            bind: (call) => call(),
            nodeEnded: () => void seen.push('node'),
            nodeFailed: () => undefined,
          }),
          runEnded: () => void seen.push('run'),
          runFailed: () => undefined,
        }),
      },
    });
    await workload.execute('x', { deploymentId });
    expect(seen).toEqual(['node', 'run']);
    expect(fixture.tree).toEqual(['codon.node.a < agent.graph', 'agent.graph']);
  });
});

describe('a run without tracing', () => {
  it('has no spans of its own; calls know their run and tell their tokens, and nodes count them', async () => {
    const client = instrumentOpenAI(fixture.client, fixture.telemetry.providers);
    const seen: NodeTelemetryPayload[] = [];
    const { runId } = await asking(client, false, seen).execute('why', { deploymentId });
    expect(fixture.tree).toEqual(['chat gpt-4o-mini']);
    expect(fixture.span('chat gpt-4o-mini').attributes).toMatchObject({
      'codon.workload.run_id': runId,
      'codon.tokens.total': 23,
    });
    expect(seen).toMatchObject([TOKENS]);
  });
});
