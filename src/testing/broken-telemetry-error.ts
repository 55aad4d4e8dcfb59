import type { CapturedSpan } from '../telemetry/memory-pipelines.ts';
import type { FoundInTelemetry } from './check-telemetry.ts';
import { describeFinding } from './describe-finding.ts';

/** How many findings a message lists. */
const MOST_LISTED = 30;

/** Thrown where captured telemetry breaks the contract. The message names findings and places, and no value. */
export class BrokenTelemetryError extends Error {
  override readonly name = 'BrokenTelemetryError';
  /** Violations on spans, metrics and logs, in this order. */
  readonly findings: readonly FoundInTelemetry[];
  /** Spans that were never ended. */
  readonly openSpans: readonly CapturedSpan[];

  constructor(findings: readonly FoundInTelemetry[], openSpans: readonly CapturedSpan[]) {
    const lines = [
      ...openSpans.map(
        (span) =>
          `never ended: span ${span.spanContext().spanId} of ${span.instrumentationScope?.name ?? '?'}. End it, or await what ends it before finish().`,
      ),
      ...findings.map(({ finding, place }) => describeFinding(finding, place)),
    ];
    const rest = lines.length > MOST_LISTED ? [`and ${lines.length - MOST_LISTED} more`] : [];
    super(`the telemetry is broken:\n  ${[...lines.slice(0, MOST_LISTED), ...rest].join('\n  ')}`);
    this.findings = findings;
    this.openSpans = openSpans;
  }
}
