import type { FindingLevel } from '../findings.ts';
import type { Summary } from '../summary.ts';
import { type FindingGroup, FindingGroups } from './finding-groups.ts';
import type { Report, ReportOptions } from './report.ts';
import { runFailures } from './run-failures.ts';
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
    end(summary, verdict) {
      const issues = [...runFailures(summary, verdict).map(toInputIssue), ...groups.sorted().map(toIssue)];
      return write(`${JSON.stringify(issues, null, 2)}\n`);
    },
  };
}

function toInputIssue({ file, message }: Summary['failures'][number]): object {
  return {
    description: message,
    check_name: 'input',
    fingerprint: stableFingerprint({ id: 'input', message: `${file}: ${message}` }),
    severity: 'critical',
    location: { path: file, lines: { begin: 1 } },
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
