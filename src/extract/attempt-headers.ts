import type { AttemptRecord } from '../../generated/spans/attempt.ts';
import { durationMs } from './duration-text.ts';
import { fields, label } from './read.ts';

/** The headers of an answer: the platform's `Headers`, or those of another fetch. */
export interface HeaderReader {
  get(name: string): string | null;
}

/** The id by which OpenAI knows a request. */
export function readRequestId(headers: HeaderReader): string | undefined {
  return headers.get('x-request-id') ?? undefined;
}

/** The same, of an answer that the SDK has read and put it on (openai 4.104 to 7.57). */
export function requestIdOf(answer: unknown): string | undefined {
  return label(fields(answer)._request_id);
}

/**
 * Reads what an answer's headers tell of one attempt, but for the request's id. Only these are looked at: others hold
 * organization and cookies.
 */
export function readAttemptHeaders(headers: HeaderReader, record: Partial<AttemptRecord>): void {
  record.codonOpenaiProcessingMs = number(headers.get('openai-processing-ms'));
  record.codonOpenaiRateLimitRemainingRequests = integer(headers.get('x-ratelimit-remaining-requests'));
  record.codonOpenaiRateLimitRemainingTokens = integer(headers.get('x-ratelimit-remaining-tokens'));
  record.codonOpenaiRateLimitResetRequestsMs = duration(headers.get('x-ratelimit-reset-requests'));
  record.codonOpenaiRateLimitResetTokensMs = duration(headers.get('x-ratelimit-reset-tokens'));
}

// Compatible services write these headers in other ways, or send -1 for "no limit": what does not fit is not recorded.

function number(text: string | null): number | undefined {
  if (text === null || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

function integer(text: string | null): number | undefined {
  const value = number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

function duration(text: string | null): number | undefined {
  return text === null ? undefined : durationMs(text);
}
