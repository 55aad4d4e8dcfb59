import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProgramOptions, type ProgramRun, runProgram } from '../support/run-program.ts';
import { useFakeOpenAI } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();

const IMPORTS = ['test/attach/programs/tell-spans.ts', 'src/register.ts'];

function run(program: string | URL, options: ProgramOptions = {}): Promise<ProgramRun> {
  const env = { OPENAI_API_KEY: 'test', OPENAI_BASE_URL: fake.server.baseURL, ...options.env };
  const file = program instanceof URL ? program : new URL(`./programs/${program}`, import.meta.url);
  return runProgram(file, { imports: IMPORTS, ...options, env });
}

function spanNames({ told }: ProgramRun): unknown[] {
  return told.flatMap(({ span }) => (span === undefined ? [] : [span]));
}

describe('node --import …/register', () => {
  it('traces a program of ECMAScript modules, and flushes when it is done', async () => {
    const program = await run('esm.mjs');
    expect(program).toMatchObject({ status: 0, stderr: '' });
    expect(program.told[0]).toEqual({ choices: 1 });
    expect(spanNames(program)).toEqual(['chat gpt-4o-mini']);
  });

  it('traces a program of CommonJS modules', async () => {
    const program = await run('cjs.cjs');
    expect(program).toMatchObject({ status: 0, stderr: '' });
    expect(spanNames(program)).toEqual(['embeddings text-embedding-3-small']);
  });

  it('34. traces both builds of the package in one process, once each', async () => {
    const program = await run('both.mjs');
    expect(program.told[0]).toEqual({ same: false });
    expect(spanNames(program)).toEqual(['models.list', 'models.list']);
  });

  it('traces clients that are imported from deep in the package', async () => {
    const program = await run('deep.mjs');
    expect(program).toMatchObject({ status: 0, stderr: '' });
    expect(spanNames(program)).toEqual(Array(4).fill('chat gpt-4o-mini'));
    expect(program.told[2]?.attributes).toMatchObject({
      'gen_ai.provider.name': 'azure.ai.openai',
      'codon.openai.deployment': 'gpt-4o-mini',
      'codon.openai.api_version': '2024-10-21',
    });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('flushes on %s, and the process ends as it would have', async (signal) => {
    const program = await run('waiting.mjs', {
      meanwhile: (child) => child.stdout?.on('data', (text) => String(text).includes('ready') && child.kill(signal)),
    });
    expect(program.signal).toBe(signal);
    expect(spanNames(program)).toEqual(['models.list']);
  });

  it('takes its options from the environment', async () => {
    const program = await run('esm.mjs', { env: { CODON_CAPTURE_CONTENT: 'true' } });
    expect(program.told[1]?.attributes).toHaveProperty(['gen_ai.input.messages']);
  });
});

describe('where telemetry goes when the program registers nothing', () => {
  const received: string[] = [];
  const collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(`${request.url} ${Buffer.concat(chunks)}`);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  beforeAll(() => once(collector.listen(0, '127.0.0.1'), 'listening'));
  afterAll(() => collector.close());

  it('is the endpoint that the environment names', async () => {
    const { port } = collector.address() as AddressInfo;
    const program = await run('esm.mjs', {
      imports: ['src/register.ts'],
      env: {
        CODON_ORG_LOOKUP_URL: '',
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
        OTEL_SERVICE_NAME: 'guide',
      },
    });
    expect(program).toMatchObject({ status: 0, stderr: '' });
    expect(received.find((request) => request.startsWith('/v1/traces'))).toContain('chat gpt-4o-mini');
    expect(received.find((request) => request.startsWith('/v1/metrics'))).toContain('codon.openai.attempts');
  });

  it('is nowhere without one, and the program runs', async () => {
    const program = await run('esm.mjs', { imports: ['src/register.ts'] });
    expect(program).toMatchObject({ status: 0, stderr: '', told: [{ choices: 1 }] });
  });
});

describe('a copy of the package inside another one', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nested-openai-'));
    const nested = join(folder, 'node_modules/wrapper/node_modules/openai');
    mkdirSync(nested, { recursive: true });
    const installed = fileURLToPath(new URL('../../node_modules/openai', import.meta.url));
    cpSync(installed, nested, { recursive: true, filter: (path) => !/\.(?:map|d\.m?ts)$|\/src\//.test(path) });
    const wrapper = join(folder, 'node_modules/wrapper');
    writeFileSync(
      join(wrapper, 'package.json'),
      JSON.stringify({ name: 'wrapper', exports: { import: './a.mjs', require: './a.cjs' } }),
    );
    writeFileSync(join(wrapper, 'a.mjs'), "export { OpenAI } from 'openai';");
    writeFileSync(join(wrapper, 'a.cjs'), "exports.OpenAI = require('openai').OpenAI;");
    writeFileSync(join(folder, 'app.mjs'), "import { OpenAI } from 'wrapper'; await new OpenAI().models.list();");
    writeFileSync(join(folder, 'app.cjs'), "new (require('wrapper').OpenAI)().models.list().then(() => {});");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['app.mjs', 'app.cjs'])('is traced too: %s', async (program) => {
    const result = await run(new URL(`file://${join(folder, program)}`), { cwd: folder });
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(spanNames(result)).toEqual(['models.list']);
  });
});
