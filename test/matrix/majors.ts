/*
 * Runs the tests of faithfulness and the recordings on the older majors of openai, and prints a table.
 *
 *   npm run test:majors         every older major
 *   npm run test:majors -- 4    one of them
 *
 * The majors are installed in a folder outside the project, and used again the next time.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, readManifest } from './install.ts';

/** What is read of the report that vitest writes. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

const project = fileURLToPath(new URL('../../', import.meta.url));
const vitest = join(project, 'node_modules/vitest/vitest.mjs');
const redirect = new URL('./redirect-openai.ts', import.meta.url).href;
const root = join(tmpdir(), 'codon-instrumentation-openai-majors');
mkdirSync(root, { recursive: true });

const asked = process.argv.slice(2).map(Number);
const rows = (asked.length > 0 ? asked : [4, 5, 6]).map(runTests);
console.table(rows);
process.exitCode = rows.every(({ outcome }) => outcome === 'passed') ? 0 : 1;

function runTests(major: number) {
  const folder = join(root, `openai-${major}`);
  install(folder, { openai: `^${major}.0.0` }, false);
  const file = join(folder, 'report.json');
  // What an earlier run reported would be taken for this one's, should it not get so far.
  rmSync(file, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      'test/faithfulness',
      'test/replay',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    {
      cwd: project,
      stdio: 'inherit',
      env: { ...process.env, OPENAI_UNDER_TEST: folder, NODE_OPTIONS: `--import=${redirect}` },
    },
  );
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return {
    openai: readManifest(folder, 'openai').version,
    outcome: status === 0 && report.success ? 'passed' : 'FAILED',
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  };
}
