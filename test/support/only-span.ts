import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { expect } from 'vitest';
import type { TelemetryCapture } from './telemetry.ts';

/** The one span of a run; a test fails here when there are none or more. */
export function onlySpan({ telemetry }: { readonly telemetry: TelemetryCapture }): ReadableSpan {
  expect(telemetry.spans.map(({ name }) => name)).toHaveLength(1);
  return telemetry.spans[0] as ReadableSpan;
}

/** How its stream ended, as the one span of a run tells. */
export function streamOutcome(run: { readonly telemetry: TelemetryCapture }): unknown {
  return onlySpan(run).attributes['codon.openai.stream.outcome'];
}
