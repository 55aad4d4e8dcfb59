import type { Script } from '../script.ts';
import { apiError } from './api-error.ts';

/**
 * Status 500, which the SDK tries again.
 *
 * @param options.retryAfterMs - milliseconds the client is told to wait. Default 1.
 */
export function serverError({ retryAfterMs = 1 }: { readonly retryAfterMs?: number } = {}): Script {
  const error = { type: 'server_error', message: 'The server had an error.' };
  return { ...apiError(500, error), headers: { 'retry-after-ms': String(retryAfterMs) } };
}
