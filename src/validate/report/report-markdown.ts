import type { CoverageReport, TypeCoverage } from '../coverage.ts';
import { attributeShare, percent, type Share, shareOf, typeShare } from '../coverage-shares.ts';
import type { Summary } from '../summary.ts';
import type { Verdict } from '../verdict.ts';
import { type FindingGroup, FindingGroups } from './finding-groups.ts';
import { formatFindingPlace } from './format-place.ts';
import type { Report, ReportOptions } from './report.ts';
import { conclude } from './summarize.ts';

/** Rows of the table of findings: a comment on a pull request may not be long. */
const MOST_ROWS = 50;

/** For a comment or a job summary: the outcome, the findings, and what was seen of the contract. */
export function markdownReport({ write }: ReportOptions): Report {
  const groups = new FindingGroups();
  return {
    finding: (finding) => groups.add(finding),
    end: (summary, verdict) => write(toMarkdown(groups.sorted(), summary, verdict)),
  };
}

function toMarkdown(groups: readonly FindingGroup[], summary: Summary, verdict: Verdict): string {
  const sections = [
    `## Telemetry contract\n\n${conclude(summary, verdict)}`,
    ...(groups.length === 0 ? [] : [findingTable(groups)]),
    ...(summary.spans.checked + summary.points.checked + summary.logs.checked === 0
      ? []
      : [...coverage(summary.coverage)]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function findingTable(groups: readonly FindingGroup[]): string {
  const rows = groups.slice(0, MOST_ROWS).map(({ first, count }) => {
    const value = first.value === undefined ? '' : ` Value: ${first.value}`;
    return row(
      first.level,
      `\`${first.id}\``,
      cell(first.message + value),
      String(count),
      cell(formatFindingPlace(first)),
    );
  });
  const more = groups.length > MOST_ROWS ? [`\n… and ${groups.length - MOST_ROWS} more kinds.`] : [];
  return [
    row('Level', 'Id', 'Finding', 'Times', 'First at'),
    row('---', '---', '---', '---:', '---'),
    ...rows,
    ...more,
  ].join('\n');
}

function* coverage(report: CoverageReport): Generator<string> {
  const { types, unknownAttributes } = report;
  yield `### Seen of the contract\n\n${share(typeShare(report, 'span'))} span types, ` +
    `${share(typeShare(report, 'metric'))} metrics, ${share(typeShare(report, 'log'))} events; ` +
    `${share(attributeShare(report))} attributes of these.`;
  const seen = types.filter(({ count }) => count > 0);
  const rows = seen.map((type) => row(`\`${type.name}\``, String(type.count), share(shareOf(type)), unseenIn(type)));
  yield [
    row('Type', 'Records', 'Attributes', 'Required or recommended, never seen'),
    row('---', '---:', '---', '---'),
    ...rows,
  ].join('\n');
  const unseen = types.filter(({ count }) => count === 0).map(({ name }) => `\`${name}\``);
  if (unseen.length > 0) yield details('Never seen', [...new Set(unseen)].join(', '));
  const unknown = [...unknownAttributes].map(([key, count]) => `\`${cell(key)}\` (${count})`);
  if (unknown.length > 0) yield details('Seen, but in no schema', unknown.join(', '));
}

function unseenIn({ attributes }: TypeCoverage): string {
  const missing = [...attributes].filter(
    ([, { level, count }]) => count === 0 && (level === 'required' || level === 'recommended'),
  );
  return missing.map(([key]) => `\`${key}\``).join(', ');
}

function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function share(numbers: Share): string {
  return `${numbers.seen} of ${numbers.all} (${percent(numbers)} %)`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\s+/g, ' ').replaceAll('<', '&lt;');
}
