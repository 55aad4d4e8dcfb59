import type { CapturedSpan } from '../telemetry/memory-pipelines.ts';
import type { SpanFinding } from '../validate/check/span-checker.ts';
import { describeFinding } from './describe-finding.ts';

/** A finding, and the span it is about. */
export interface FoundOnSpan {
  readonly finding: SpanFinding;
  readonly span: CapturedSpan;
}

/** Thrown where captured telemetry breaks the contract. The message names findings and spans, and no value. */
export class BrokenTelemetryError extends Error {
  override readonly name = 'BrokenTelemetryError';
  readonly findings: readonly FoundOnSpan[];
  /** Spans that were never ended. */
  readonly openSpans: readonly CapturedSpan[];

  constructor(findings: readonly FoundOnSpan[], openSpans: readonly CapturedSpan[]) {
    const lines = [
      ...openSpans.map((span) => `  never ended: span ${spanId(span)} of ${span.instrumentationScope?.name ?? '?'}`),
      ...findings.map(({ finding }) => `  ${describeFinding(finding)}`),
    ];
    super(`the telemetry is broken:\n${lines.join('\n')}`);
    this.findings = findings;
    this.openSpans = openSpans;
  }
}

function spanId(span: CapturedSpan): string {
  return span.spanContext().spanId;
}
