import { isWellKnownErrorCode } from '../telemetry/error-code.ts';

/** The shape of the SDK's APIError. Told by its properties: an application may hold several copies of the class. */
interface ErrorShape {
  readonly code?: unknown;
  readonly status?: unknown;
}

/**
 * Why a call failed, as a label of low cardinality: the API's error code where it is a well-known one, else the HTTP
 * status, else the class of the error.
 *
 * @example errorType(new RateLimitError(…)) // 'rate_limit_exceeded'
 * @example errorType(new APIConnectionTimeoutError()) // 'APIConnectionTimeoutError'
 */
export function errorType(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '_OTHER';
  const { code, status } = error as ErrorShape;
  if (isWellKnownErrorCode(code)) return code;
  if (Number.isSafeInteger(status)) return String(status);
  const name: unknown = error.constructor?.name;
  return typeof name === 'string' && name !== '' && name !== 'Object' ? name : '_OTHER';
}

/**
 * Why an HTTP request got no answer, as the class of the error that the SDK makes of it for its caller.
 *
 * @param callerSignal - the signal by which the caller can give up
 *
 * @example transportErrorType(new TypeError('fetch failed'), undefined) // 'APIConnectionError'
 */
export function transportErrorType(error: unknown, callerSignal: AbortSignal | undefined): string {
  if (callerSignal?.aborted) return 'APIUserAbortError';
  if (!(error instanceof Error)) return 'APIConnectionError';
  // The SDK tells time-outs by the same words (7.57): platforms agree on neither class nor code.
  const isTimeout = error.name === 'AbortError' || /timed? ?out/i.test(`${error} ${error.cause ?? ''}`);
  return isTimeout ? 'APIConnectionTimeoutError' : 'APIConnectionError';
}
