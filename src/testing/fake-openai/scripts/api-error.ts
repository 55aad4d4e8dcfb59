import { type ErrorDetails, errorBody } from '../error-body.ts';
import type { Script } from '../script.ts';

/**
 * An error in OpenAI's form.
 *
 * @example apiError(400, { code: 'context_length_exceeded', param: 'messages' })
 */
export function apiError(status: number, details: ErrorDetails = {}): Script {
  return { status, json: errorBody(status, details) };
}
