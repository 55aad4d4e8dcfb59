import { type FindingLevel, findingLevels } from './findings.ts';
import type { Summary } from './summary.ts';

/** The level from which on findings fail a run; `none` lets every finding pass. */
export type FailOn = FindingLevel | 'none';

/** How a run ended. `failed`: something could not be read, or there was no span to judge. */
export type Verdict = 'clean' | 'findings' | 'failed';

/** Every value of FailOn, for a message. */
export const failOnValues: readonly FailOn[] = [...findingLevels, 'none'];

/** Judges a run by its summary. */
export function judge(summary: Summary, failOn: FailOn, allowEmpty: boolean): Verdict {
  if (summary.failures.length > 0 || (summary.spans.read === 0 && !allowEmpty)) return 'failed';
  const heavyEnough = findingLevels.filter((_level, rank) => rank <= failOnValues.indexOf(failOn));
  return failOn !== 'none' && heavyEnough.some((level) => summary.levels[level] > 0) ? 'findings' : 'clean';
}
