import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pointerKeys } from '../../codegen/load/json-pointer.ts';
import { createRedactor } from '../../src/privacy/create-redactor.ts';
import { type Fence, fencesOf } from '../support/markdown-pages.ts';
import { makeFolder, runCli, withoutPackages } from './run-cli.ts';

vi.setConfig({ testTimeout: 120_000 });

const fences = fencesOf('docs/guides/own-a-schema.md');
const [order, orderUse, narrowed, loosened, personal, rules] = fences.filter(({ language }) => language === 'json');
const [refusal, difference] = fences.filter(({ language }) => language === 'text');
const [code, redactorCode] = fences.filter(({ language }) => language === 'typescript');
const commands = fences
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
  .filter((line) => line.startsWith('npx codon-telemetry '))
  .map((line) => line.split(' ').slice(2));

const tsc = join(import.meta.dirname, '../../node_modules/.bin/tsc');

let folder: string;
beforeAll(() => {
  folder = makeFolder({ 'package.json': '{ "type": "module" }' });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Puts the JSON of the guide where the guide says. */
function follow(fence: Fence | undefined): void {
  const [path = '', pointer = ''] = (fence?.place ?? '').split('#');
  const file = JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const target = pointerKeys(pointer).reduce((part, key) => part[key], file);
  Object.assign(target, JSON.parse(fence?.text ?? ''));
  writeFileSync(join(folder, path), JSON.stringify(file, null, 2));
}

function run(name: string) {
  const args = commands.find(([command]) => command === name) ?? [];
  expect(args).not.toEqual([]);
  return runCli(folder, args);
}

const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });

test('the guide leads from the first command to a checked contract', () => {
  expect(run('init')).toMatchObject({ status: 0, stderr: '' });
  for (const fence of [order, orderUse, narrowed]) follow(fence);
  expect(run('generate')).toMatchObject({ status: 0, stderr: '' });
  for (const name of ['docs', 'emit', 'validate']) expect(run(name)).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'examples.jsonl'), 'utf8')).toContain('"o-17"');
  expect(readFileSync(join(folder, 'telemetry/docs/spans.md'), 'utf8')).toContain('| `shop.order.id` | recommended |');
});

test('its redaction rules become a module', async () => {
  mkdirSync(join(folder, 'telemetry/schemas/redaction'));
  writeFileSync(join(folder, rules?.place ?? ''), rules?.text ?? '');
  expect(runCli(folder, ['generate'], withoutPackages('recheck'))).toEqual({
    status: 2,
    stdout: '',
    stderr: 'This command needs the package recheck; install it: npm i -D recheck\n',
  });
  expect(run('generate')).toMatchObject({ status: 0, stderr: '' });
  expect(run('generate')).toMatchObject({ status: 0, stdout: expect.stringContaining('0 of them written now') });
  // Verdicts that are there spare the package.
  expect(runCli(folder, ['generate', '--check'], withoutPackages('recheck'))).toMatchObject({ status: 0 });
  const { redactionRules } = await import(join(folder, 'telemetry/generated/redaction-rules.ts'));
  const [, call = '', result = ''] = /redactor\.text\('(.*)'\)\.text; \/\/ '(.*)'/.exec(redactorCode?.text ?? '') ?? [];
  expect(createRedactor({ rules: redactionRules }).text(call).text).toBe(result);
});

test('its code compiles, and does not with a wrong value', () => {
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    strict: true,
    noEmit: true,
    types: [],
    allowImportingTsExtensions: true,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['right.ts', 'wrong.ts', 'redactor.ts'] }),
  );
  writeFileSync(join(folder, 'right.ts'), code?.text ?? '');
  const fromSources = join(import.meta.dirname, '../../generated/redaction-rules.ts');
  writeFileSync(
    join(folder, 'redactor.ts'),
    `import type { RedactionRule } from '${fromSources}';
import { redactionRules } from './telemetry/generated/redaction-rules.js';
export const rules: readonly RedactionRule[] = redactionRules;\n`,
  );
  writeFileSync(join(folder, 'wrong.ts'), (code?.text ?? '').replace("'o-17'", '17'));
  const { stdout } = spawnSync(tsc, ['-p', '.'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toMatch(/^wrong\.ts\(\d+,\d+\): error TS2322: Type 'number' is not assignable to type 'string'/);
  expect(stdout).not.toContain('right.ts');
  expect(stdout).not.toContain('redactor.ts');
});

test('a change is told word for word', () => {
  git('init', '--quiet');
  git('add', 'telemetry/schemas');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', 'Own a schema');
  follow(personal);
  expect(run('diff')).toEqual({ status: 0, stdout: difference?.text, stderr: '' });
});

test('what loosens the contract is refused word for word', () => {
  follow(loosened);
  expect(run('generate')).toEqual({ status: 2, stdout: '', stderr: refusal?.text });
});
