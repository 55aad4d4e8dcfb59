import { stableId } from './stable-id.ts';

/**
 * The headers that every answer of OpenAI has, with numbers that do not change.
 *
 * The request identifier differs for each request to one server, as it does for attempts of one call.
 *
 * @param ordinal - which request this is, counted from 1.
 */
export function defaultHeaders(ordinal: number): Record<string, string> {
  return {
    'x-request-id': stableId('req_', String(ordinal)),
    'openai-organization': 'org-fake',
    'openai-processing-ms': '12',
    'openai-version': '2020-10-01',
    // The SDK's polling helpers wait this long, and five seconds without it.
    'openai-poll-after-ms': '5',
    'x-ratelimit-limit-requests': '10000',
    'x-ratelimit-limit-tokens': '2000000',
    'x-ratelimit-remaining-requests': '9999',
    'x-ratelimit-remaining-tokens': '1999000',
    'x-ratelimit-reset-requests': '6ms',
    'x-ratelimit-reset-tokens': '30ms',
  };
}
