import type { Row } from './rows.ts';

/** Nanoseconds a call, or why there are none. */
export type RowTime = number | 'no span' | 'failed';

/** The times of one scenario: of one round, or of all. */
export type Times = ReadonlyMap<Row, RowTime>;

/** What the bare client takes, in nanoseconds a call. */
export function bareTime(times: Times): number | undefined {
  const row = [...times.keys()].find(({ subject }) => subject === 'bare');
  const time = row && times.get(row);
  return typeof time === 'number' ? time : undefined;
}
