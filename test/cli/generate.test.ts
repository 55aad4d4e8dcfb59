import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CONFIG_KEYS } from '../../src/cli/project-config.ts';
import { acme, acmeUse, extension } from '../codegen-user/schemas.ts';
import { cliPath, makeFolder, runCli, withoutPackages } from './run-cli.ts';

// Each run is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const span = 'telemetry/schemas/spans/inference.schema.json';
const good = extension('spans/inference', {
  properties: { 'acme.tier': acmeUse('acme.tier', { 'x-requirement': 'recommended', 'x-sampling': true }) },
});
const loose = extension('spans/inference', { properties: { 'gen_ai.provider.name': { 'x-requirement': 'opt_in' } } });

let folder: string;
beforeAll(() => {
  folder = makeFolder({ 'telemetry/schemas/attributes/acme.schema.json': acme, [span]: good });
});
afterAll(() => rmSync(folder, { recursive: true }));

const record = 'telemetry/generated/spans/inference.ts';

describe('generate', () => {
  test('writes a folder that stands alone, and finds it current', () => {
    expect(runCli(folder, ['generate'])).toMatchObject({ status: 0, stderr: '' });
    const text = readFileSync(join(folder, record), 'utf8');
    expect(text).toMatch(
      /^\/\/ @generated from @codon\/instrumentation-openai\/schemas\/spans\/inference\.schema\.json and telemetry\/schemas\/spans\/inference\.schema\.json\. Do not edit\.\n\/\/ .* run `npx codon-telemetry generate`\./,
    );
    expect(text).toContain('acmeTier?: string | undefined;');
    expect(text).toContain("from '../content.js'");
    expect(runCli(folder, ['generate', '--check'])).toMatchObject({ status: 0 });
  });

  test('--check names what is not current, and mends nothing', () => {
    writeFileSync(join(folder, record), `${readFileSync(join(folder, record), 'utf8')}// more\n`);
    unlinkSync(join(folder, 'telemetry/generated/attributes.ts'));
    writeFileSync(join(folder, 'telemetry/generated/old.ts'), '// @generated from nothing. Do not edit.\n');
    const { status, stdout, stderr } = runCli(folder, ['generate', '--check']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`changed: ${record}`);
    expect(stderr).toContain('missing: telemetry/generated/attributes.ts');
    expect(stderr).toContain('orphaned: telemetry/generated/old.ts');
    expect(runCli(folder, ['generate']).stdout).toContain('3 of them written now');
    expect(existsSync(join(folder, 'telemetry/generated/old.ts'))).toBe(false);
  });

  test('leaves alone what somebody wrote, and refuses to overwrite it', () => {
    const other = makeFolder({ 'kept/mine.ts': 'mine', 'out/attributes.ts': 'mine' });
    expect(runCli(folder, ['generate', '--out', join(other, 'kept')])).toMatchObject({ status: 0 });
    expect(readFileSync(join(other, 'kept/mine.ts'), 'utf8')).toBe('mine');
    const { status, stderr } = runCli(folder, ['generate', '--out', join(other, 'out')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/attributes\.ts: not generated, and would be overwritten; choose another folder/);
    expect(readFileSync(join(other, 'out/attributes.ts'), 'utf8')).toBe('mine');
    rmSync(other, { recursive: true });
  });

  test('ends with 2 and the place for schemas that loosen ours', () => {
    writeFileSync(join(folder, span), JSON.stringify(loose));
    const { status, stderr } = runCli(folder, ['generate']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^telemetry\/schemas\/spans\/inference\.schema\.json#\/properties\/gen_ai\.provider\.name\/x-requirement: /,
    );
    writeFileSync(join(folder, span), JSON.stringify(good));
  });

  test('takes its folders and the ends of imports from the config file', () => {
    const config = { schemas: 'telemetry/schemas', generate: { out: 'src/contract', importExtension: 'ts' } };
    writeFileSync(join(folder, 'codon-telemetry.config.json'), JSON.stringify(config));
    expect(runCli(folder, ['generate']).stdout).toMatch(/^src\/contract: /);
    expect(readFileSync(join(folder, 'src/contract/spans/inference.ts'), 'utf8')).toContain("from '../content.ts'");
    writeFileSync(join(folder, 'codon-telemetry.config.json'), JSON.stringify({ generate: { output: 'x' } }));
    const { status, stderr } = runCli(folder, ['generate']);
    expect(status).toBe(2);
    expect(stderr).toContain(
      'codon-telemetry.config.json: generate.output is not known; generate has out and importExtension.',
    );
    rmSync(join(folder, 'codon-telemetry.config.json'));
  });

  test.each(['generate', 'docs', 'emit', 'import'])('%s refuses a config file with a misspelt name', (command) => {
    const other = makeFolder({ 'codon-telemetry.config.json': '\uFEFF{ "schema": "telemetry/schemas" }' });
    expect(runCli(other, command === 'import' ? ['import', 'registry.yaml'] : [command])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        'codon-telemetry.config.json: schema is not known; the file has $schema, schemas, generate, docs and validate.',
      ),
    });
    rmSync(other, { recursive: true });
  });

  test('the names that a config file may have are those of its schema', () => {
    const schema = join(import.meta.dirname, '../../schemas/validate/config.schema.json');
    expect(Object.keys(JSON.parse(readFileSync(schema, 'utf8')).properties)).toEqual(CONFIG_KEYS);
  });

  test.each<[string[], RegExp]>([
    [['--check', '--watch'], /Choose one of --check and --watch/],
    [['schemas'], /the folder of schemas is --schemas/],
    [['--import-extension', 'mjs'], /--import-extension is js or ts/],
    [['--schemas', 'nowhere'], /nowhere: has no schemas/],
    [['--schemas', 'nowhere', '--watch'], /nowhere: there is no such folder/],
  ])('2 for %j', (args, words) => {
    const { status, stderr } = runCli(folder, ['generate', ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
  });
});

describe('a package that applications do without', () => {
  test.each([
    ['generate', 'ts-morph'],
    ['generate', 'json-schema-to-typescript'],
  ])('%s without %s says what to install', (command, missing) => {
    const { status, stderr } = runCli(folder, [command], withoutPackages(missing));
    expect(status).toBe(2);
    expect(stderr).toBe(
      `This command needs the package ${missing}; install it: npm i -D ts-morph json-schema-to-typescript\n`,
    );
  });

  test('the other commands do without', () => {
    const node = withoutPackages('ts-morph', 'json-schema-to-typescript', 'yaml');
    expect(runCli(folder, ['docs', '--schemas', 'telemetry/schemas'], node)).toMatchObject({ status: 0, stderr: '' });
    expect(runCli(folder, ['diff', 'telemetry/schemas', 'telemetry/schemas'], node)).toMatchObject({ status: 0 });
    expect(runCli(folder, ['emit', '--file', '-'], node)).toMatchObject({ status: 0 });
  });
});

test('--watch writes again in a fraction of the first time, and survives what is wrong for a moment', async () => {
  const child = spawn(process.execPath, [cliPath, 'generate', '--watch'], { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
  const waitFor = async (words: RegExp) => {
    while (!words.test(output)) {
      if (child.exitCode !== null) throw new Error(`it ended: ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  try {
    const started = performance.now();
    await waitFor(/Watching telemetry\/schemas/);
    const first = performance.now() - started;
    output = '';
    writeFileSync(join(folder, span), '{ "properties": ');
    await waitFor(/is not JSON.*\nWatching telemetry\/schemas for the correction/);
    output = '';
    const changed = JSON.stringify(good).replace('"recommended"', '"opt_in"');
    const start = performance.now();
    // Replaced, as many editors do on saving.
    writeFileSync(join(folder, 'saved.json'), changed);
    renameSync(join(folder, 'saved.json'), join(folder, span));
    await waitFor(/Watching telemetry\/schemas \(\d+ ms\)/);
    // How long it takes depends on the machine; that all is loaded by now does not.
    expect(performance.now() - start).toBeLessThan(first);
    expect(readFileSync(join(folder, record), 'utf8')).toMatch(
      /acme\.tier[\s\S]*@remarks opt in\n\s+\*\/\n\s+acmeTier/,
    );
    output = '';
    renameSync(join(folder, span), join(folder, 'kept.json'));
    await waitFor(/Watching telemetry\/schemas \(\d+ ms\)/);
    expect(readFileSync(join(folder, record), 'utf8')).not.toContain('acmeTier');
    output = '';
    mkdirSync(join(folder, 'telemetry/schemas/events'));
    renameSync(join(folder, 'kept.json'), join(folder, span));
    await waitFor(/Watching telemetry\/schemas \(\d+ ms\)/);
    expect(readFileSync(join(folder, record), 'utf8')).toContain('acmeTier');
    output = '';
    renameSync(join(folder, record), join(folder, 'moved.ts'));
    mkdirSync(join(folder, record));
    writeFileSync(join(folder, span), JSON.stringify(good));
    await waitFor(/inference\.ts: It is a directory.*\nWatching telemetry\/schemas for the correction/);
    output = '';
    rmSync(join(folder, record), { recursive: true });
    writeFileSync(join(folder, span), changed);
    await waitFor(/Watching telemetry\/schemas \(\d+ ms\)/);
    // What Ctrl-C sends.
    child.kill('SIGINT');
    await once(child, 'exit');
    expect(child.signalCode).toBe('SIGINT');
  } finally {
    child.kill();
  }
});
