import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WorkloadRuntimeError } from '../../src/workload/errors.ts';
import type { NodeFunction } from '../../src/workload/workload.ts';
import { failureOf, ledgerOf, never, workloadOf } from './fixtures.ts';

const deploymentId = 'prod';
const pass: NodeFunction = (message) => message;
const forever: NodeFunction = (message, { runtime }) => {
  runtime.emit('a', message);
};

afterEach(() => {
  vi.useRealTimers();
});

describe('a run is ended', () => {
  it('by a signal, though the node never settles', async () => {
    const controller = new AbortController();
    const workload = workloadOf({ a: never });
    const run = workload.execute(1, { deploymentId, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('user left')), 5);
    const error = await failureOf(run);
    expect(error.message).toBe('Run cancelled');
    expect(error.cause).toEqual(new Error('user left'));
    expect(ledgerOf(error.report)).toEqual([
      'token_enqueued __entry__->a',
      'token_dequeued __entry__->a',
      'node_failed a',
    ]);
  });

  it('by a signal that was aborted before, without running a node', async () => {
    const workload = workloadOf({ a: () => expect.fail('ran') });
    const error = await failureOf(workload.execute(1, { deploymentId, signal: AbortSignal.abort() }));
    expect(error.message).toBe('Run cancelled');
    expect(ledgerOf(error.report)).toEqual(['token_enqueued __entry__->a']);
  });

  it.each<[string, () => number | Date]>([
    ['milliseconds', () => 20],
    ['a Date', () => new Date(Date.now() + 20)],
  ])('by a deadline in %s, though the node never settles', async (_, deadline) => {
    const error = await failureOf(workloadOf({ a: never }).execute(1, { deploymentId, deadline: deadline() }));
    expect(error.message).toBe('Run deadline exceeded');
    expect(error.cause).toMatchObject({ name: 'TimeoutError' });
    expect(error.report?.ledger.at(-1)?.eventType).toBe('node_failed');
  });

  it('by a deadline that has passed', async () => {
    const error = await failureOf(workloadOf({ a: pass }).execute(1, { deploymentId, deadline: new Date(0) }));
    expect(error.message).toBe('Run deadline exceeded');
  });

  it('by a deadline and by a signal, though no node ever waits', async () => {
    const workload = workloadOf({ a: forever }, ['a->a'], { maxLedgerEntries: 10 });
    const maxSteps = Number.POSITIVE_INFINITY;
    const byDeadline = await failureOf(workload.execute(1, { deploymentId, maxSteps, deadline: 50 }));
    expect(byDeadline.message).toBe('Run deadline exceeded');
    const signal = AbortSignal.timeout(50);
    const bySignal = await failureOf(workload.execute(1, { deploymentId, maxSteps, signal }));
    expect(bySignal.message).toBe('Run cancelled');
  });

  it('by a deadline, though the event handler never settles', async () => {
    const run = workloadOf({ a: pass }).execute(1, { deploymentId, deadline: 20, onEvent: never });
    expect((await failureOf(run)).message).toBe('Run deadline exceeded');
  });

  it('by a deadline, though the reader does not read on', async () => {
    const stream = workloadOf({ a: pass }).executeStreaming(1, { deploymentId, deadline: 20 });
    await stream.next();
    await new Promise((resolve) => setTimeout(resolve, 40));
    const read = async (): Promise<void> => {
      for await (const _ of stream);
    };
    expect((await failureOf(read())).message).toBe('Run deadline exceeded');
  });

  it('by a signal while it streams', async () => {
    const controller = new AbortController();
    const stream = workloadOf({ a: never }).executeStreaming(1, { deploymentId, signal: controller.signal });
    const types: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { eventType } of stream) {
        types.push(eventType);
        if (eventType === 'node_started') setTimeout(() => controller.abort(), 5);
      }
    };
    expect((await failureOf(read())).message).toBe('Run cancelled');
    expect(types.at(-1)).toBe('node_failed');
  });
});

describe('a run that ended', () => {
  it('is not undone by a deadline while its last event is read', async () => {
    const onEvent = async ({ eventType }: { eventType: string }): Promise<void> => {
      if (eventType === 'workflow_finished') await never();
    };
    const report = await workloadOf({ a: pass }).execute(1, { deploymentId, deadline: 30, onEvent });
    expect(report.nodeResults('a')).toEqual([1]);
  });

  it('leaves nothing behind on signals or timers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { signal } = new AbortController();
    const timersWhileRunning = await workloadOf({ a: () => vi.getTimerCount() }).execute(1, {
      deploymentId,
      signal,
      deadline: 60_000,
    });
    expect(timersWhileRunning.nodeResults('a')).toEqual([1]);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('leaves no listener of its own on the signal that nodes are given, activation by activation', async () => {
    const count: NodeFunction = async (_, { runtime }) => getEventListeners(runtime.signal, 'abort').length;
    const workload = workloadOf({ a: count });
    const report = await workload.execute(1, { deploymentId, entryNodes: ['a', 'a', 'a'] });
    expect(report.nodeResults('a')).toEqual([0, 0, 0]);
  });

  it('ignores what a cancelled node does later', async () => {
    const controller = new AbortController();
    let afterwards: unknown;
    const workload = workloadOf({
      a: async (_, { runtime }) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        try {
          runtime.recordEvent('late');
        } catch (error) {
          afterwards = error;
          throw error;
        }
      },
    });
    setTimeout(() => controller.abort(), 5);
    const error = await failureOf(workload.execute(1, { deploymentId, signal: controller.signal }));
    const entries = error.report?.ledger.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(afterwards).toEqual(new WorkloadRuntimeError("The run of node 'a' is over"));
    expect(error.report?.ledger.length).toBe(entries);
  });

  it('takes deadlines beyond what a timer can wait', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const days = 24 * 3600 * 1000;
    const run = failureOf(workloadOf({ a: never }).execute(1, { deploymentId, deadline: 60 * days }));
    let isOver = false;
    void run.then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(59 * days);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(2 * days);
    expect((await run).message).toBe('Run deadline exceeded');
  });
});
