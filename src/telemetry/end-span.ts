import type { Span } from '@opentelemetry/api';
import { reportFailure } from './problem-log.ts';

/** Ends a span. Processors are the application's: one that throws must not cost what else there is to tell. */
export function endSpan(span: Span, endedAt?: number): void {
  try {
    span.end(endedAt);
  } catch (error) {
    reportFailure('ending a span', error);
  }
}
