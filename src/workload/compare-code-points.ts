/**
 * Orders two strings by code point, as Python does. JavaScript's own order is by UTF-16 code unit, which puts astral
 * characters before U+E000.
 *
 * @example ['\u{1F600}', '\uFF5E'].sort(compareCodePoints) // ['\uFF5E', '\u{1F600}']
 */
export function compareCodePoints(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  let at = 0;
  while (at < shared && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  if (at === shared) return left.length - right.length;
  // The strings may part in the middle of a surrogate pair: then the whole pair decides.
  const before = at - 1;
  if (at > 0 && left.codePointAt(before) !== right.codePointAt(before)) at = before;
  return codePoint(left, at) - codePoint(right, at);
}

function codePoint(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}
