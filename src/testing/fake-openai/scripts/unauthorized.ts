import type { Script } from '../script.ts';
import { apiError } from './api-error.ts';

/** Status 401: the key is wrong. */
export function unauthorized(): Script {
  return apiError(401, { code: 'invalid_api_key', message: 'The API key is not valid.' });
}
