import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from '../markdown-table.ts';
import { median } from '../median.ts';

const child = fileURLToPath(new URL('child.ts', import.meta.url));
const own = '@codon/instrumentation-openai';
const FEWEST_RUNS = 15;
/** What to reach: how much of importing openai it may take to import this package. */
const SHARE = 0.1;

/** A package and the folder it is imported from. */
interface Imported {
  readonly name: string;
  readonly folder: string;
}

/** Milliseconds. */
interface ImportTime {
  readonly openai: number;
  readonly own: number;
}

/**
 * Prints what importing the built package takes when openai and OpenTelemetry's API are there already, as a share of
 * importing openai; and the same of other packages. In turns, each in processes of its own.
 */
export function compareImports(project: string, rounds: number, peers: readonly Imported[]): void {
  const built = join(project, 'dist/src/index.js');
  if (!existsSync(built)) {
    console.error('there is no built package to import; run `npm run build` first');
    process.exitCode = 2;
    return;
  }
  if (isOlder(built, project))
    console.error('what is built is older than its sources: `npm run build` brings it up to date');
  const samples = new Map<Imported, ImportTime[]>([{ name: own, folder: project }, ...peers].map((one) => [one, []]));
  for (let run = 0; run < Math.max(FEWEST_RUNS, rounds); run += 1) {
    for (const [imported, times] of samples) times.push(runChild(imported));
  }
  const headings = ['', 'least', 'median', 'openai, least', 'openai, median', 'share of openai', 'to reach'];
  const rows = [...samples].map(([{ name }, times]) => cellsOf(name, times));
  console.log(`\n### Import\n\n${markdownTable(headings, rows)}`);
}

/** A build of yesterday would be measured as if it were today's. */
function isOlder(built: string, project: string): boolean {
  const { mtimeMs } = statSync(built);
  return ['build', 'src', 'generated'].some((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).some(
      (name) => statSync(join(project, folder, name)).mtimeMs > mtimeMs,
    ),
  );
}

function cellsOf(name: string, times: readonly ImportTime[]): string[] {
  const took = times.map((time) => time.own);
  const openai = times.map((time) => time.openai);
  const share = median(times.map((time) => time.own / time.openai));
  const verdict = share <= SHARE ? 'reached' : '**not reached**';
  return [
    name,
    milliseconds(Math.min(...took)),
    milliseconds(median(took)),
    milliseconds(Math.min(...openai)),
    milliseconds(median(openai)),
    share.toFixed(3),
    name === own ? `≤ a tenth: ${verdict}` : '',
  ];
}

function runChild({ name, folder }: Imported): ImportTime {
  const args = ['--experimental-import-meta-resolve', '--no-warnings', child, folder, name];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`importing ${name} failed:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as ImportTime;
}

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}
