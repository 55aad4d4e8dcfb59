import { describe, expect, it } from 'vitest';
import type { NodeFunction } from '../../src/workload/workload.ts';
import { workloadOf } from './fixtures.ts';

const deploymentId = 'prod';

describe('a run of many tokens', () => {
  const fanOut: NodeFunction<number> = (count, { runtime }) => {
    for (let index = 0; index < count; index += 1) runtime.emit('sink', index);
  };

  it('takes 100,000 emissions of one node, and counts what the ledger lets go', async () => {
    const workload = workloadOf({ fan: fanOut, sink: () => undefined }, ['fan->sink']);
    const report = await workload.execute(100_000, { deploymentId, maxSteps: 200_000 });
    expect(report.nodeResults('sink')).toHaveLength(100_000);
    expect(report.ledger).toHaveLength(100_000);
    expect(report.ledgerDropped).toBe(3 + 3 * 100_000 - 100_000);
    expect(report.ledger.at(-1)?.eventType).toBe('node_completed');
  });

  it('keeps the newest entries of the ledger, in order', async () => {
    const workload = workloadOf({ fan: fanOut, sink: () => undefined }, ['fan->sink'], { maxLedgerEntries: 4 });
    const { ledger, ledgerDropped } = await workload.execute(3, { deploymentId });
    expect(ledger.map((entry) => entry.eventType)).toEqual([
      'token_dequeued',
      'node_completed',
      'token_dequeued',
      'node_completed',
    ]);
    expect(ledgerDropped).toBe(8);
    const none = workloadOf({ sink: () => 1 }, [], { maxLedgerEntries: 0 });
    expect(await none.execute(1, { deploymentId })).toMatchObject({ ledger: [], ledgerDropped: 3 });
  });

  it('takes time in proportion to a chain of 10,000 and of 40,000 tokens', async () => {
    const step: NodeFunction<number> = (left, { runtime }) => {
      if (left > 1) runtime.emit('step', left - 1);
      return left === 1 ? runtime.token.lineage.length : undefined;
    };
    const workload = workloadOf({ step }, ['step->step']);
    const time = async (tokens: number): Promise<number> => {
      const begin = performance.now();
      const report = await workload.execute(tokens, { deploymentId, maxSteps: tokens });
      expect(report.nodeResults('step').at(-1)).toBe(tokens - 1);
      return performance.now() - begin;
    };
    await time(10_000);
    const short = await time(10_000);
    const long = await time(40_000);
    // Four times the work; sixteen times would be quadratic. The margin is for a busy machine.
    expect(long / short).toBeLessThan(12);
  });

  it('streams them in order', async () => {
    const workload = workloadOf({ fan: fanOut, sink: (message) => message }, ['fan->sink']);
    const results: unknown[] = [];
    for await (const event of workload.executeStreaming(10_000, { deploymentId, maxSteps: 20_000 })) {
      if (event.eventType === 'node_completed' && event.data.node === 'sink') results.push(event.data.result);
    }
    expect(results).toEqual(Array.from({ length: 10_000 }, (_, index) => index));
  });
});
