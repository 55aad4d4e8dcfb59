import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { lowerQuartile } from '../lower-quartile.ts';
import { calmRounds } from './calm-rounds.ts';
import type { Row } from './rows.ts';
import type { Measurement, Subject, Task } from './task.ts';
import type { RowTime, Times } from './times.ts';

/** Milliseconds after which a child is taken for hanging. */
const TIMEOUT = 120_000;

const child = fileURLToPath(new URL('child.ts', import.meta.url));
const own: ReadonlySet<Subject> = new Set<Subject>(['bare', 'floor', 'ours']);

/**
 * V8 decides in each process anew which objects it takes to live long (allocation sites, pretenuring). Where it errs,
 * collecting garbage takes some microseconds a call more, with or without this package: nobody is to be lucky.
 */
const steady = '--no-allocation-site-pretenuring';

/** How many rounds are measured at most, for each that is wanted. */
const ATTEMPTS = 3;

/**
 * Measures rows in turns, A B A B, each in a process of its own; the order turns with each round. The lower quartile of
 * the rounds in which the machine was calm.
 *
 * @param packages - the folder whose openai package is called
 */
export function measureRows(scenario: string, rows: readonly Row[], rounds: number, packages: string): Times {
  const failures = new Map<Row, RowTime>();
  const measured: Times[] = [];
  while (calmRounds(measured).length < rounds && measured.length < ATTEMPTS * rounds) {
    const turn = measured.length % rows.length;
    const round = new Map<Row, number>();
    for (const row of [...rows.slice(turn), ...rows.slice(0, turn)]) {
      if (failures.has(row)) continue;
      const time = measureOnce({ ...row, scenario, packages }, measured.length === 0);
      if (typeof time === 'number') round.set(row, time);
      else failures.set(row, time);
    }
    measured.push(round);
  }
  const calm = calmRounds(measured);
  const busy = measured.length - calm.length;
  if (busy > 0) console.error(`${scenario}: ${busy} of ${measured.length} rounds left out, the machine was busy`);
  return new Map(rows.map((row) => [row, failures.get(row) ?? lowerQuartile(timesOf(calm, row))]));
}

function timesOf(rounds: readonly Times[], row: Row): number[] {
  return rounds.map((round) => round.get(row)).filter((time) => typeof time === 'number');
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
