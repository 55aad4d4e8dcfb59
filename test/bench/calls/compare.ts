import { markdownTable } from '../markdown-table.ts';
import type { PeerName } from '../peers/peers.ts';
import { checkLimits, floorOf } from './limits.ts';
import { measureRows } from './measure-rows.ts';
import { type Row, rowsOf } from './rows.ts';
import { findScenario, scenarios } from './scenarios.ts';
import { aboveBare, type Times } from './times.ts';

/** How calls are compared. */
export interface CompareOptions {
  readonly rounds: number;
  /** Names of scenarios; all where there are none. */
  readonly only: readonly string[];
  readonly peers: readonly PeerName[];
  /** The folder whose openai package is called. */
  readonly packages: string;
}

/** The names that {@link CompareOptions.only} may have. */
export const scenarioNames = Object.keys(scenarios);

/** Measures the variants of each scenario, and prints a table of each. */
export function compareCalls({ rounds, only, peers, packages }: CompareOptions): void {
  for (const name of scenarioNames) {
    if (only.length > 0 && !only.includes(name)) continue;
    const times = measureRows(name, rowsOf(name, peers), rounds, packages);
    console.log(`\n### ${name}\n\n${tableOf(name, times)}`);
  }
}

function tableOf(name: string, times: Times): string {
  const { chunks } = findScenario(name);
  const headings = ['', 'a call', ': bare', 'above bare', ': floor', ...(chunks > 0 ? ['a chunk'] : []), 'to reach'];
  const rows = [
    ['bare client', microseconds(times.bare, 1), ratio(times.bare, times.bare)],
    ...[...times.above.keys()].map((row) => cellsOf(name, times, row, chunks)),
  ];
  return markdownTable(
    headings,
    rows.map((cells) => headings.map((_, column) => cells[column] ?? '')),
  );
}

function cellsOf(name: string, times: Times, row: Row, chunks: number): string[] {
  const time = times.above.get(row);
  if (typeof time !== 'number') return [row.label, time ?? ''];
  const call = times.bare + time;
  return [
    row.label,
    microseconds(call, 1),
    ratio(call, times.bare),
    microseconds(time, 2),
    ratio(time, aboveBare(times, floorOf(times, row))),
    ...(chunks > 0 ? [microseconds(time / chunks, 3)] : []),
    checkLimits(name, times, row).join('; '),
  ];
}

function microseconds(nanoseconds: number, digits: number): string {
  return `${(nanoseconds / 1000).toFixed(digits)} µs`;
}

/** A floor that is lost in the noise is no measure. */
function ratio(time: number, floor: number | undefined): string {
  return floor !== undefined && floor > 0 ? (time / floor).toFixed(2) : '–';
}
