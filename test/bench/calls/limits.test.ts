import { expect, test } from 'vitest';
import { peerVersions } from '../peers/peers.ts';
import { checkLimits } from './limits.ts';
import { type Row, rowsOf } from './rows.ts';
import { aboveBare, type RowTime, type Times } from './times.ts';

test('a small call is held against its floor and against every other package that tells it', () => {
  const times = timesOf('chat/small', {
    floor: 1000,
    ours: 1300,
    langsmith: 1200,
    braintrust: 'no span',
  });
  expect(verdicts('chat/small', times)).toEqual([
    '≤ 1.3 × floor: reached',
    'below every other package: **not reached**',
  ]);
});

test('each mode is held against the floor of that mode', () => {
  const floors = { floor: 8000, 'floor, two dialects': 1000 };
  const times = timesOf('chat/small', { ...floors, 'ours, two dialects': 1301 });
  expect(verdicts('chat/small', times)).toEqual(['≤ 1.3 × floor: **not reached**']);
});

test('a stream is held against its chunks', () => {
  const times = timesOf('chat/stream-200', { floor: -100, ours: 59_999 });
  expect(verdicts('chat/stream-200', times)).toEqual(['< 0.3 µs a chunk: reached']);
});

test('what nobody records is held against what would have been recorded', () => {
  const times = timesOf('chat/sampled-out', { 'floor, recorded': 3000, floor: 100, ours: 1001 });
  expect(verdicts('chat/sampled-out', times)).toEqual(['≤ ⅓ of the recorded floor: **not reached**']);
});

test('what failed has no time', () => {
  const times = timesOf('chat/small', { floor: 1000, openlit: 'failed' });
  expect([...times.above.keys()].map((row) => aboveBare(times, row))).toEqual([1000, undefined]);
});

/** The rows that have a time here. Labels of packages end in their version. */
function timesOf(scenario: string, byLabel: Readonly<Record<string, RowTime>>): Times {
  const rows = rowsOf(scenario, ['langsmith', 'braintrust', 'openlit']);
  const timeOf = ({ label, subject }: Row): RowTime | undefined => byLabel[subject in peerVersions ? subject : label];
  const known = rows.flatMap((row) => {
    const time = timeOf(row);
    return time === undefined ? [] : [[row, time] as const];
  });
  return { bare: 30_000, above: new Map(known) };
}

function verdicts(scenario: string, times: Times): readonly string[] {
  return [...times.above.keys()].flatMap((row) => checkLimits(scenario, times, row));
}
