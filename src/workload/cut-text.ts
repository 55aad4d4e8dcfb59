/** How long a payload's, a result's or an error's text may be, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 2048;

const ELLIPSIS = '...';

/** Cuts a text that is too long and says so with three dots. Never leaves half a surrogate pair. */
export function cutText(text: string, maxLength: number = MAX_TEXT_LENGTH): string {
  if (text.length <= maxLength) return text;
  const kept = maxLength - ELLIPSIS.length;
  const splitsPair = /[\uD800-\uDBFF]$/.test(text.slice(kept - 1, kept));
  return text.slice(0, splitsPair ? kept - 1 : kept) + ELLIPSIS;
}

/** What was kept of a text that {@link cutText} has cut; undefined for a text that it left whole. */
export function beforeCut(text: string, maxLength: number = MAX_TEXT_LENGTH): string | undefined {
  // One unit less where a surrogate pair would have been split.
  const wasCut = text.length >= maxLength - 1 && text.endsWith(ELLIPSIS);
  return wasCut ? text.slice(0, -ELLIPSIS.length) : undefined;
}
