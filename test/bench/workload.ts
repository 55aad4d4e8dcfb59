// What a run of a workload costs beside a bare loop that does the same work, as ratios measured in one run:
// `node --expose-gc test/bench/workload.ts`.
import { randomUUID } from 'node:crypto';
import { context } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { TracerProvider } from '@opentelemetry/sdk-trace';
import { CodonWorkload } from '../../src/workload/codon-workload.ts';

const TOKENS = 10_000;
const ROUNDS = 7;

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

type Variant = (tokens: number) => Promise<void>;

/** A queue, a function and a promise a token: the least that can do the work. */
const bareLoop: Variant = async (tokens) => {
  const queue: number[] = [tokens];
  const node = async (left: number): Promise<void> => {
    if (left > 1) queue.push(left - 1);
  };
  for (let left = queue.shift(); left !== undefined; left = queue.shift()) await node(left);
};

/** The same with what a run must keep: an id a token, and three dated entries with its payload as text. */
const bookkeeping: Variant = async (tokens) => {
  const ledger: object[] = [];
  const note = (eventType: string, tokenId: string, payload: unknown): void => {
    ledger.push({ eventType, tokenId, metadata: { payload_repr: JSON.stringify(payload) }, timestamp: new Date() });
  };
  const queue = [{ id: randomUUID(), left: tokens }];
  const node = async (left: number): Promise<void> => {
    if (left > 1) queue.push({ id: randomUUID(), left: left - 1 });
  };
  for (let token = queue.shift(); token !== undefined; token = queue.shift()) {
    note('token_enqueued', token.id, token.left);
    note('token_dequeued', token.id, token.left);
    await node(token.left);
    note('node_completed', token.id, undefined);
  }
};

function chain(enableTracing: boolean): Variant {
  const workload = new CodonWorkload({
    name: 'chain',
    version: '1.0.0',
    enableTracing,
    telemetry: { tracerProvider: new TracerProvider() },
  });
  workload.addNode<number>(
    async (left, { runtime }) => {
      if (left > 1) runtime.emit('step', left - 1);
    },
    'step',
    'counter',
    { orgNamespace: 'bench' },
  );
  workload.addEdge('step', 'step');
  return async (tokens) => {
    await workload.execute(tokens, { deploymentId: 'bench', maxSteps: tokens });
  };
}

/** Milliseconds of processor time, which other programs on the machine do not lengthen. */
async function time(variant: Variant, tokens: number): Promise<number> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  await variant(tokens);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The best of some rounds: what disturbs a measurement only ever makes it longer. */
async function best(variant: Variant, tokens: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await time(variant, tokens));
  return Math.min(...times);
}

/** Bytes a token that are left when a run has ended and nobody holds its report. */
async function retained(variant: Variant, tokens: number): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  await variant(tokens);
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed - before) / tokens;
}

const floor = await best(bareLoop, TOKENS);
for (const [name, variant] of [
  ['loop with bookkeeping', bookkeeping],
  ['execute', chain(false)],
  ['execute, traced', chain(true)],
] as const) {
  await variant(4 * TOKENS);
  const once = await best(variant, TOKENS);
  const fourfold = await best(variant, 4 * TOKENS);
  const perToken = ((once / TOKENS) * 1000).toFixed(1);
  console.log(
    [
      `${name}/${TOKENS} tokens: ${(once / floor).toFixed(1)} × a bare loop`,
      `${perToken} µs a token`,
      `${(fourfold / once).toFixed(2)} × the time for 4 × the tokens`,
      `${(await retained(variant, TOKENS)).toFixed(1)} bytes a token left`,
    ].join(' · '),
  );
}
