/*
 * Runs the built package's suite on majors of openai, of the OpenTelemetry SDK and of Node, and prints a table.
 *
 *   npm run test:matrix              everything
 *   npm run test:matrix -- --small   what a pull request waits for
 *   npm run test:matrix -- --fresh   with what is newest today, instead of what was installed last time
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { suits } from './engines.ts';
import { installNode, installPackages, readManifest, run } from './install.ts';
import { type Combination, everyCombination, sdkPackages, smallMatrix } from './versions.ts';

interface Row extends Combination {
  readonly versions: string;
  readonly outcome: 'passed' | 'FAILED' | 'not supported';
  readonly detail: string;
}

const project = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({ options: { small: { type: 'boolean' }, fresh: { type: 'boolean' } } });
const root = join(tmpdir(), 'codon-instrumentation-openai-matrix');
if (values.fresh) rmSync(root, { recursive: true, force: true });
mkdirSync(root, { recursive: true });

run('npm', ['run', 'build'], project);
const archive = join(root, run('npm', ['pack', '--ignore-scripts', '--pack-destination', root], project).trim());
const built = readManifest(project);
const rows: Row[] = [];
for (const combination of values.small ? smallMatrix : everyCombination) rows.push(runSuite(combination));
console.table(
  rows.map(({ openai, sdk, node, versions, outcome, detail }) => ({ openai, sdk, node, versions, outcome, detail })),
);
process.exitCode = rows.some(({ outcome }) => outcome === 'FAILED') ? 1 : 0;

function runSuite(combination: Combination): Row {
  const { openai, sdk, node } = combination;
  const folder = installPackages(root, openai, sdk, archive, built);
  const binary = installNode(root, node);
  const version = run(binary, ['--version'], root).trim();
  const refusing = ['openai', ...Object.keys(sdkPackages[sdk] ?? {})].find(
    (name) => !suits(version, readManifest(folder, name).engines?.node),
  );
  const sdkName = sdk === 2 ? '@opentelemetry/sdk-trace-base' : '@opentelemetry/sdk-trace';
  const versions = `openai ${readManifest(folder, 'openai').version}, SDK ${readManifest(folder, sdkName).version}, Node ${version}`;
  if (refusing !== undefined) {
    const wanted = readManifest(folder, refusing).engines?.node ?? '';
    return { ...combination, versions, outcome: 'not supported', detail: `${refusing} asks for Node ${wanted}` };
  }
  copySuite(folder);
  const { status, stdout, stderr } = spawnSync(binary, ['--test-reporter=tap', 'suite.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
  });
  const passed = /^# pass (\d+)$/m.exec(stdout)?.[1] ?? '0';
  if (status !== 0) console.error(`${versions}\n${stdout}${stderr}`);
  return { ...combination, versions, outcome: status === 0 ? 'passed' : 'FAILED', detail: `${passed} tests` };
}

/** Puts the suite beside the packages. It is JavaScript: older majors of Node read nothing else. */
function copySuite(folder: string): void {
  cpSync(join(project, 'test/matrix/suite'), folder, { recursive: true });
  const support = readFileSync(join(project, 'test/support/client-methods.ts'), 'utf8');
  writeFileSync(join(folder, 'client-methods.mjs'), stripTypeScriptTypes(support));
}
