import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../median.ts';
import type { Row } from './rows.ts';
import type { CallTime, Measurement, RowSubject, Task } from './task.ts';
import type { NoTime, Times } from './times.ts';

type RowTask = Task & { readonly subject: RowSubject };

/** Milliseconds after which a child is taken for hanging. */
const TIMEOUT = 120_000;

const child = fileURLToPath(new URL('child.ts', import.meta.url));
const own: ReadonlySet<RowSubject> = new Set<RowSubject>(['floor', 'ours']);

/**
 * V8 decides in each process anew which objects it takes to live long (allocation sites, pretenuring). Where it errs,
 * collecting garbage takes some microseconds a call more, with or without this package: nobody is to be lucky.
 */
const steady = '--no-allocation-site-pretenuring';

/**
 * Measures rows in turns, A B A B, each beside the bare client in a process of their own; the order turns with each round.
 * What counts is the median of the rounds.
 *
 * @param packages - the folder whose openai package is called
 */
export function measureRows(scenario: string, rows: readonly Row[], rounds: number, packages: string): Times {
  const failures = new Map<Row, NoTime>();
  const measured = new Map<Row, CallTime[]>(rows.map((row) => [row, []]));
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % rows.length;
    for (const row of [...rows.slice(turn), ...rows.slice(0, turn)]) {
      if (failures.has(row)) continue;
      const time = measureOnce({ ...row, scenario, packages }, round === 0);
      if (typeof time === 'object') measured.get(row)?.push(time);
      else failures.set(row, time);
    }
  }
  return {
    bare: median([...measured.values()].flat().map(({ bare }) => bare)),
    above: new Map([...measured].map(([row, times]) => [row, failures.get(row) ?? medianAbove(times)])),
  };
}

function medianAbove(times: readonly CallTime[]): number {
  return median(times.map(({ variant, bare }) => variant - bare));
}

/** Other packages may tell nothing, or fail: that is a result. */
function measureOnce(task: RowTask, isFirst: boolean): CallTime | NoTime {
  const isOwn = own.has(task.subject);
  try {
    // Without an SDK no span is seen: whether one would be is asked with one.
    if (!isOwn && isFirst && task.listener === 'none' && !runChild({ ...task, listener: 'recording' }).told)
      return 'no span';
    return runChild(task).time ?? 'no span';
  } catch (error) {
    if (isOwn) throw error;
    console.error(String(error));
    return 'failed';
  }
}

function runChild({ scenario, subject, mode, listener, packages }: RowTask): Measurement {
  const task: RowTask = { scenario, subject, mode, listener, packages };
  // With the options that Node itself was given, so that they can be measured.
  const args = [steady, ...process.execArgv, child, JSON.stringify(task)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: TIMEOUT,
  });
  if (status !== 0) throw new Error(`${subject} of ${scenario} failed:\n${stderr}`);
  // Some packages print lines of their own.
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measurement;
}
