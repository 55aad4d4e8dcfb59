import { splitWhereLeftOut } from './left-out.ts';
import { cutText } from './redact-cut.ts';
import type { Tally } from './redact-findings.ts';
import type { RedactionEngine } from './redact-text.ts';

/**
 * Hides the secrets of a text of which something was left out when it was read: also what a cut may have left of one.
 *
 * @returns undefined where nothing was left out.
 */
export function redactPieces(engine: RedactionEngine, text: string, tally: Tally): string | undefined {
  const split = splitWhereLeftOut(text);
  if (split === undefined) return undefined;
  const { pieces, marks } = split;
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) => {
      const begun = index === 0 ? piece : cutText(engine, piece, 'start', tally);
      const ended = index === last ? begun : cutText(engine, begun, 'end', tally);
      return ended + (marks[index] ?? '');
    })
    .join('');
}
