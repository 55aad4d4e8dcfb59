import { expect, test } from 'vitest';
import { peerVersions } from '../peers/peers.ts';
import { aboveBare, checkLimits } from './limits.ts';
import { type Row, rowsOf } from './rows.ts';
import type { RowTime, Times } from './times.ts';

test('a small call is held against its floor and against every other package that tells it', () => {
  const times = timesOf('chat/small', {
    'bare client': 1000,
    floor: 2000,
    ours: 2300,
    langsmith: 2200,
    braintrust: 'no span',
  });
  expect(verdicts('chat/small', times)).toEqual([
    '≤ 1.3 × floor: reached',
    'below every other package: **not reached**',
  ]);
});

test('each mode is held against the floor of that mode', () => {
  const floors = { 'bare client': 1000, floor: 9000, 'floor, two dialects': 2000 };
  const times = timesOf('chat/small', { ...floors, 'ours, two dialects': 2301 });
  expect(verdicts('chat/small', times)).toEqual(['≤ 1.3 × floor: **not reached**']);
});

test('a stream is held against its chunks', () => {
  const times = timesOf('chat/stream-200', { 'bare client': 1000, floor: 900, ours: 60_999 });
  expect(verdicts('chat/stream-200', times)).toEqual(['< 0.3 µs a chunk: reached']);
});

test('what nobody records is held against what would have been recorded', () => {
  const times = timesOf('chat/sampled-out', { 'bare client': 1000, 'floor, recorded': 4000, floor: 1100, ours: 2001 });
  expect(verdicts('chat/sampled-out', times)).toEqual(['≤ ⅓ of the recorded floor: **not reached**']);
});

test('what has no time adds nothing', () => {
  const times = timesOf('chat/small', { 'bare client': 1000, openlit: 'failed' });
  expect([...times.keys()].map((row) => aboveBare(times, row))).toEqual([0, undefined]);
});

/** The rows that have a time here. Labels of packages end in their version. */
function timesOf(scenario: string, byLabel: Readonly<Record<string, RowTime>>): Times {
  const rows = rowsOf(scenario, ['langsmith', 'braintrust', 'openlit']);
  const timeOf = ({ label, subject }: Row): RowTime | undefined => byLabel[subject in peerVersions ? subject : label];
  return new Map(
    rows.flatMap((row) => {
      const time = timeOf(row);
      return time === undefined ? [] : [[row, time] as const];
    }),
  );
}

function verdicts(scenario: string, times: Times): readonly string[] {
  return [...times.keys()].flatMap((row) => checkLimits(scenario, times, row));
}
