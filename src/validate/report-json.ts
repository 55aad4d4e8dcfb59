import type { Finding } from './findings.ts';
import type { Report, ReportOptions } from './report.ts';
import type { Summary } from './summary.ts';
import type { Verdict } from './verdict.ts';

/**
 * One JSON object, a line for each finding: `{"findings": [...], "summary": {...}}`. Findings have the fields of
 * OpenTelemetry Weaver's, and more. It is written as the findings are made.
 */
export function jsonReport({ write }: ReportOptions): Report {
  let before = '{"findings":[\n';
  return {
    async finding(finding) {
      await write(before + JSON.stringify(toWeaverFields(finding)));
      before = ',\n';
    },
    async end(summary, verdict) {
      const opening = before === ',\n' ? '\n' : before;
      await write(`${opening}],\n"summary":${JSON.stringify(toFields(summary, verdict))}}\n`);
    },
  };
}

function toWeaverFields(finding: Finding): Record<string, unknown> {
  const { id, level, message, attribute, place } = finding;
  return {
    id,
    level,
    message,
    context: attribute === undefined ? {} : { attribute_name: attribute },
    signal_type: finding.signalType,
    signal_name: finding.signalName,
    span_type: finding.spanType,
    dialect: finding.dialect,
    attribute,
    trace_id: finding.traceId,
    span_id: finding.spanId,
    place,
  };
}

function toFields(summary: Summary, verdict: Verdict): Record<string, unknown> {
  return {
    verdict,
    files: summary.files,
    documents: summary.documents,
    spans: summary.spans,
    span_types: Object.fromEntries(summary.spanTypes),
    levels: summary.levels,
    findings: Object.fromEntries(summary.findings),
    skipped: summary.skipped,
    other_signals: summary.otherSignals,
    duplicates_known_up_to: summary.duplicatesKnownUpTo,
    failures: summary.failures,
  };
}
