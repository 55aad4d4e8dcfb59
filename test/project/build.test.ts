import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { afterAll, describe, expect, it } from 'vitest';
import { dialects } from '../../build/deferred.ts';
import { runNode } from '../support/run-node.ts';
import { PROJECT } from '../support/schema-project.ts';

const DIST = join(PROJECT, 'dist');
const isBuilt = existsSync(join(DIST, 'src/index.js'));
const named = (title: string) => (isBuilt ? title : `${title}: dist is absent; run npm run build`);

mkdirSync(join(PROJECT, '.codon'), { recursive: true });
const folder = mkdtempSync(join(PROJECT, '.codon/test-'));
/** Where no package is to be found. */
const elsewhere = mkdtempSync(join(tmpdir(), 'codon-'));
afterAll(() => {
  for (const path of [folder, elsewhere]) rmSync(path, { recursive: true });
});

/** Runs a program that imports the build as the package it is. */
function run(program: string, ...flags: readonly string[]): string {
  writeFileSync(join(folder, 'main.mjs'), program);
  return runFile(folder, 'main.mjs', ...flags);
}

function runFile(cwd: string, file: string, ...flags: readonly string[]): string {
  const { status, stdout, stderr } = runNode(cwd, [...flags, file]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.trim();
}

/** Prints which files of the build each step loads, without the hashes in their names. */
const watching = `
  import { registerHooks } from 'node:module';
  import OpenAI from 'openai';
  const dist = ${JSON.stringify(pathToFileURL(`${DIST}/`).href)};
  let loaded = [];
  registerHooks({
    load(url, context, next) {
      if (url.startsWith(dist)) loaded.push(url.slice(dist.length, -3).replace(/^(chunks.*)-.{8}$/, '$1'));
      return next(url, context);
    },
  });
  const tell = () => console.log(loaded.splice(0).sort().join(' '));
  const { instrumentOpenAI } = await import('@codon/instrumentation-openai');
  tell();
  const instrument = (options) => instrumentOpenAI(new OpenAI({ apiKey: 'none' }), options);`;

/** Prints the spans of a call in each dialect. */
const telling = `
  import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
  import OpenAI from 'openai';
  import { instrumentOpenAI } from '@codon/instrumentation-openai';
  const message = { role: 'assistant', content: 'Write to ann@example.com' };
  const answer = { id: 'a', model: 'm', choices: [{ index: 0, finish_reason: 'stop', message }] };
  const fetch = async () => Response.json(answer);
  for (const dialect of ${JSON.stringify(dialects)}) {
    const exporter = new InMemorySpanExporter();
    const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
    const client = instrumentOpenAI(new OpenAI({ apiKey: 'none', fetch }), { tracerProvider, dialect, captureContent: true });
    await client.chat.completions.create({ model: 'm', messages: [] });
    console.log(JSON.stringify(exporter.getFinishedSpans().map(({ name, attributes }) => ({ name, attributes }))));
  }`;

describe('the build', () => {
  it.skipIf(!isBuilt)(named('loads what is deferred when it is first called for, and only then'), () => {
    const program = `${watching}
      instrument({}); tell();
      instrument({}); tell();
      instrument({ dialect: 'openinference', captureContent: true }); tell();`;
    expect(run(program).split('\n')).toEqual([
      'chunks/runtime chunks/shared deferred/later src/index',
      'chunks/calls chunks/genai-0.1 chunks/policies chunks/writing ' +
        'src/privacy/create-policies src/telemetry/call-plan src/telemetry/dialects/genai-0.1',
      '',
      'chunks/openinference chunks/redaction src/privacy/create-redactor src/telemetry/dialects/openinference',
    ]);
  });

  it.skipIf(!isBuilt)(named('loads all of it at once where require cannot'), () => {
    const program = `${watching}
      for (const dialect of ${JSON.stringify(dialects)}) instrument({ dialect, captureContent: true });
      tell();`;
    const [first, ...rest] = run(program, '--no-experimental-require-module').split('\n');
    expect(first?.split(' ')).toEqual(expect.arrayContaining(['deferred/now', 'chunks/calls', 'chunks/redaction']));
    expect(first).not.toContain('deferred/later');
    expect(rest).toEqual([]);
  });

  it.skipIf(!isBuilt)(named('tells the same when it is bundled into one file, in every dialect'), async () => {
    const spans = run(telling).split('\n');
    expect(spans.map((line) => /"name":"[^"]+"/.test(line) && line.includes('[EMAIL]'))).toEqual(
      dialects.map(() => true),
    );
    const output = { file: join(elsewhere, 'bundle.mjs'), codeSplitting: false } as const;
    await build({ input: join(folder, 'main.mjs'), platform: 'node', output, logLevel: 'silent' });
    expect(runFile(elsewhere, 'bundle.mjs').split('\n')).toEqual(spans);
  });

  it.skipIf(!isBuilt)(named('checks spans, with validators that load when they are first needed'), () => {
    const program = `
      import { SchemaCheckProcessor } from '@codon/instrumentation-openai';
      const found = new Promise((resolve) => {
        const processor = new SchemaCheckProcessor({ onFinding: ({ id }) => resolve(id) });
        processor.onEnd({
          name: 'chat', kind: 2, attributes: { 'gen_ai.operation.name': 'chat' }, events: [], links: [], status: { code: 0 },
          instrumentationScope: { name: 'made by hand' }, resource: { attributes: {} },
          spanContext: () => ({ traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 1 }),
        });
        processor.forceFlush();
      });
      console.log(await found);`;
    expect(run(program)).toMatch(/^[a-z_]+$/);
  });

  it.skipIf(!isBuilt)(named('shows an error that nobody catches, and not the package around it'), () => {
    writeFileSync(
      join(folder, 'main.mjs'),
      `import { instrumentOpenAI } from '@codon/instrumentation-openai';
      import OpenAI from 'openai';
      instrumentOpenAI(new OpenAI({ apiKey: 'none' }), { dialect: 'openinferenc' });`,
    );
    const { status, stderr } = runNode(folder, ['main.mjs']);
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('OptionError: option "dialect"'),
    });
    expect(stderr.length).toBeLessThan(3000);
  });

  it.skipIf(!isBuilt)(named('can be run as a command, as it stands'), () => {
    const { error, status, stdout } = spawnSync(join(DIST, 'src/cli/main.js'), ['--help'], { encoding: 'utf8' });
    expect({ error, status }).toEqual({ error: undefined, status: 0 });
    expect(stdout).toContain('codon-telemetry');
  });
});
