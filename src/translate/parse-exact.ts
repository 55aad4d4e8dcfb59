// Strings are matched whole, so that digits inside them do not count.
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Longest integer that every number of that length can be told from its neighbours by. */
const EXACT_DIGITS = 15;

/**
 * Parses JSON. Integers too long for a JavaScript number become texts, as OTLP JSON writes its 64-bit integers, so that a
 * time does not lose its nanoseconds on the way through.
 *
 * @returns undefined where the text is no JSON; the parser's own message would quote it
 */
export function parseExact(text: string): unknown {
  try {
    return JSON.parse(text.replace(tokens, (token) => (isLongInteger(token) ? `"${token}"` : token))) as unknown;
  } catch {
    return undefined;
  }
}

function isLongInteger(token: string): boolean {
  return token.length > EXACT_DIGITS && /^-?\d+$/.test(token);
}
