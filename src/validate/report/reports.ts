import type { Report, ReportOptions } from './report.ts';
import { githubReport } from './report-github.ts';
import { gitlabReport } from './report-gitlab.ts';
import { jsonLinesReport, jsonReport } from './report-json.ts';
import { junitReport } from './report-junit.ts';
import { markdownReport } from './report-markdown.ts';
import { sarifReport } from './report-sarif.ts';
import { textReport } from './report-text.ts';

/** One kind of report, and whom it is for. */
export interface ReportFormat {
  readonly create: (options: ReportOptions) => Report;
  readonly audience: string;
}

/** Every kind of report under the name by which it is asked for. */
export const reportFormats = {
  text: { create: textReport, audience: 'people at a terminal' },
  json: { create: jsonReport, audience: 'programs: one object with every finding and a summary' },
  jsonl: { create: jsonLinesReport, audience: 'programs: a finding a line, the summary last' },
  sarif: { create: sarifReport, audience: 'code scanning services (SARIF 2.1.0)' },
  junit: { create: junitReport, audience: 'CI services that show tests (JUnit XML)' },
  github: { create: githubReport, audience: 'GitHub Actions: annotations' },
  gitlab: { create: gitlabReport, audience: 'GitLab: code quality' },
  markdown: { create: markdownReport, audience: 'pull request comments and job summaries' },
} as const satisfies Record<string, ReportFormat>;

/** Name of a kind of report. */
export type ReportName = keyof typeof reportFormats;

/** Tells whether a word is the name of a kind of report. */
export function isReportName(word: string): word is ReportName {
  return Object.hasOwn(reportFormats, word);
}
