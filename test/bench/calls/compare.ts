import { markdownTable } from '../markdown-table.ts';
import type { PeerName } from '../peers/peers.ts';
import { aboveBare, checkLimits, floorOf } from './limits.ts';
import { measureRows } from './measure-rows.ts';
import { type Row, rowsOf } from './rows.ts';
import { findScenario, scenarios } from './scenarios.ts';
import type { Times } from './times.ts';

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
  const headings = ['', 'a call', 'above bare', ': floor', ...(chunks > 0 ? ['a chunk'] : []), 'to reach'];
  return markdownTable(
    headings,
    [...times.keys()].map((row) => cellsOf(name, times, row, chunks)),
  );
}

function cellsOf(name: string, times: Times, row: Row, chunks: number): string[] {
  const time = times.get(row);
  const above = aboveBare(times, row);
  const floor = aboveBare(times, floorOf(times, row));
  const isBare = row.subject === 'bare' || above === undefined;
  return [
    row.label,
    typeof time === 'number' ? microseconds(time, 1) : (time ?? ''),
    isBare ? '' : microseconds(above, 2),
    isBare ? '' : ratio(above, floor),
    ...(chunks > 0 ? [isBare ? '' : microseconds(above / chunks, 3)] : []),
    checkLimits(name, times, row).join('; '),
  ];
}

function microseconds(nanoseconds: number, digits: number): string {
  return `${(nanoseconds / 1000).toFixed(digits)} µs`;
}

/** A floor that is lost in the noise between processes is no measure. */
function ratio(above: number, floor: number | undefined): string {
  return floor !== undefined && floor > 0 ? (above / floor).toFixed(2) : '–';
}
