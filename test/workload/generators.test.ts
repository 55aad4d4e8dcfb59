import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { NodeFunction } from '../../src/workload/workload.ts';
import { CHAT } from '../support/use-fake-openai.ts';
import { WorkloadFixture } from '../support/workload-fixture.ts';
import { failureOf, workloadOf } from './fixtures.ts';

const deploymentId = 'prod';

async function resultOf(fn: NodeFunction<never>): Promise<unknown> {
  return (await workloadOf({ a: fn }).execute(3, { deploymentId })).nodeResults('a')[0];
}

function* upTo(last: number): Generator<number, string> {
  for (let number = 1; number <= last; number += 1) yield number;
  return 'done';
}

async function* slowlyUpTo(last: number): AsyncGenerator<number> {
  for (const number of upTo(last)) {
    await wait(1);
    yield number;
  }
}

describe('a node that returns a generator', () => {
  it.each<[string, NodeFunction<never>]>([
    ['a generator', upTo],
    ['an async generator', slowlyUpTo],
    ['the promise of a generator', async (last: number) => slowlyUpTo(last)],
  ])('gives what it yields: %s', async (_, fn) => {
    expect(await resultOf(fn)).toEqual([1, 2, 3]);
  });

  it('gives an empty list where it yields nothing', async () => {
    expect(await resultOf(() => upTo(0))).toEqual([]);
  });

  it('may emit and stop on its way', async () => {
    const seen: unknown[] = [];
    const nodes: Record<string, NodeFunction<never>> = {
      async *a(_, { runtime }) {
        yield runtime.emit('b', 'sent');
        await wait(1);
      },
      b: (message) => seen.push(message),
    };
    await workloadOf(nodes, ['a->b']).execute(1, { deploymentId });
    expect(seen).toEqual(['sent']);
  });

  it('fails where the generator does', async () => {
    const wrong = new Error('halfway');
    const fails = async function* () {
      yield 1;
      throw wrong;
    };
    expect((await failureOf(workloadOf({ a: fails }).execute(1, { deploymentId }))).cause).toBe(wrong);
  });

  it.each([true, false])('is closed when the run is ended, waiting: %s', async (waits) => {
    let closed = (): void => undefined;
    const isClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const endless = async function* () {
      try {
        for (;;) yield waits ? await wait(1) : 0;
      } finally {
        closed();
      }
    };
    const error = await failureOf(workloadOf({ a: endless }).execute(1, { deploymentId, deadline: 20 }));
    expect(error.message).toBe('Run deadline exceeded');
    await isClosed;
  });

  it.each<[string, unknown]>([
    ['a list', [1, 2]],
    ['a text', 'text'],
    ['a set', new Set([1])],
    ['an iterator of a list', [1].values()],
    ['a stream', new ReadableStream()],
  ])('is not %s, which stays what it is', async (_, value) => {
    expect(await resultOf(() => value)).toBe(value);
    expect(await resultOf(async () => value)).toBe(value);
  });
});

describe('a generator that became a node', () => {
  const fixture = new WorkloadFixture();

  it('is read to its end by `execute`, within its span', async () => {
    const workload = fixture.workload({ operations: [] }, { captureContent: true });
    workload.node({ name: 'stream', role: 'writer' }, async function* (content: string) {
      const request = { ...CHAT, stream: true, stream_options: { include_usage: true } } as const;
      const messages = [{ role: 'user' as const, content }];
      for await (const { object } of await workload.client.chat.completions.create({ ...request, messages }))
        yield object;
    });
    const report = await workload.execute('hi', { deploymentId: 'prod' });
    const [yielded] = report.nodeResults('stream') as string[][];
    expect(new Set(yielded)).toEqual(new Set(['chat.completion.chunk']));
    expect(fixture.tree).toEqual([
      'chat gpt-4o-mini < codon.node.stream',
      'codon.node.stream < agent.graph',
      'agent.graph',
    ]);
    expect(fixture.span('codon.node.stream').attributes).toMatchObject({
      'codon.tokens.output': 13,
      'codon.node.output': JSON.stringify(yielded),
    });
  });
});
