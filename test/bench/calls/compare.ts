import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { scenarios } from './scenarios.ts';
import type { Variant } from './variants.ts';

const child = fileURLToPath(new URL('child.ts', import.meta.url));
const variants: readonly Variant[] = ['bare', 'floor', 'ours'];

/** Nanoseconds a call, by variant. */
type Timing = Record<Variant, number>;

/** Measures the variants of every scenario in turns, A B A B, each in a process of its own, and prints how they compare. */
export function compareCalls(rounds: number): void {
  console.log('| scenario | bare | floor above bare | ours above bare | ours : floor | ours above bare, a chunk |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const [name, { chunks }] of Object.entries(scenarios)) {
    const { bare, floor, ours } = measure(name, rounds);
    const above = (time: number) => `${((time - bare) / 1000).toFixed(2)} µs`;
    const perChunk = chunks === 0 ? '' : `${((ours - bare) / 1000 / chunks).toFixed(3)} µs`;
    const ratio = ((ours - bare) / (floor - bare)).toFixed(2);
    console.log(
      `| ${name} | ${(bare / 1000).toFixed(1)} µs | ${above(floor)} | ${above(ours)} | ${ratio} | ${perChunk} |`,
    );
  }
}

/** The median of the rounds; the order of the variants turns with each. */
function measure(scenario: string, rounds: number): Timing {
  const samples: Record<Variant, number[]> = { bare: [], floor: [], ours: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < variants.length; turn += 1) {
      const variant = variants[(round + turn) % variants.length] as Variant;
      samples[variant].push(runChild(variant, scenario));
    }
  }
  return { bare: median(samples.bare), floor: median(samples.floor), ours: median(samples.ours) };
}

function runChild(variant: Variant, scenario: string): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [child, variant, scenario], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${variant} of ${scenario} failed:\n${stderr}`);
  return Number(stdout);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
