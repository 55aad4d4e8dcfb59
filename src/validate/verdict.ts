import { type FindingLevel, findingLevels } from './findings.ts';
import type { Summary } from './summary.ts';

/** The level from which on findings fail a run; `none` lets every finding pass. */
export type FailOn = FindingLevel | 'none';

/** How a run ended. `failed`: something could not be read, or there was nothing to judge. */
export type Verdict = 'clean' | 'findings' | 'failed';

/** Every value of FailOn, for a message. */
export const failOnValues: readonly FailOn[] = [...findingLevels, 'none'];

/** Judges a run by its summary. */
export function judge(summary: Summary, failOn: FailOn, allowEmpty: boolean): Verdict {
  if (summary.failures.length > 0 || (isEmpty(summary) && !allowEmpty)) return 'failed';
  const heavyEnough = findingLevels.filter((level) => failOn !== 'none' && isAtLeast(level, failOn));
  return heavyEnough.some((level) => summary.levels[level] > 0) ? 'findings' : 'clean';
}

/** Tells whether a level weighs as much as another, or more. */
export function isAtLeast(level: FindingLevel, other: FindingLevel): boolean {
  return findingLevels.indexOf(level) <= findingLevels.indexOf(other);
}

/** Without spans there is nothing to judge, unless metrics or events of the contract are there. */
function isEmpty({ spans, points, logs }: Summary): boolean {
  return spans.read === 0 && points.checked === 0 && logs.checked === 0;
}
