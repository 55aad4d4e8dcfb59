/**
 * Cuts a text into the pieces that the server calls tokens: up to six characters and the white space before them.
 *
 * Joined, the pieces are the text again. No piece ends within a surrogate pair.
 */
export function splitTokens(text: string): string[] {
  return text.match(/\s{0,8}\S{1,6}|\s{1,8}/gu) ?? [];
}

/** How many tokens the server counts for a text. */
export function countTokens(text: string): number {
  return splitTokens(text).length;
}
