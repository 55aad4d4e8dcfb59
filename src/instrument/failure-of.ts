import type { Failure } from '../telemetry/call-telemetry.ts';
import { errorType } from './error-type.ts';

/** The id of the refused request, as `APIError` has it: under the second name in openai 4. */
interface RequestIdentity {
  readonly requestID?: unknown;
  readonly request_id?: unknown;
}

/** What is told of an error that a call ended with. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : undefined;
  const stack = error instanceof Error ? error.stack : undefined;
  const { requestID, request_id: olderName } = (error ?? {}) as RequestIdentity;
  const requestId = requestID ?? olderName;
  return {
    type: errorType(error),
    message,
    requestId: typeof requestId === 'string' ? requestId : undefined,
    exception: { type: exceptionType(error), stack },
  };
}

/** The class of what was thrown, which need not be an error. */
function exceptionType(thrown: unknown): string {
  const name: unknown = typeof thrown === 'object' ? thrown?.constructor?.name : undefined;
  return typeof name === 'string' && name !== '' ? name : typeof thrown;
}
