import type { Summary } from '../summary.ts';
import { type FailOn, isAtLeast } from '../verdict.ts';
import { type FindingGroup, FindingGroups } from './finding-groups.ts';
import { formatFindingPlace } from './format-place.ts';
import type { Report, ReportOptions } from './report.ts';
import { runFailures } from './run-failures.ts';

/** Suite of what is about no type: the input, the run, records of no known type. */
const REST = 'telemetry';

/** One case of a suite, and what there is to object to it. */
interface Case {
  readonly name: string;
  readonly body: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
}

/**
 * JUnit XML: a suite for each type of record, with a case for the records that were checked and one for each finding.
 * Findings that do not fail the run are skipped cases.
 */
export function junitReport({ write, failOn }: ReportOptions): Report {
  const groups = new FindingGroups();
  return {
    finding: (finding) => groups.add(finding),
    end(summary, verdict) {
      const suites = listSuites(groups.sorted(), summary, failOn);
      const failures = runFailures(summary, verdict).map(toFailedCase);
      if (failures.length > 0) suites.set(REST, [...(suites.get(REST) ?? []), ...failures]);
      return write(toXml(suites));
    },
  };
}

function listSuites(groups: readonly FindingGroup[], summary: Summary, failOn: FailOn): Map<string, Case[]> {
  const suites = new Map<string, Case[]>();
  const add = (suite: string, one: Case) => suites.set(suite, [...(suites.get(suite) ?? []), one]);
  for (const { name, count } of summary.coverage.types) {
    if (count > 0) add(name, { name: `${count} checked`, body: '', outcome: 'passed' });
  }
  for (const group of groups) add(group.first.spanType ?? group.first.signalName ?? REST, toCase(group, failOn));
  return suites;
}

function toFailedCase({ file, message }: Summary['failures'][number]): Case {
  return { name: file, body: `<failure message="${escapeXml(message)}" type="input"/>`, outcome: 'failed' };
}

function toCase({ first, some, count }: FindingGroup, failOn: FailOn): Case {
  const { id, message, attribute, level } = first;
  const name = attribute === undefined ? id : `${id} ${attribute}`;
  if (failOn === 'none' || !isAtLeast(level, failOn)) {
    return { name, body: `<skipped message="${escapeXml(message)}"/>`, outcome: 'skipped' };
  }
  const text = [`${count === 1 ? '' : `${count} times: `}${message}`, ...some.map(describePlace)].join('\n');
  const body = `<failure message="${escapeXml(message)}" type="${id}">${escapeXml(text)}</failure>`;
  return { name, body, outcome: 'failed' };
}

function describePlace(finding: FindingGroup['first']): string {
  return `at ${formatFindingPlace(finding)}${finding.value === undefined ? '' : ` value ${finding.value}`}`;
}

function toXml(suites: ReadonlyMap<string, readonly Case[]>): string {
  const all = [...suites.values()].flat();
  const body = [...suites].map(
    ([name, cases]) =>
      `  <testsuite name="${escapeXml(name)}" ${countCases(cases)}>\n${cases.map((one) => caseXml(name, one)).join('')}  </testsuite>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="codon-telemetry" ${countCases(all)}>\n${body.join('')}</testsuites>\n`;
}

function caseXml(suite: string, { name, body }: Case): string {
  return `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}">${body}</testcase>\n`;
}

function countCases(cases: readonly Case[]): string {
  const number = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${number('failed')}" skipped="${number('skipped')}"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** XML cannot hold most control characters in any form. */
function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, (mark) => (mark === '\n' ? mark : '\uFFFD'))
    .replace(/[&<>"\n]/g, (mark) => entities[mark] ?? mark);
}
