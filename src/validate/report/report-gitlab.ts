import type { FindingLevel } from '../findings.ts';
import { type FindingGroup, FindingGroups } from './finding-groups.ts';
import type { Report, ReportOptions } from './report.ts';
import { stableFingerprint } from './stable-fingerprint.ts';

const severities: Readonly<Record<FindingLevel, string>> = {
  violation: 'major',
  improvement: 'minor',
  information: 'info',
};

/** The code quality report of GitLab, for `artifacts: reports: codequality`. */
export function gitlabReport({ write }: ReportOptions): Report {
  const groups = new FindingGroups();
  return {
    finding: (finding) => groups.add(finding),
    end: () => write(`${JSON.stringify(groups.sorted().map(toIssue), null, 2)}\n`),
  };
}

function toIssue({ first, count }: FindingGroup): object {
  const value = first.value === undefined ? '' : ` Value: ${first.value}`;
  return {
    description: `${first.message}${count === 1 ? '' : ` (${count} times)`}${value}`,
    check_name: first.id,
    fingerprint: stableFingerprint(first),
    severity: severities[first.level],
    location: { path: first.place.file, lines: { begin: first.place.line ?? 1 } },
  };
}
