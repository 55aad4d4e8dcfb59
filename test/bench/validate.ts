// `node test/bench/validate.ts [--spans 200000] [--rounds 3]`: how fast the built `validate` reads, as ratios in one run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFixture } from './validate/write-fixture.ts';

const MOST_SPANS = 1_000_000;
const names = ['floor', 'ajv', 'validate', 'two-threads'] as const;

interface Result {
  /** Milliseconds. */
  readonly time: number;
  /** Megabytes at the peak. */
  readonly memory: number;
}

const { values } = parseArgs({
  options: { spans: { type: 'string', default: '200000' }, rounds: { type: 'string', default: '3' } },
});
const spans = Math.min(Number(values.spans), MOST_SPANS);
execFileSync('npm', ['run', '--silent', 'build'], { cwd: join(import.meta.dirname, '../..') });
const folder = mkdtempSync(join(tmpdir(), 'codon-bench-'));
try {
  const path = join(folder, 'spans.jsonl');
  await writeFixture(path, spans);
  console.log(`${spans} spans, ${Math.round(statSync(path).size / 1e6)} MB of JSON lines`);
  const best = new Map<string, Result>();
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const name of names) {
      const result = measure(name, path);
      // The best round is the one that the rest of the machine disturbed least.
      if (result.time < (best.get(name)?.time ?? Number.POSITIVE_INFINITY)) best.set(name, result);
    }
  }
  const floor = best.get('floor')?.time ?? Number.NaN;
  for (const [name, { time, memory }] of best) {
    const rate = Math.round((spans * 1000) / time).toLocaleString('en');
    const ratio = (time / floor).toFixed(2);
    console.log(
      `${name.padEnd(11)}  ${ratio.padStart(6)} × floor  ${rate.padStart(9)} spans/s  ${Math.round(memory)} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

function measure(name: string, path: string): Result {
  const child = join(import.meta.dirname, 'validate/child.ts');
  const output = execFileSync(process.execPath, [child, name, path], { encoding: 'utf8' });
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
}
