import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CodonWorkload } from '../../src/workload/codon-workload.ts';
import { setResolvedNamespace, setResolvedOrganizationId } from '../../src/workload/org-identity.ts';
import type { NodeFunction } from '../../src/workload/workload.ts';
import type { WorkloadObserver } from '../../src/workload/workload-observer.ts';
import { failureOf, never, workloadOf } from './fixtures.ts';

const deploymentId = 'prod';

afterEach(() => {
  setResolvedNamespace(undefined);
  setResolvedOrganizationId(undefined);
});

/** Writes down what it is told, and runs nodes inside a context that knows run and node. */
function recorder(): { observer: WorkloadObserver; log: string[]; current: AsyncLocalStorage<string> } {
  const log: string[] = [];
  const current = new AsyncLocalStorage<string>();
  const observer: WorkloadObserver = {
    runStarted({ payload, context, nodes, topology }) {
      log.push(`run ${payload} of ${nodes.length} nodes, ${topology.length} edges, in ${context.deployment_id}`);
      return {
        nodeStarted({ nodeSpec, token, telemetry }) {
          log.push(`${nodeSpec.name} ${telemetry.nodeInput}`);
          return {
            bind: (callNode) => current.run(`${payload}/${nodeSpec.name}/${token.payload}`, callNode),
            nodeEnded: ({ result }) =>
              log.push(`${nodeSpec.name} gave ${result}, ${telemetry.statusCode} ${telemetry.nodeOutput}`),
            nodeFailed: ({ error }) =>
              log.push(`${nodeSpec.name} failed: ${error}, ${telemetry.statusCode} ${telemetry.errorMessage}`),
          };
        },
        runEnded: (report) => log.push(`ended with ${report.ledger.length} entries`),
        runFailed: (error) => log.push(`failed: ${error.message}, ${error.report?.ledger.length} entries`),
      };
    },
  };
  return { observer, log, current };
}

function twoNodes(observer: WorkloadObserver, last: NodeFunction): CodonWorkload {
  return workloadOf(
    {
      a: (message, { runtime }) => {
        runtime.emit('b', 'x');
        return message;
      },
      b: last,
    },
    ['a->b'],
    { observer },
  );
}

describe('an observer', () => {
  it('follows a run from its beginning to its end', async () => {
    const { observer, log } = recorder();
    await twoNodes(observer, () => 'y').execute(1, { deploymentId });
    expect(log).toEqual([
      'run 1 of 2 nodes, 1 edges, in prod',
      'a 1',
      'a gave 1, OK 1',
      'b "x"',
      'b gave y, OK "y"',
      'ended with 6 entries',
    ]);
  });

  it('is told of a failure', async () => {
    const { observer, log } = recorder();
    const workload = twoNodes(observer, () => {
      throw new Error('boom');
    });
    await failureOf(workload.execute(1, { deploymentId }));
    expect(log.slice(-2)).toEqual([
      'b failed: Error: boom, ERROR Error: boom',
      "failed: Node 'b' execution failed, 6 entries",
    ]);
  });

  it('is told of a cancellation', async () => {
    const { observer, log } = recorder();
    await failureOf(twoNodes(observer, never).execute(1, { deploymentId, deadline: 10 }));
    expect(log.at(-1)).toBe('failed: Run deadline exceeded, 6 entries');
    expect(log.at(-2)).toMatch(/^b failed: TimeoutError/);
  });

  it('has nodes run within its context, each in its own, runs at the same time too', async () => {
    const { observer, current } = recorder();
    const workload = twoNodes(observer, async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return current.getStore();
    });
    const reports = await Promise.all([1, 2].map((payload) => workload.execute(payload, { deploymentId })));
    expect(reports.map((report) => report.nodeResults('b'))).toEqual([['1/b/x'], ['2/b/x']]);
  });

  it('finds in the telemetry whose activation it is', async () => {
    setResolvedOrganizationId('org-1');
    let seen: unknown;
    const observer: WorkloadObserver = {
      runStarted: () => ({
        nodeStarted: ({ telemetry }) => {
          seen = telemetry;
          return undefined;
        },
        runEnded: () => undefined,
        runFailed: () => undefined,
      }),
    };
    const workload = workloadOf({ a: (_, { runtime }) => runtime.telemetry.recordTokens({ inputTokens: 3 }) }, [], {
      observer,
    });
    const report = await workload.execute(1, { deploymentId });
    expect(seen).toMatchObject({
      workloadId: 'test-agent:1.0.0',
      workloadName: 'Test Agent',
      workloadVersion: '1.0.0',
      workloadLogicId: workload.logicId,
      workloadRunId: report.runId,
      deploymentId: 'prod',
      organizationId: 'org-1',
      orgNamespace: 'acme',
      nodespecId: workload.nodes[0]?.id,
      nodeName: 'a',
      nodeRole: 'role',
      inputTokens: 3,
      durationMs: expect.any(Number),
    });
    expect(report.context.organization_id).toBe('org-1');
  });

  it('sees the namespace that the API key stands for, though the nodes keep theirs', async () => {
    const workload = workloadOf({ a: () => 1 });
    setResolvedNamespace('resolved');
    const report = await workload.execute(1, { deploymentId });
    expect(report.context.org_namespace).toBe('resolved');
    expect(workload.nodes[0]?.org_namespace).toBe('acme');
  });

  it('may fail in every way without disturbing the run', async () => {
    const fail = (): never => {
      throw new Error('observer');
    };
    const quiet = { nodeEnded: fail, nodeFailed: fail };
    const binds = [
      fail,
      <Result>(callNode: () => Result): never => {
        callNode();
        return fail();
      },
      () => undefined as never,
      <Result>(callNode: () => Result): Result => {
        callNode();
        return callNode();
      },
    ];
    for (const bind of binds) {
      const node = vi.fn(() => 'result');
      const observer: WorkloadObserver = {
        runStarted: () => ({ nodeStarted: () => ({ bind, ...quiet }), runEnded: fail, runFailed: fail }),
      };
      const report = await workloadOf({ a: node }, [], { observer }).execute(1, { deploymentId });
      expect(report.nodeResults('a')).toEqual(['result']);
      expect(node).toHaveBeenCalledTimes(1);
    }
    const unstarted = workloadOf({ a: () => 1 }, [], { observer: { runStarted: fail } });
    expect((await unstarted.execute(1, { deploymentId })).nodeResults('a')).toEqual([1]);
  });
});
