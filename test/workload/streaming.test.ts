import { describe, expect, it } from 'vitest';
import type { StreamEvent } from '../../src/workload/stream-events.ts';
import type { NodeFunction } from '../../src/workload/workload.ts';
import { failureOf, ledgerOf, never, settled, workloadOf } from './fixtures.ts';

const deploymentId = 'prod';
const pass: NodeFunction = (message) => message;

describe('executeStreaming', () => {
  it('gives every event in order, once, with what it tells', async () => {
    const workload = workloadOf(
      {
        a: (message, { runtime }) => {
          runtime.emit('b', message, { auditMetadata: { note: 1 } });
          runtime.recordEvent('seen', { metadata: { x: 2 } });
          return 'ra';
        },
        b: () => 'rb',
      },
      ['a->b'],
    );
    const events: StreamEvent[] = [];
    for await (const event of workload.executeStreaming('m', { deploymentId })) events.push(event);
    const [seed, child] = events.flatMap((event) => (event.eventType === 'token_enqueued' ? [event.data.tokenId] : []));
    const seedMove = { sourceNode: '__entry__', targetNode: 'a', tokenId: seed, payload: 'm' };
    const childMove = { sourceNode: 'a', targetNode: 'b', tokenId: child, payload: 'm' };
    expect(events.map(({ eventType, data }) => [eventType, data])).toEqual([
      ['token_enqueued', { ...seedMove, metadata: { payload_repr: '"m"', seed: true } }],
      ['token_dequeued', seedMove],
      ['node_started', { node: 'a', tokenId: seed, payload: 'm' }],
      ['token_enqueued', { ...childMove, metadata: { payload_repr: '"m"', note: 1 } }],
      ['runtime_event', { node: 'a', tokenId: seed, eventType: 'seen', metadata: { x: 2 } }],
      ['node_completed', { node: 'a', tokenId: seed, result: 'ra', emissions: 1 }],
      ['token_dequeued', childMove],
      ['node_started', { node: 'b', tokenId: child, payload: 'm' }],
      ['node_completed', { node: 'b', tokenId: child, result: 'rb', emissions: 0 }],
      ['workflow_finished', { report: expect.objectContaining({ ledger: expect.any(Array) }) }],
    ]);
    expect(events.every((event) => event.timestamp instanceof Date)).toBe(true);
  });

  it('begins at the first reading', async () => {
    let runs = 0;
    const workload = workloadOf({
      a: () => {
        runs += 1;
      },
    });
    const stream = workload.executeStreaming(1, { deploymentId });
    await settled();
    expect(runs).toBe(0);
    await stream.return();
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(runs).toBe(0);
  });

  it('tells the events of a node while it still runs', async () => {
    const workload = workloadOf({
      a: (_, { runtime }) => {
        runtime.recordEvent('halfway');
        return never();
      },
    });
    for await (const event of workload.executeStreaming(1, { deploymentId })) {
      if (event.eventType === 'runtime_event') break;
    }
  });

  it('waits when its reader is slow', async () => {
    const ran: number[] = [];
    const workload = workloadOf(
      {
        a: (message: number, { runtime }) => {
          ran.push(message);
          runtime.emit('a', message + 1);
        },
      },
      ['a->a'],
    );
    let read = 0;
    for await (const { eventType } of workload.executeStreaming(0, { deploymentId })) {
      if (eventType === 'node_started') {
        await settled();
        // Not before the reader asks on does the node run that it was just told of.
        expect(ran).toHaveLength(read);
        read += 1;
        if (read === 4) break;
      }
    }
    await settled();
    expect(ran).toEqual([0, 1, 2]);
  });

  it('hands out what was queued, then the error with its report', async () => {
    const workload = workloadOf({
      a: (_, { runtime }) => {
        runtime.recordEvent('x');
        throw new Error('boom');
      },
    });
    const types: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { eventType } of workload.executeStreaming(1, { deploymentId })) types.push(eventType);
    };
    const error = await failureOf(read());
    expect(error.message).toBe("Node 'a' execution failed");
    expect(types).toEqual(['token_enqueued', 'token_dequeued', 'node_started', 'runtime_event', 'node_failed']);
    expect(ledgerOf(error.report).at(-1)).toBe('node_failed a');
  });

  it('throws what was wrong with the options at the first reading, and then is done', async () => {
    const stream = workloadOf({ a: pass }).executeStreaming(1, { deploymentId: '' });
    await expect(stream.next()).rejects.toThrow('deployment_id is required when executing a workload');
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });

  it('answers readers that ask ahead, in their order', async () => {
    const stream = workloadOf({ a: pass }).executeStreaming(1, { deploymentId });
    const steps = await Promise.all(Array.from({ length: 7 }, () => stream.next()));
    expect(steps.map((step) => step.value?.eventType)).toEqual([
      'token_enqueued',
      'token_dequeued',
      'node_started',
      'node_completed',
      'workflow_finished',
      undefined,
      undefined,
    ]);
  });

  describe('closed by its reader', () => {
    it('cancels the run, and the node that is running', async () => {
      let reason: unknown;
      const workload = workloadOf({
        a: (_, { runtime }) => {
          runtime.signal.addEventListener('abort', () => {
            reason = runtime.signal.reason;
          });
          return never();
        },
      });
      const stream = workload.executeStreaming(1, { deploymentId });
      for (let index = 0; index < 3; index += 1) await stream.next();
      const pending = stream.next();
      await settled();
      expect(await stream.return()).toEqual({ done: true, value: undefined });
      expect(await pending).toEqual({ done: true, value: undefined });
      expect(reason).toMatchObject({ name: 'AbortError' });
    });

    it('starts no node after it', async () => {
      let runs = 0;
      const workload = workloadOf({
        a: () => {
          runs += 1;
        },
      });
      for await (const { eventType } of workload.executeStreaming(1, { deploymentId })) {
        if (eventType === 'node_started') break;
      }
      await settled();
      expect(runs).toBe(0);
    });

    it('is so by throw and by await using as well', async () => {
      const workload = workloadOf({ a: pass });
      const stream = workload.executeStreaming(1, { deploymentId });
      await stream.next();
      await expect(stream.throw(new Error('mine'))).rejects.toThrow('mine');
      expect(await stream.next()).toEqual({ done: true, value: undefined });
      const other = workload.executeStreaming(1, { deploymentId });
      await other.next();
      await other[Symbol.asyncDispose]();
      expect(await other.next()).toEqual({ done: true, value: undefined });
    });
  });
});
