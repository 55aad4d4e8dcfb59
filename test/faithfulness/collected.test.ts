import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { useClientPair } from '../support/client-pair.ts';
import { streamOutcome } from '../support/only-span.ts';
import { collect } from '../support/use-fake-openai.ts';
import { eachCall, eachStreamedCall } from './calls.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const { runBoth } = useClientPair();

/** Lets the collector run, and what it calls back. */
async function forget(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    collectGarbage();
    await setImmediate();
  }
}

describe.each(eachStreamedCall)('%s', (_name, call) => {
  it('15. a stream of which only the iterator is held is not given up', async () => {
    const run = await runBoth(async (client) => {
      const chunks = await call(client).then((stream) => stream[Symbol.asyncIterator]());
      await forget();
      const seen = [await chunks.next(), await chunks.next()];
      await forget();
      return [...seen, ...(await collect({ [Symbol.asyncIterator]: () => chunks }))];
    });
    expect(streamOutcome(run)).toBe('completed');
  });

  it('15. nor is one that is only held by a branch of tee() or by a readable stream', async () => {
    const branch = await runBoth(async (client) => {
      const [left] = await call(client).then((stream) => stream.tee());
      await forget();
      return collect(left);
    });
    expect(streamOutcome(branch)).toBe('completed');
    const readable = await runBoth(async (client) => {
      const lines = await call(client).then((stream) => stream.toReadableStream());
      await forget();
      return new Response(lines).text();
    });
    expect(streamOutcome(readable)).toBe('completed');
  });

  it('15. a stream that nobody holds any more ends its span', async () => {
    const run = await runBoth(async (client) => {
      await call(client).then(() => undefined);
      await forget();
    });
    expect(streamOutcome(run)).toBe('abandoned');
  });

  it('15. so does an iterator that was left without being closed', async () => {
    const run = await runBoth(async (client) => {
      await call(client).then((stream) => stream[Symbol.asyncIterator]().next());
      await forget();
    });
    expect(streamOutcome(run)).toBe('abandoned');
  });
});

it.each(eachCall)('6. the promise of a call that nobody awaits is collected: %s', async (_name, call) => {
  const run = await runBoth(async (client) => {
    void call(client);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await forget();
  });
  expect(streamOutcome(run)).toBe('abandoned');
});
