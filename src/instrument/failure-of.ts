import type { Failure } from '../telemetry/call-telemetry.ts';
import { errorType } from './error-type.ts';

/** What is told of an error that a call ended with. */
export function failureOf(error: unknown): Failure {
  return { type: errorType(error), message: error instanceof Error ? error.message : undefined };
}
