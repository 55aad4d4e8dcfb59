import { errorType } from '../instrument/error-type.ts';
import type { Failure } from '../telemetry/call-telemetry.ts';
import { describeError } from './describe-error.ts';
import { WorkloadRuntimeError } from './errors.ts';

/**
 * Why a node or a run failed. A run that failed for a node's error is labelled by that error.
 *
 * @example failureOfNode(new TypeError('no such file')) // { type: 'TypeError', message: 'TypeError: no such file' }
 */
export function failureOfNode(error: unknown): Failure {
  const reason = error instanceof WorkloadRuntimeError && error.cause !== undefined ? error.cause : error;
  return { type: labelOf(reason), message: describeError(error) };
}

/** All that a cancellation says of its kind is the name of its DOMException. */
function labelOf(reason: unknown): string {
  return reason instanceof DOMException ? reason.name : errorType(reason);
}
