/** Stands in a text where some of it was left out. */
export function leftOut(units: number): string {
  return `…[${units} more]…`;
}

const MARK = /…\[\d{1,16} more\]…/g;

/** A text of which something was left out: what there is of it, and the marks between. */
export interface LeftOut {
  readonly pieces: readonly string[];
  readonly marks: readonly string[];
}

/**
 * The pieces between such marks, and the marks; undefined where there is none.
 *
 * @param most - marks that count; those behind them are text. Default: all.
 */
export function splitWhereLeftOut(text: string, most = Number.POSITIVE_INFINITY): LeftOut | undefined {
  if (!text.includes('…[')) return undefined;
  const pieces: string[] = [];
  const marks: string[] = [];
  let done = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (marks.length === most) break;
    pieces.push(text.slice(done, index));
    marks.push(mark);
    done = index + mark.length;
  }
  return marks.length === 0 ? undefined : { pieces: [...pieces, text.slice(done)], marks };
}

/** How many units of the original a text stands for: its own, and those that were left out before. */
export function originalLength(text: string): number {
  const split = splitWhereLeftOut(text);
  if (split === undefined) return text.length;
  const shown = split.pieces.reduce((sum, piece) => sum + piece.length, 0);
  return split.marks.reduce((sum, mark) => sum + Number(/\d+/.exec(mark)?.[0]), shown);
}
