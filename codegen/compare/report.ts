import { cell, table } from '../emit/markdown.ts';
import type { Change } from './change.ts';
import { judgeChanges } from './verdict.ts';

/** Writes changes in one form, with a final line's end. */
export type ChangeReport = (changes: readonly Change[]) => string;

/** For people at a terminal: what breaks first. */
export const textReport: ChangeReport = (changes) => {
  const lines = sorted(changes).map(
    ({ emitters, readers, file, pointer, subject, kind, field, before, after, reason }) =>
      `${heading(emitters, readers)}: ${subject}: ${sentence(kind, field, before, after)}\n  ${reason}\n  ${file}${pointer === '' ? '' : `#${pointer}`}\n`,
  );
  return `${lines.join('')}${verdictLine(changes)}\n`;
};

/** For a pull request. */
export const markdownReport: ChangeReport = (changes) => {
  const rows = sorted(changes).map(({ emitters, readers, subject, kind, field, before, after, reason }) => [
    mark(emitters),
    mark(readers),
    cell(subject),
    cell(sentence(kind, field, before, after)),
    cell(reason),
  ]);
  return [
    '## Changes of the telemetry contract',
    verdictLine(changes),
    ...(rows.length === 0 ? [] : [table(['Emitters', 'Readers', 'What', 'Change', 'Why'], rows)]),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
};

/** For programs. */
export const jsonReport: ChangeReport = (changes) =>
  `${JSON.stringify({ verdict: judgeChanges(changes), changes: sorted(changes) }, null, 2)}\n`;

const ranks = { breaking: 0, risky: 1, compatible: 2 };

function sorted(changes: readonly Change[]): Change[] {
  const rank = ({ emitters, readers }: Change) => Math.min(ranks[emitters], ranks[readers]);
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

function heading(emitters: Change['emitters'], readers: Change['readers']): string {
  if (emitters === readers) return emitters === 'compatible' ? 'compatible' : `${emitters} for both`;
  const parts = [
    ...(emitters === 'compatible' ? [] : [`${emitters} for emitters`]),
    ...(readers === 'compatible' ? [] : [`${readers} for readers`]),
  ];
  return parts.join(', ');
}

function mark(impact: Change['emitters']): string {
  return impact === 'breaking' ? '**breaking**' : impact;
}

function sentence(kind: Change['kind'], field: string, before: unknown, after: unknown): string {
  if (kind === 'renamed') return `${show(before)} is now ${show(after)}`;
  if (kind === 'added') return `${field} added: ${show(after)}`;
  if (kind === 'removed') return `${field} removed: ${show(before)}`;
  if (before === undefined) return `${field} changed`;
  return `${field} changed from ${show(before)} to ${show(after)}`;
}

const LONGEST_SHOWN = 120;

/** A value in a line: long ones are cut, the JSON report has them whole. */
function show(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
  const letters = [...text];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join('')}…` : text;
}

function verdictLine(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No changes.';
  const { emitters, readers } = judgeChanges(changes);
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`;
  return `${count}: ${emitters} for emitters, ${readers} for readers.`;
}
