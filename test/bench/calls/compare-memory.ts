import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { markdownTable } from '../markdown-table.ts';
import type { Mode, Subject, Task } from './task.ts';

const child = fileURLToPath(new URL('memory-child.ts', import.meta.url));
/** Chunks of a stream, and of one ten times as long. In both the text is longer than what content may be. */
const SHORT = 20_000;
const LONG = 200_000;
/** Bytes that a collection may leave or not. */
const NOISE = 65_536;

const variants: readonly { readonly label: string; readonly subject: Subject; readonly mode: Mode }[] = [
  { label: 'bare client', subject: 'bare', mode: 'default' },
  { label: 'ours', subject: 'ours', mode: 'default' },
  { label: 'ours, content', subject: 'ours', mode: 'content' },
];

/** Prints what is held in memory of a stream, and of one ten times as long: it has to be the same. */
export function compareMemory(packages: string): void {
  const rows = variants.map(({ label, subject, mode }) => {
    const task: Task = { scenario: 'chat/stream-5000', subject, mode, listener: 'recording', packages };
    return { label, isOurs: subject === 'ours', short: runChild(task, SHORT), long: runChild(task, LONG) };
  });
  const [bare] = rows;
  if (bare === undefined) return;
  const cells = rows.map(({ label, isOurs, short, long }) => {
    const growth = long - bare.long - (short - bare.short);
    const verdict = growth < NOISE ? 'reached' : '**not reached**';
    return [
      label,
      kilobytes(short),
      kilobytes(long),
      isOurs ? kilobytes(growth) : '',
      isOurs ? `constant: ${verdict}` : '',
    ];
  });
  const headings = ['', `${SHORT} chunks`, `${LONG} chunks`, 'growth above bare', 'to reach'];
  console.log(`\n### Memory of a stream\n\n${markdownTable(headings, cells)}`);
}

function runChild(task: Task, chunks: number): number {
  const args = ['--expose-gc', child, JSON.stringify({ ...task, chunks })];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${task.subject} of ${chunks} chunks failed:\n${stderr}`);
  return Number(stdout);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
