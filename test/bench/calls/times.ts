import type { Row } from './rows.ts';

/** Why another package has no time. */
export type NoTime = 'no span' | 'failed';

/** What a row adds to the bare client, in nanoseconds a call, or why that is not known. */
export type RowTime = number | NoTime;

/** The times of one scenario. */
export interface Times {
  /** Nanoseconds that a call of the bare client takes. */
  readonly bare: number;
  readonly above: ReadonlyMap<Row, RowTime>;
}

/** What a row adds to the bare client, in nanoseconds a call; undefined where it has no time. */
export function aboveBare({ above }: Times, row: Row | undefined): number | undefined {
  const time = row && above.get(row);
  return typeof time === 'number' ? time : undefined;
}
