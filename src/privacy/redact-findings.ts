import { createHmac } from 'node:crypto';
import { type Finding, inOrder } from './redact-scan.ts';

/** How many secrets were hidden, by the id of the rule. */
export type RedactionCounts = Readonly<Record<string, number>>;

/** Counts while they grow. */
export type Tally = Record<string, number>;

const LAST_LETTERS = 16;

/** A text with its secrets hidden. */
export interface HiddenText {
  readonly text: string;
  /** Where in it inert marks stand: from, to, from, to and so on. */
  readonly marks: readonly number[];
}

/**
 * Writes a text with its secrets hidden. Findings that overlap become one, which the longest of them stands for.
 *
 * @param hashKey - key of the hash in marks that carry one; without it they are bare.
 * @param isInert - whether a mark, bare as it is, need not be looked at once more.
 * @param tally - counts to add to.
 */
export function hideFindings(
  text: string,
  findings: Finding[],
  hashKey: string | undefined,
  isInert: (mark: string) => boolean,
  tally: Tally,
): HiddenText {
  const marks: number[] = [];
  if (findings.length === 0) return { text, marks };
  const writers = new Map<Finding['rule'], MarkWriter>();
  let hidden = '';
  let done = 0;
  for (const { from, to, rule } of mergeFindings(findings)) {
    let writer = writers.get(rule);
    if (writer === undefined) {
      writer = { ...rule.replacement, isInert: isInert(rule.replacement.mark), count: 0 };
      writers.set(rule, writer);
    }
    writer.count += 1;
    hidden += text.slice(done, from);
    const start = hidden.length;
    const mark = writeMark(text, from, to, writer, hashKey);
    hidden += mark;
    if (writer.isInert && mark === writer.mark) marks.push(start, hidden.length);
    done = to;
  }
  for (const [{ id }, { count }] of writers) tally[id] = (tally[id] ?? 0) + count;
  return { text: hidden + text.slice(done), marks };
}

/** What stands in place of the secrets of one rule. */
type MarkWriter = Finding['rule']['replacement'] & { readonly isInert: boolean; count: number };

/** Findings in the order of the text; those that overlap become one. */
export function mergeFindings(findings: Finding[]): Finding[] {
  const merged: Finding[] = [];
  let winner = 0;
  for (const finding of inOrder(findings, ({ from }) => from)) {
    const last = merged.at(-1);
    const length = finding.to - finding.from;
    if (last === undefined || finding.from >= last.to) {
      merged.push(finding);
      winner = length;
      continue;
    }
    const rule = length > winner ? finding.rule : last.rule;
    winner = Math.max(winner, length);
    merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, finding.to), rule };
  }
  return merged;
}

function writeMark(
  text: string,
  from: number,
  to: number,
  { mark, keepLast = 0, hash = false }: Finding['rule']['replacement'],
  hashKey: string | undefined,
): string {
  const hashed = hash && hashKey !== undefined ? hashOf(text.slice(from, to), hashKey) : '';
  const detail = hashed || lastOf(text, from, to, keepLast);
  return detail === '' ? mark : `${mark.slice(0, -1)} ${detail}]`;
}

/** The last letters and digits of a part of a text. */
function lastOf(text: string, from: number, to: number, count: number): string {
  let kept = '';
  for (let at = to - 1; at >= from && kept.length < count; at -= 1) {
    const code = text.charCodeAt(at);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    if (isLetter || (code >= 48 && code <= 57)) kept = text.charAt(at) + kept;
  }
  return kept;
}

/** A keyed hash in letters alone: digits could look like a number to another rule. */
function hashOf(secret: string, key: string): string {
  const hex = createHmac('sha256', key).update(secret).digest('hex').slice(0, LAST_LETTERS);
  return hex.replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}
