import { type LeftOut, splitWhereLeftOut } from './left-out.ts';
import { CUT_MARK, type CutEdge, cutText } from './redact-cut.ts';
import type { Tally } from './redact-findings.ts';
import { type RedactedJson, redactJson } from './redact-json.ts';
import { applyCustom, type RedactionEngine } from './redact-text.ts';

/** Text is cut once or twice. Whoever writes as if it had been cut more often must not make work with that. */
const MOST_MARKS = 8;

/**
 * Hides the secrets of a text of which something was left out when it was read: also what a cut may have left of one.
 * Where it was JSON, its beginning is read as far as it goes.
 *
 * @param depth - how many strings of JSON it stands in.
 * @returns undefined where nothing was left out.
 */
export function redactPieces(engine: RedactionEngine, text: string, depth: number, tally: Tally): string | undefined {
  const split = splitWhereLeftOut(text, MOST_MARKS);
  if (split === undefined) return undefined;
  const { marks } = split;
  const pieces = hideNamed(engine, split, depth, tally);
  const last = pieces.length - 1;
  const redacted = pieces.map((piece, index) => {
    const begun = index === 0 ? piece : cutText(engine, piece, 'start', tally);
    const ended = index === last ? begun : cutText(engine, begun, 'end', tally);
    return ended + (marks[index] ?? '');
  });
  return applyCustom(engine, redacted.join(''));
}

/** Hides the secrets of a text that was cut off: of JSON, too, where its end is missing. */
export function redactCut(engine: RedactionEngine, text: string, edge: CutEdge, tally: Tally): string {
  const named = edge === 'end' ? redactJson(engine, text, 0, tally)?.text : undefined;
  return applyCustom(engine, cutText(engine, named ?? text, edge, tally));
}

/** Hides what JSON says is a secret by its name, also what is left of its value behind the cut. */
function hideNamed(engine: RedactionEngine, { pieces }: LeftOut, depth: number, tally: Tally): readonly string[] {
  const [first = '', second = '', ...others] = pieces;
  const json = redactJson(engine, first, depth, tally);
  if (json === undefined) return pieces;
  return [json.text, hideBegun(second, json.endsInSecret), ...others];
}

function hideBegun(piece: string, within: RedactedJson['endsInSecret']): string {
  if (within === undefined) return piece;
  const end = within === 'string' ? /^(?:[^"\\]|\\.)*/s.exec(piece)?.[0].length : undefined;
  return CUT_MARK + piece.slice(end ?? piece.length);
}
