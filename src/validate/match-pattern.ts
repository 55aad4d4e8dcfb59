/** Tells whether a word is meant by a pattern: the word itself, or its beginning followed by `*`. */
export function matchesPattern(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return pattern === '*';
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === word;
}
