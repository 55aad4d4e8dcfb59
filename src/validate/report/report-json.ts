import { findingFields, summaryFields } from './json-fields.ts';
import type { Report, ReportOptions } from './report.ts';

/**
 * One JSON object, a line for each finding: `{"findings": [...], "summary": {...}}`. It is written as the findings are
 * made.
 */
export function jsonReport({ write }: ReportOptions): Report {
  let before = '{"findings":[\n';
  return {
    finding(finding) {
      const text = before + JSON.stringify(findingFields(finding));
      before = ',\n';
      return write(text);
    },
    end(summary, verdict) {
      const opening = before === ',\n' ? '\n' : before;
      return write(`${opening}],\n"summary":${JSON.stringify(summaryFields(summary, verdict))}}\n`);
    },
  };
}

/** A JSON object for each finding, a line each, and a last line `{"summary": {...}}`. */
export function jsonLinesReport({ write }: ReportOptions): Report {
  return {
    finding: (finding) => write(`${JSON.stringify(findingFields(finding))}\n`),
    end: (summary, verdict) => write(`${JSON.stringify({ summary: summaryFields(summary, verdict) })}\n`),
  };
}
