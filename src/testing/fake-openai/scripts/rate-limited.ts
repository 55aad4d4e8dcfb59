import type { Script } from '../script.ts';
import { apiError } from './api-error.ts';

/**
 * Status 429, which the SDK tries again.
 *
 * @param options.retryAfterMs - milliseconds the client is told to wait. Default 1.
 */
export function rateLimited({ retryAfterMs = 1 }: { readonly retryAfterMs?: number } = {}): Script {
  const headers = { 'retry-after-ms': String(retryAfterMs), 'x-ratelimit-remaining-requests': '0' };
  const error = { code: 'rate_limit_exceeded', type: 'requests', message: 'Too many requests in a minute.' };
  return { ...apiError(429, error), headers };
}
