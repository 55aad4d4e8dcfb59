import { createHmac } from 'node:crypto';
import { type Finding, inOrder } from './redact-scan.ts';

/** How many secrets were hidden, by the id of the rule. */
export type RedactionCounts = Readonly<Record<string, number>>;

/** Counts while they grow. */
export type Tally = Record<string, number>;

const LAST_LETTERS = 16;

/**
 * Writes a text with its secrets hidden. Findings that overlap become one, which the longest of them stands for.
 *
 * @param hashKey - key of the hash in marks that carry one; without it they are bare.
 * @param tally - counts to add to.
 */
export function hideFindings(text: string, findings: Finding[], hashKey: string | undefined, tally: Tally): string {
  if (findings.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, rule } of mergeFindings(findings)) {
    const { replacement, id } = rule;
    parts.push(text.slice(done, from), writeMark(text.slice(from, to), replacement, hashKey));
    tally[id] = (tally[id] ?? 0) + 1;
    done = to;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

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
  secret: string,
  { mark, keepLast = 0, hash = false }: Finding['rule']['replacement'],
  hashKey: string | undefined,
): string {
  const kept = keepLast > 0 ? secret.replace(/[^A-Za-z0-9]/g, '').slice(-keepLast) : '';
  const hashed = hash && hashKey !== undefined ? hashOf(secret, hashKey) : '';
  const detail = hashed || kept;
  return detail === '' ? mark : `${mark.slice(0, -1)} ${detail}]`;
}

/** A keyed hash in letters alone: digits could look like a number to another rule. */
function hashOf(secret: string, key: string): string {
  const hex = createHmac('sha256', key).update(secret).digest('hex').slice(0, LAST_LETTERS);
  return hex.replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}
