import { bareTime, type Times } from './times.ts';

/** How much slower than in its best round the bare client may be; where it is slower, the machine was busy. */
const CALM = 1.1;

/** The rounds that count. */
export function calmRounds(rounds: readonly Times[]): readonly Times[] {
  const best = Math.min(...rounds.map(bareTimeOf));
  return rounds.filter((round) => bareTimeOf(round) <= CALM * best);
}

function bareTimeOf(round: Times): number {
  return bareTime(round) ?? Number.POSITIVE_INFINITY;
}
