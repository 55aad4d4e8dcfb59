import { describe, expect, it } from 'vitest';
import { WorkloadRuntimeError } from '../../src/workload/errors.ts';
import type { StreamEvent } from '../../src/workload/stream-events.ts';
import type { NodeFunction } from '../../src/workload/workload.ts';
import { failureOf, ledgerOf, workloadOf } from './fixtures.ts';

const deploymentId = 'prod';
const pass: NodeFunction = (message) => message;
const emitTo =
  (...targets: string[]): NodeFunction =>
  (message, { runtime }) => {
    for (const target of targets) runtime.emit(target, message);
    return message;
  };

describe('execute', () => {
  it('asks for a deployment, then for nodes, then for entries that exist', async () => {
    const empty = workloadOf({});
    const one = workloadOf({ a: pass });
    await expect(empty.execute(1, { deploymentId: '' })).rejects.toThrow(
      new TypeError('deployment_id is required when executing a workload'),
    );
    expect((await failureOf(empty.execute(1, { deploymentId }))).message).toBe('No nodes have been registered');
    const error = await failureOf(one.execute(1, { deploymentId, entryNodes: ['a', 'x'] }));
    expect(error.message).toBe("Entry node 'x' is not registered");
    expect(error.report).toBeUndefined();
  });

  it('refuses options that are no numbers', async () => {
    const one = workloadOf({ a: pass });
    await expect(one.execute(1, { deploymentId, maxSteps: Number.NaN })).rejects.toThrow(TypeError);
    await expect(one.execute(1, { deploymentId, deadline: new Date(Number.NaN) })).rejects.toThrow(TypeError);
    expect(() => workloadOf({}, [], { maxLedgerEntries: -1 })).toThrow(TypeError);
  });

  describe('begins with', () => {
    const nodes = { a: pass, b: pass, c: pass };
    const started = async (workload: ReturnType<typeof workloadOf>, entryNodes?: string[]): Promise<string[]> => {
      const report = await workload.execute('m', { deploymentId, entryNodes });
      return ledgerOf(report).filter((entry) => entry.startsWith('token_dequeued __entry__'));
    };
    const entry = (name: string): string => `token_dequeued __entry__->${name}`;

    it('the list given, a name as often as it stands there, and nothing for an empty list', async () => {
      expect(await started(workloadOf(nodes), ['c', 'a', 'c'])).toEqual([entry('c'), entry('a'), entry('c')]);
      expect(await started(workloadOf(nodes), [])).toEqual([]);
    });

    it("the workload's own", async () => {
      expect(await started(workloadOf(nodes, [], { entryNodes: ['b'] }))).toEqual([entry('b')]);
      expect(await started(workloadOf(nodes, [], { entryNodes: ['b'] }), ['a'])).toEqual([entry('a')]);
    });

    it('the nodes that no edge leads to, in the order of registration', async () => {
      expect(await started(workloadOf(nodes, ['c->b']))).toEqual([entry('a'), entry('c')]);
    });

    it('all, when an edge leads to each', async () => {
      expect(await started(workloadOf(nodes, ['a->b', 'b->c', 'c->a']))).toEqual([entry('a'), entry('b'), entry('c')]);
    });
  });

  it('gives every node one context, whose keys may be stood in for, but not the deployment', async () => {
    const contexts: object[] = [];
    const workload = workloadOf({ a: emitTo('b'), b: (_, { context }) => contexts.push(context) }, ['a->b']);
    const extra = { run_id: 'mine', deployment_id: 'other', tenant: 't' };
    const report = await workload.execute(1, { deploymentId, context: extra });
    expect(contexts[0]).toBe(report.context);
    expect(report.runId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(report.context).toEqual({
      deployment_id: 'prod',
      workload_logic_id: workload.logicId,
      logic_id: workload.logicId,
      workload_id: 'test-agent:1.0.0',
      workload_run_id: report.runId,
      run_id: 'mine',
      workload_name: 'Test Agent',
      workload_version: '1.0.0',
      organization_id: null,
      org_namespace: 'acme',
      tenant: 't',
    });
  });

  it('works first in, first out, one activation a token, and writes the ledger', async () => {
    const workload = workloadOf(
      { a: emitTo('b', 'c'), b: emitTo('d'), c: emitTo('d'), d: async (message) => `${message}!` },
      ['a->b', 'a->c', 'b->d', 'c->d'],
    );
    const report = await workload.execute('m', { deploymentId });
    expect(ledgerOf(report)).toEqual([
      'token_enqueued __entry__->a',
      'token_dequeued __entry__->a',
      'token_enqueued a->b',
      'token_enqueued a->c',
      'node_completed a',
      'token_dequeued a->b',
      'token_enqueued b->d',
      'node_completed b',
      'token_dequeued a->c',
      'token_enqueued c->d',
      'node_completed c',
      'token_dequeued b->d',
      'node_completed d',
      'token_dequeued c->d',
      'node_completed d',
    ]);
    expect(report.nodeResults('d')).toEqual(['m!', 'm!']);
    expect(report.nodeResults('nobody')).toEqual([]);
    expect(Object.keys(report.results)).toEqual(['a', 'b', 'c', 'd']);
    expect(report.ledger[0]?.metadata).toEqual({ payload_repr: '"m"', seed: true });
    expect(report.ledger[4]?.metadata).toEqual({ result_repr: '"m"', emissions: 2 });
    expect(report.results.d?.[0]).toEqual({
      node: 'd',
      tokenId: report.ledger[6]?.tokenId,
      result: 'm!',
      startedAt: expect.any(Date),
      finishedAt: expect.any(Date),
    });
    expect(report.ledgerDropped).toBe(0);
  });

  it('lists only nodes that were activated', async () => {
    const report = await workloadOf({ a: pass, b: pass }, ['a->b']).execute(1, { deploymentId });
    expect(Object.keys(report.results)).toEqual(['a']);
  });

  it('gives tokens their way', async () => {
    const ways: unknown[] = [];
    const note: NodeFunction<number> = (left, { runtime }) => {
      const { id, origin, parentId, lineage, payload, createdAt } = runtime.token;
      ways.push({ origin, parentId, lineage, payload, isFrozen: Object.isFrozen(runtime.token), createdAt });
      if (left > 0) runtime.emit('a', left - 1);
      return id;
    };
    const report = await workloadOf({ a: note }, ['a->a']).execute(2, { deploymentId });
    const [first, second] = report.nodeResults('a');
    const common = { isFrozen: true, createdAt: expect.any(Date) };
    expect(ways).toEqual([
      { origin: '__entry__', parentId: null, lineage: [], payload: 2, ...common },
      { origin: 'a', parentId: first, lineage: ['a'], payload: 1, ...common },
      { origin: 'a', parentId: second, lineage: ['a', 'a'], payload: 0, ...common },
    ]);
  });

  describe('the runtime handle', () => {
    it('refuses targets it cannot reach', async () => {
      const workload = workloadOf({ a: emitTo('x'), b: emitTo('a') });
      const unknown = await failureOf(workload.execute(1, { deploymentId, entryNodes: ['a'] }));
      expect(unknown.cause).toEqual(new WorkloadRuntimeError("Unknown target node 'x'"));
      const unjoined = await failureOf(workload.execute(1, { deploymentId, entryNodes: ['b'] }));
      expect(unjoined.cause).toEqual(new WorkloadRuntimeError("Edge 'b->a' is not registered"));
    });

    it('shares state, counts emissions and returns the id of the new token', async () => {
      const workload = workloadOf(
        {
          a: (message, { runtime }) => {
            runtime.state.seen = [message];
            const id = runtime.emit('b', 'x', { auditMetadata: { why: 'test', payload_repr: 'mine' } });
            return { id, emissions: runtime.emissions };
          },
          b: (_, { runtime }) => ({ id: runtime.token.id, seen: runtime.state.seen }),
        },
        ['a->b'],
      );
      const report = await workload.execute(1, { deploymentId });
      const [fromA] = report.nodeResults('a');
      const [fromB] = report.nodeResults('b');
      expect(fromA).toEqual({ id: Object(fromB).id, emissions: 1 });
      expect(fromB).toMatchObject({ seen: [1] });
      expect(report.ledger.find((entry) => entry.targetNode === 'b')?.metadata).toEqual({
        payload_repr: 'mine',
        why: 'test',
      });
    });

    it('records events of the node', async () => {
      const workload = workloadOf({
        a: (_, { runtime }) => {
          runtime.recordEvent('looked_up', { metadata: { hits: 3 } });
          runtime.recordEvent('plain');
        },
      });
      const { ledger } = await workload.execute(1, { deploymentId });
      expect(ledger.slice(2, 4)).toMatchObject([
        { eventType: 'looked_up', sourceNode: 'a', targetNode: null, metadata: { hits: 3 } },
        { eventType: 'plain', metadata: {} },
      ]);
    });

    it('stops the run after the node, and drops what is queued', async () => {
      const workload = workloadOf(
        {
          a: (_, { runtime }) => {
            runtime.emit('b', 1);
            runtime.stop();
            runtime.emit('b', 2);
            return runtime.stopRequested;
          },
          b: pass,
        },
        ['a->b'],
      );
      const report = await workload.execute(1, { deploymentId });
      expect(report.nodeResults('a')).toEqual([true]);
      expect(ledgerOf(report).slice(-3)).toEqual(['token_enqueued a->b', 'node_completed a', 'runtime_stopped a']);
      expect(report.ledger.at(-1)?.metadata).toEqual({ reason: 'stop_requested' });
    });

    it('is of no use once the run is over, and the report stays as it was', async () => {
      let later: (() => void) | undefined;
      const workload = workloadOf({
        a: (_, { runtime }) => {
          later = () => runtime.emit('a', 1);
        },
      });
      const report = await workload.execute(1, { deploymentId });
      expect(later).toThrow(WorkloadRuntimeError);
      expect(report.ledger).toHaveLength(3);
    });
  });

  describe('the step limit', () => {
    it('ends a cycle', async () => {
      const error = await failureOf(workloadOf({ a: emitTo('a') }, ['a->a']).execute(1, { deploymentId, maxSteps: 3 }));
      expect(error.message).toBe('Maximum step count 3 reached; possible infinite loop');
      expect(error.report?.nodeResults('a')).toEqual([1, 1, 1]);
      expect(ledgerOf(error.report).at(-1)).toBe('token_dequeued a->a');
    });

    it('is 1000 unless said otherwise', async () => {
      const error = await failureOf(workloadOf({ a: emitTo('a') }, ['a->a']).execute(1, { deploymentId }));
      expect(error.message).toBe('Maximum step count 1000 reached; possible infinite loop');
    });

    it('of 0 fails at once, after the token was taken', async () => {
      const error = await failureOf(workloadOf({ a: pass }).execute(1, { deploymentId, maxSteps: 0 }));
      expect(error.message).toBe('Maximum step count 0 reached; possible infinite loop');
      expect(ledgerOf(error.report)).toEqual(['token_enqueued __entry__->a', 'token_dequeued __entry__->a']);
    });

    it('is not reached by exactly that many activations', async () => {
      const report = await workloadOf({ a: pass }).execute(1, { deploymentId, entryNodes: ['a', 'a'], maxSteps: 2 });
      expect(report.nodeResults('a')).toEqual([1, 1]);
    });
  });

  it.each<[string, NodeFunction]>([
    [
      'throws',
      () => {
        throw new RangeError('boom');
      },
    ],
    [
      'rejects',
      async () => {
        throw new RangeError('boom');
      },
    ],
  ])('fails when a node %s, and keeps what was done', async (_, failing) => {
    const workload = workloadOf({ a: emitTo('b'), b: failing }, ['a->b']);
    const error = await failureOf(workload.execute(1, { deploymentId }));
    expect(error.message).toBe("Node 'b' execution failed");
    expect(error.cause).toEqual(new RangeError('boom'));
    expect(error.report?.nodeResults('a')).toEqual([1]);
    expect(error.report?.context.deployment_id).toBe('prod');
    expect(error.report?.ledger.at(-1)).toMatchObject({
      eventType: 'node_failed',
      sourceNode: 'b',
      targetNode: null,
      metadata: { exception: 'RangeError: boom' },
    });
  });

  it('survives whatever is thrown, emitted and returned', async () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const cyclic: unknown[] = [1n];
    cyclic.push(cyclic);
    const workload = workloadOf(
      {
        a: (_, { runtime }) => {
          runtime.emit('b', hostile);
          return cyclic;
        },
        b: () => {
          throw hostile;
        },
      },
      ['a->b'],
    );
    const error = await failureOf(workload.execute(cyclic, { deploymentId }));
    expect(error.message).toBe("Node 'b' execution failed");
    expect(error.report?.ledger.map((entry) => entry.metadata.payload_repr ?? entry.metadata.result_repr)).toEqual([
      '[1,"[circular]"]',
      '[1,"[circular]"]',
      '"[unreadable]"',
      '[1,"[circular]"]',
      '"[unreadable]"',
      undefined,
    ]);
  });

  it('takes names in any script, and those that objects have', async () => {
    for (const name of ['要約', 'قارئ', '😀', '__proto__', 'constructor', '1', ' ']) {
      const workload = workloadOf({});
      workload.addNode(pass, name, 'role', { orgNamespace: 'acme' });
      const report = await workload.execute(name, { deploymentId });
      expect(report.nodeResults(name)).toEqual([name]);
      expect(Object.keys(report.results)).toEqual([name]);
    }
    const report = await workloadOf({ a: pass }).execute(1, { deploymentId });
    expect(report.nodeResults('toString')).toEqual([]);
  });

  it('keeps runs at the same time apart', async () => {
    const workload = workloadOf(
      {
        a: async (message, { runtime, context }) => {
          runtime.state.mine = message;
          context.mine = message;
          await new Promise((resolve) => setTimeout(resolve, 5));
          runtime.emit('b', message);
        },
        b: async (message, { runtime, context }) => [message, runtime.state.mine, context.mine, context.run_id],
      },
      ['a->b'],
    );
    const reports = await Promise.all([1, 2, 3].map((payload) => workload.execute(payload, { deploymentId })));
    for (const [index, report] of reports.entries()) {
      expect(report.nodeResults('b')).toEqual([[index + 1, index + 1, index + 1, report.runId]]);
      expect(report.ledger).toHaveLength(6);
    }
  });

  describe('onEvent', () => {
    it('is told everything in order, and waited for', async () => {
      const log: string[] = [];
      const workload = workloadOf(
        {
          a: (message, { runtime }) => {
            log.push('a runs');
            runtime.emit('b', message);
            runtime.recordEvent('noted');
          },
          b: (_, { runtime }) => {
            log.push('b runs');
            runtime.stop();
          },
        },
        ['a->b'],
      );
      const onEvent = async ({ eventType }: StreamEvent): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        log.push(eventType);
      };
      await workload.execute('m', { deploymentId, onEvent });
      expect(log).toEqual([
        'token_enqueued',
        'token_dequeued',
        'node_started',
        'a runs',
        'token_enqueued',
        'runtime_event',
        'node_completed',
        'token_dequeued',
        'node_started',
        'b runs',
        'node_completed',
        'runtime_stopped',
        'workflow_finished',
      ]);
    });

    it('fails the run when it throws', async () => {
      const onEvent = ({ eventType }: StreamEvent): void => {
        if (eventType === 'node_completed') throw new Error('full');
      };
      const error = await failureOf(workloadOf({ a: pass, b: pass }).execute(1, { deploymentId, onEvent }));
      expect(error.message).toBe('Event handler failed');
      expect(error.cause).toEqual(new Error('full'));
      expect(error.report?.nodeResults('a')).toEqual([1]);
      expect(error.report?.nodeResults('b')).toEqual([]);
    });

    it('is told of a failure before the run fails', async () => {
      const types: string[] = [];
      const workload = workloadOf({
        a: () => {
          throw new Error('x');
        },
      });
      await failureOf(workload.execute(1, { deploymentId, onEvent: (event) => types.push(event.eventType) }));
      expect(types.at(-1)).toBe('node_failed');
    });
  });
});
