import type { Row } from './rows.ts';
import { findScenario } from './scenarios.ts';
import { floorMode } from './task.ts';
import { aboveBare, type Times } from './times.ts';

/** What to reach: how much of the floor's time above bare a small call may take … */
const SMALL_CALL = 1.3;
/** … how much of it one that nobody records … */
const UNHEARD = 1 / 3;
/** … and how many nanoseconds a chunk of a stream. */
const CHUNK = 300;

/** The floor that tells the same as a row. */
export function floorOf({ above }: Times, { mode, listener }: Row): Row | undefined {
  return [...above.keys()].find(
    (row) => row.subject === 'floor' && row.mode === floorMode(mode) && row.listener === listener,
  );
}

/** What is to be reached by a row of ours, and whether it is; a sentence each. */
export function checkLimits(scenario: string, times: Times, row: Row): readonly string[] {
  const above = aboveBare(times, row);
  if (row.subject !== 'ours' || above === undefined) return [];
  return [...ownLimit(scenario, times, row, above), ...peerLimit(scenario, times, row, above)].map(
    ({ limit, isReached }) => `${limit}: ${isReached ? 'reached' : '**not reached**'}`,
  );
}

interface Verdict {
  readonly limit: string;
  readonly isReached: boolean;
}

function ownLimit(scenario: string, times: Times, row: Row, above: number): Verdict[] {
  const { chunks, listener = 'recording', isSmall } = findScenario(scenario);
  if (chunks > 0) return [{ limit: '< 0.3 µs a chunk', isReached: above / chunks < CHUNK }];
  if (!isSmall) return [];
  if (listener === 'recording') {
    const floor = aboveBare(times, floorOf(times, row)) ?? Number.NaN;
    return [{ limit: '≤ 1.3 × floor', isReached: above <= SMALL_CALL * floor }];
  }
  const recorded = aboveBare(times, floorOf(times, { ...row, listener: 'recording' })) ?? Number.NaN;
  return [{ limit: '≤ ⅓ of the recorded floor', isReached: above <= UNHEARD * recorded }];
}

/** Other packages are measured in the first mode. */
function peerLimit(scenario: string, times: Times, row: Row, above: number): Verdict[] {
  const others = [...times.above.keys()].filter(({ subject }) => subject !== 'floor' && subject !== 'ours');
  const theirs = others.flatMap((other) => aboveBare(times, other) ?? []);
  if (row.mode !== findScenario(scenario).modes[0] || theirs.length === 0) return [];
  return [{ limit: 'below every other package', isReached: theirs.every((other) => above < other) }];
}
