import type { CoverageReport } from '../coverage.ts';
import { shareOf } from '../coverage-shares.ts';
import type { Finding } from '../findings.ts';
import type { Summary } from '../summary.ts';
import type { Verdict } from '../verdict.ts';

/** A finding with the fields that OpenTelemetry Weaver's findings have, and more. See schemas/validate/finding.schema.json. */
export function findingFields(finding: Finding): Record<string, unknown> {
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
    value: finding.value,
  };
}

/** What a run has read and found, in numbers. */
export function summaryFields(summary: Summary, verdict: Verdict): Record<string, unknown> {
  return {
    verdict,
    files: summary.files,
    documents: summary.documents,
    spans: summary.spans,
    points: summary.points,
    logs: summary.logs,
    filtered: summary.filtered,
    span_types: Object.fromEntries(summary.spanTypes),
    levels: summary.levels,
    findings: Object.fromEntries(summary.findings),
    expected: summary.expected,
    coverage: coverageFields(summary.coverage),
    skipped: summary.skipped,
    duplicates_known_up_to: summary.duplicatesKnownUpTo,
    failures: summary.failures,
  };
}

/** Of what was never seen, the attributes say nothing: they are left out. */
function coverageFields({ types, unknownAttributes }: CoverageReport): Record<string, unknown> {
  return {
    types: types.map((type) => ({
      signal_type: type.signalType,
      name: type.name,
      dialect: type.dialect,
      count: type.count,
      ...(type.count > 0 && {
        share: shareOf(type),
        seen: Object.fromEntries(
          [...type.attributes].filter(([, { count }]) => count > 0).map(([key, { count }]) => [key, count]),
        ),
        unseen: [...type.attributes].filter(([, { count }]) => count === 0).map(([key]) => key),
      }),
    })),
    unknown_attributes: Object.fromEntries(unknownAttributes),
  };
}
