// One variant of one scenario, measured in a process of its own: the argument is a task, what is printed a measurement.
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { context } from '@opentelemetry/api';
import { lowerQuartile } from '../lower-quartile.ts';
import { prepare } from './prepare.ts';
import { findScenario } from './scenarios.ts';
import type { Measurement, Task } from './task.ts';

/** Milliseconds. */
const WARM_UP = 2000;
const BATCH = 10;
const BATCHES = 50;
/** A call of a long stream is a batch by itself: fewer have to do, once this much time is over. */
const LONGEST = 1500;
const FEWEST_BATCHES = 12;
/** Until what is told after the call is told. */
const AFTERMATH = 50;

const task = JSON.parse(process.argv[2] ?? '') as Task;
const prepared = await prepare(task, findScenario(task.scenario));
const { call, countSpans } = prepared;
await context.with(prepared.context, async () => {
  await call();
  await wait(AFTERMATH);
  const told = countSpans() > 0;
  const measurement: Measurement = isWorthwhile(told) ? { told, time: await measure() } : { told };
  console.log(JSON.stringify(measurement));
});
// Some packages leave timers behind, which would keep the process.
process.exit();

function isWorthwhile(told: boolean): boolean {
  return told || task.subject === 'bare' || task.listener === 'none';
}

/** Many short batches: a busy machine disturbs some, garbage collection is in most. */
async function measure(): Promise<number> {
  const calls = Math.max(1, Math.round(BATCH / (await warmUp())));
  const end = performance.now() + LONGEST;
  const batches: number[] = [];
  while (batches.length < FEWEST_BATCHES || (batches.length < BATCHES && performance.now() < end)) {
    batches.push(await time(calls));
  }
  return lowerQuartile(batches) * 1e6;
}

/** @returns milliseconds a call, when it is warm */
async function warmUp(): Promise<number> {
  const end = performance.now() + WARM_UP;
  let latest = await time(1);
  while (performance.now() < end) latest = await time(Math.max(1, Math.round(BATCH / latest)));
  return latest;
}

/**
 * A turn of the event loop follows each call, as it does wherever an answer comes over a network. Without it all that a
 * program refers to weakly would live to the end of the batch, and so would whatever hangs on that.
 *
 * @returns milliseconds a call, with its turn
 */
async function time(calls: number): Promise<number> {
  const began = performance.now();
  for (let index = 0; index < calls; index += 1) {
    await call();
    await nextTurn();
  }
  return (performance.now() - began) / calls;
}
