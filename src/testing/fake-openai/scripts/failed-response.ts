import type { Script } from '../script.ts';

/**
 * A response or a run that ends as failed, with status 200 as OpenAI answers it.
 *
 * @param code - default `server_error`.
 */
export function failedResponse(code = 'server_error', message = 'The model could not finish.'): Script {
  return { turn: { failure: { code, message } } };
}
