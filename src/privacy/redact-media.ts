const DATA_URL = /^data:[a-z0-9.+-]{1,64}\/[a-z0-9.+-]{1,64}(?:;[a-z0-9=.+-]{1,64}){0,4};base64,/i;
const SHORTEST = 512;
const LETTER_D = 100;

/** Whether a text is base64 media and nothing else: a data URL, or at least 512 characters of base64. Never scanned. */
export function isBase64Media(text: string): boolean {
  // Most texts are short, and tell by their first letter.
  if (text.length < SHORTEST && ((text.charCodeAt(0) | 32) !== LETTER_D || !/^data:/i.test(text))) return false;
  const head = DATA_URL.exec(text.slice(0, 512))?.[0] ?? '';
  return /^[A-Za-z0-9+/]*={0,2}$/.test(head === '' ? text : text.slice(head.length));
}
