import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { lowerQuartile } from '../lower-quartile.ts';
import type { Row } from './rows.ts';
import type { Measurement, Subject, Task } from './task.ts';

/** Nanoseconds a call, or why there are none. */
export type RowTime = number | 'no span' | 'failed';

/** Milliseconds after which a child is taken for hanging. */
const TIMEOUT = 120_000;

const child = fileURLToPath(new URL('child.ts', import.meta.url));
const own: ReadonlySet<Subject> = new Set<Subject>(['bare', 'floor', 'ours']);

/**
 * V8 decides in each process anew which objects it takes to live long (allocation sites, pretenuring). Where it errs,
 * collecting garbage takes some microseconds a call more, with or without this package: nobody is to be lucky.
 */
const steady = '--no-allocation-site-pretenuring';

/**
 * Measures rows in turns, A B A B, each in a process of its own; the order turns with each round. The lower quartile of
 * the rounds.
 *
 * @param packages - the folder whose openai package is called
 */
export function measureRows(
  scenario: string,
  rows: readonly Row[],
  rounds: number,
  packages: string,
): ReadonlyMap<Row, RowTime> {
  const found = new Map<Row, RowTime>();
  const samples = new Map<Row, number[]>(rows.map((row) => [row, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < rows.length; turn += 1) {
      const row = rows[(round + turn) % rows.length] as Row;
      if (found.has(row)) continue;
      const time = measureOnce({ ...row, scenario, packages }, round === 0);
      if (typeof time === 'number') samples.get(row)?.push(time);
      else found.set(row, time);
    }
  }
  return new Map(rows.map((row) => [row, found.get(row) ?? lowerQuartile(samples.get(row) ?? [])]));
}

/** Other packages may tell nothing, or fail: that is a result. */
function measureOnce(task: Task, isFirst: boolean): RowTime {
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

function runChild({ scenario, subject, mode, listener, packages }: Task): Measurement {
  const task: Task = { scenario, subject, mode, listener, packages };
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
