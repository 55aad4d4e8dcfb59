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
