// One variant of one scenario beside the bare client, measured in a process of their own: the argument is a task, what is
// printed a measurement.
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { context } from '@opentelemetry/api';
import { lowerQuartile } from '../lower-quartile.ts';
import { hurryTimers } from './hurry-timers.ts';
import { loadAnew, type Prepared, prepare } from './prepare.ts';
import { findScenario } from './scenarios.ts';
import type { CallTime, Measurement, Task } from './task.ts';

/** Milliseconds, of both together. */
const WARM_UP = 4000;
const BATCH = 10;
const LONGEST = 3000;
/** A call of a long stream is a batch by itself: fewer have to do, once {@link LONGEST} is over. */
const FEWEST_BATCHES = 12;
const MOST_BATCHES = 150;
/** Until what is told after the call is told. */
const AFTERMATH = 50;

const task = JSON.parse(process.argv[2] ?? '') as Task;
const scenario = findScenario(task.scenario);
if (scenario.waits) hurryTimers();
// First, so that it is not hooked. Each has an openai package of its own: what is patched in one is not in the other.
const bare = await prepare({ ...task, subject: 'bare' }, scenario);
loadAnew('openai', task.packages);
const variant = await prepare(task, scenario);
await context.with(variant.context, () => variant.call());
await wait(AFTERMATH);
const told = variant.countSpans() > 0;
const measurement: Measurement =
  told || task.listener === 'none' ? { told, time: await compare(variant, bare) } : { told };
console.log(JSON.stringify(measurement));
// Some packages leave timers behind, which would keep the process.
process.exit();

/** Many short batches in turns: a busy machine disturbs some, garbage collection is in most. */
async function compare(variant: Prepared, bare: Prepared): Promise<CallTime> {
  const calls = Math.max(1, Math.round(BATCH / (await warmUp(variant, bare))));
  const batches = { variant: [] as number[], bare: [] as number[] };
  const end = performance.now() + LONGEST;
  for (let count = 0; count < FEWEST_BATCHES || (count < MOST_BATCHES && performance.now() < end); count += 1) {
    batches.variant.push(await time(variant, calls));
    batches.bare.push(await time(bare, calls));
  }
  return { variant: lowerQuartile(batches.variant) * 1e6, bare: lowerQuartile(batches.bare) * 1e6 };
}

/** @returns milliseconds a call of the variant, when it is warm */
async function warmUp(variant: Prepared, bare: Prepared): Promise<number> {
  const end = performance.now() + WARM_UP;
  let latest = await time(variant, 1);
  while (performance.now() < end) {
    const calls = Math.max(1, Math.round(BATCH / latest));
    await time(bare, calls);
    latest = await time(variant, calls);
  }
  return latest;
}

/**
 * A turn of the event loop follows each call, as it does wherever an answer comes over a network. Without it all that a
 * program refers to weakly would live to the end of the batch, and so would whatever hangs on that.
 *
 * @returns milliseconds a call, with its turn
 */
function time({ call, context: active }: Prepared, calls: number): Promise<number> {
  return context.with(active, async () => {
    const began = performance.now();
    for (let index = 0; index < calls; index += 1) {
      await call();
      await nextTurn();
    }
    return (performance.now() - began) / calls;
  });
}
