/** Stands in a text where some of it was left out. */
export function leftOut(units: number): string {
  return `…[${units} more]…`;
}

const MARK = /…\[(\d{1,16}) more\]…/g;

/** The pieces between such marks, and the marks; undefined where there is none. */
export function splitWhereLeftOut(text: string): { readonly pieces: string[]; readonly marks: string[] } | undefined {
  if (!text.includes('…[')) return undefined;
  const marks = text.match(MARK);
  if (marks === null) return undefined;
  // Every second part is the number inside a mark.
  return { pieces: text.split(MARK).filter((_, index) => index % 2 === 0), marks };
}

/** How many units of the original a text stands for: its own, and those that were left out before. */
export function originalLength(text: string): number {
  const split = splitWhereLeftOut(text);
  if (split === undefined) return text.length;
  const shown = split.pieces.reduce((sum, piece) => sum + piece.length, 0);
  return split.marks.reduce((sum, mark) => sum + Number(/\d+/.exec(mark)?.[0]), shown);
}
