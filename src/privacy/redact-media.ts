import type { Tally } from './redact-findings.ts';

/** Stands in place of media, with how many bytes they have. */
export const MEDIA_MARK = '[MEDIA]';

/** What {@link MEDIA_MARK} is counted under. */
const MEDIA_RULE = 'media';

const DATA_URLS =
  /(data:[a-z0-9.+-]{1,64}\/[a-z0-9.+-]{1,64}(?:;[a-z0-9=.+-]{1,64}){0,4};base64,)([A-Za-z0-9+/]{16,}={0,2})/gi;
/** In every data URL of base64. V8 13 looks for what is shorter than 7 characters several times as fast as for longer ones. */
const TRACE = ';base6';
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** In characters: shorter ones may be anything. */
const SHORTEST = 512;

/**
 * Leaves out base64 media, which are never scanned: those in data URLs, and a text that is nothing but base64, at least 512
 * characters of capital letters, small ones and digits.
 */
export function leaveOutMedia(text: string, tally: Tally): string {
  if (text.length >= SHORTEST && isBareBase64(text)) return markOf(text, tally);
  if (!text.includes(TRACE)) return text;
  return text.replace(DATA_URLS, (_url, head: string, data: string) => head + markOf(data, tally));
}

function isBareBase64(text: string): boolean {
  const begin = text.slice(0, SHORTEST);
  return BASE64.test(begin) && /[A-Z]/.test(begin) && /[a-z]/.test(begin) && /\d/.test(begin) && BASE64.test(text);
}

function markOf(base64: string, tally: Tally): string {
  tally[MEDIA_RULE] = (tally[MEDIA_RULE] ?? 0) + 1;
  const bytes = Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
  return `${MEDIA_MARK.slice(0, -1)} ${bytes}]`;
}
