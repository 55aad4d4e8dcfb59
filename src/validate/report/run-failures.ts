import type { Summary } from '../summary.ts';
import type { Verdict } from '../verdict.ts';
import { conclude } from './summarize.ts';

/** Why a run failed, whatever was found: a service that shows nothing else must not show that all is well. */
export function runFailures(summary: Summary, verdict: Verdict): Summary['failures'] {
  const isEmpty = verdict === 'failed' && summary.failures.length === 0;
  return isEmpty ? [{ file: 'input', message: conclude(summary, verdict) }] : summary.failures;
}
