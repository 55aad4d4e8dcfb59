import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

// Each run is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeAll(() => {
  folder = makeFolder({ 'package.json': '{ "type": "module" }' });
});
afterAll(() => rmSync(folder, { recursive: true }));

const tsc = join(import.meta.dirname, '../../node_modules/.bin/tsc');

describe('a project from its first command on', () => {
  test('init writes schemas, config and CI, and asks nothing', () => {
    const { status, stdout, stderr } = runCli(folder, ['init', '--namespace', 'shop']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      [
        'wrote telemetry/schemas/attributes/shop.schema.json',
        'wrote telemetry/schemas/spans/inference.schema.json',
        'wrote codon-telemetry.config.json',
        'wrote .github/workflows/telemetry.yml',
        'Next: npm i -D ts-morph json-schema-to-typescript && npx codon-telemetry generate\n',
      ].join('\n'),
    );
  });

  test('init keeps what is there, unless told otherwise', () => {
    const path = join(folder, '.github/workflows/telemetry.yml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, 'mine');
    expect(runCli(folder, ['init', '--namespace', 'shop']).stdout).toContain('kept .github/workflows/telemetry.yml');
    expect(readFileSync(path, 'utf8')).toBe('mine');
    runCli(folder, ['init', '--namespace', 'shop', '--force']);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(runCli(folder, ['init', '--namespace', 'No'])).toMatchObject({ status: 2 });
  });

  test('its generated code compiles by itself, as strictly as TypeScript can', () => {
    expect(runCli(folder, ['generate'])).toMatchObject({ status: 0, stderr: '' });
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2022',
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noUnusedLocals: true,
      verbatimModuleSyntax: true,
      types: [],
      rootDir: 'telemetry/generated',
      outDir: 'compiled',
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['telemetry/generated'] }));
    const { status, stdout } = spawnSync(tsc, ['-p', folder], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test('and runs without any package', () => {
    const script = `
      import { genai01 } from './compiled/dialects/genai-0.1.js';
      import { loadValidators } from './compiled/validators/index.js';
      const reports = [];
      const record = { genAiOperationName: 'chat', genAiProviderName: 'openai', shopTeamName: 'checkout', shopCustomerId: 7 };
      const attributes = {
        ...genai01.spans.inference.start(record, (key) => reports.push(key)),
        ...genai01.spans.inference.end(record, (key) => reports.push(key)),
      };
      const { spans } = await loadValidators('genai-0.1');
      console.log(JSON.stringify({ attributes, reports, valid: spans.inference(attributes) }));`;
    writeFileSync(join(folder, 'use.mjs'), script);
    const { stdout } = spawnSync(process.execPath, [join(folder, 'use.mjs')], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({
      attributes: { 'shop.team.name': 'checkout' },
      reports: ['shop.customer.id'],
      valid: true,
    });
  });

  test('docs have its attributes, and a diagram', () => {
    expect(runCli(folder, ['docs'])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'telemetry/docs/attributes.md'), 'utf8')).toContain('`shop.customer.id`');
    expect(readFileSync(join(folder, 'telemetry/docs/diagram.md'), 'utf8')).toContain('```mermaid\nflowchart LR\n');
    expect(runCli(folder, ['docs', '--check'])).toMatchObject({ status: 0 });
    rmSync(join(folder, 'telemetry/docs/spans.md'));
    const { status, stderr } = runCli(folder, ['docs', '--check']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/missing: telemetry\/docs\/spans\.md\n.*npx codon-telemetry docs/);
  });

  test('its examples are valid, in every dialect', () => {
    for (const dialect of ['genai-0.1', 'genai-1.41']) {
      expect(runCli(folder, ['emit', '--dialect', dialect, '--file', 'examples.jsonl'])).toMatchObject({ status: 0 });
      expect(readFileSync(join(folder, 'examples.jsonl'), 'utf8')).toContain('"shop.team.name"');
      expect(runCli(folder, ['validate', '--fail-on', 'information', 'examples.jsonl'])).toMatchObject({ status: 0 });
    }
  });

  test('the workflow names commands that exist', () => {
    const workflow = readFileSync(join(folder, '.github/workflows/telemetry.yml'), 'utf8');
    const names = [...workflow.matchAll(/codon-telemetry ([a-z]+)/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['generate', 'diff', 'emit', 'validate']));
    for (const name of new Set(names)) expect(runCli(folder, [name ?? '', '--help']).status).toBe(0);
    expect(existsSync(join(folder, 'telemetry/schemas'))).toBe(true);
  });
});

test('a project of CommonJS, as npm makes one, does as well', () => {
  const other = makeFolder({ 'package.json': '{ "type": "commonjs" }' });
  for (const args of [['init'], ['generate'], ['emit', '--file', 'examples.jsonl'], ['validate', 'examples.jsonl']]) {
    expect(runCli(other, args)).toMatchObject({ status: 0 });
  }
  rmSync(other, { recursive: true });
});
