import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contract } from '../../generated/contract.ts';
import { attributeList, type Json } from '../validate/otlp.ts';
import { cliPath, makeFolder, runCli } from './run-cli.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => runCli(folder, ['validate', ...args]);

function write(name: string, content: string | object): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

/** A call that the first dialect of the real contract allows, unless attributes are added. */
function trace(added: Readonly<Record<string, string>> = {}): string {
  const span: Json = {
    traceId: '5b8efff798038103d269b633813fc60c',
    spanId: 'eee19b7ec3c1b174',
    name: 'files.list',
    kind: 3,
    attributes: attributeList({ 'codon.openai.operation': 'files.list', 'gen_ai.provider.name': 'openai', ...added }),
  };
  return JSON.stringify({
    resourceSpans: [{ scopeSpans: [{ schemaUrl: contract.dialects[0]?.schemaUrl ?? '', spans: [span] }] }],
  });
}

describe('the configuration', () => {
  test('is found, and options beat it', () => {
    write('t.jsonl', trace({ 'gen_ai.nowhere': 'SECRET' }));
    write('codon-telemetry.config.json', {
      validate: { levels: [{ id: 'missing_attribute', level: 'improvement' }], reports: ['markdown'], failOn: 'none' },
    });
    const configured = run('t.jsonl');
    expect(configured).toMatchObject({ status: 0, stderr: '' });
    expect(configured.stdout).toContain('| improvement | `missing_attribute` |');
    const optioned = run('t.jsonl', '--fail-on=improvement', '--format=text', '--show-values');
    expect(optioned.status).toBe(1);
    expect(optioned.stdout).toMatch(/^improvement missing_attribute[\s\S]*value "SECRET"/);
    expect(run('t.jsonl', '--no-config').stdout).toMatch(/^violation missing_attribute/);
  });

  test('may begin with a byte order mark', () => {
    write('t.jsonl', trace());
    write('codon-telemetry.config.json', '\uFEFF{ "validate": { "reports": ["markdown"] } }');
    expect(run('t.jsonl')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('## Telemetry') });
  });

  test('that is wrong is told by place, and so is one that is not there', () => {
    write('wrong.json', { validate: { levels: [{ level: 'error' }], exclud: {} } });
    const { status, stderr } = run('--config', 'wrong.json', 'x');
    expect(status).toBe(2);
    expect(stderr).toContain('/validate has "exclud", which means nothing; check the spelling.');
    expect(stderr).toContain('/validate/levels/0/level must be one of violation, improvement, information, off.');
    expect(run('--config', 'nope.json', 'x').stderr).toMatch(/nope\.json cannot be read: There is no such file/);
  });

  test("may name the project's own contract, in TypeScript with imports that end in .js", () => {
    mkdirSync(join(folder, 'own/validators'), { recursive: true });
    write('own/contract.ts', 'export { contract } from "./facts.js";\n');
    const dialect = { id: 'own', schemaUrl: 'u', attributes: {}, templates: [], spans: [], metrics: [], events: [] };
    write(
      'own/facts.ts',
      `export const contract: object = ${JSON.stringify({ namespaces: ['own'], dialects: [dialect] })};\n`,
    );
    write('own/validators/index.ts', 'export const loadValidators = () => import("./all.js");\n');
    write('own/validators/all.ts', 'export const spans = {}, metrics = {}, events = {}, content = {};\n');
    write('codon-telemetry.config.json', { generate: { out: 'own' } });
    write('t.jsonl', trace({ 'own.x': 'y' }));
    const { stdout, stderr } = run('t.jsonl');
    expect(stderr).toBe('');
    expect(stdout).toContain('own.x is not an attribute of own.');
  });
});

describe('reports', () => {
  test('may be several, in files and on standard output', () => {
    write('t.jsonl', trace({ 'gen_ai.nowhere': 'x' }));
    const { status, stdout } = run('t.jsonl', '--report=text', '--report=sarif=out.sarif', '--report=junit=out.xml');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^violation missing_attribute/);
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'))).toHaveProperty('version', '2.1.0');
    expect(readFileSync(join(folder, 'out.xml'), 'utf8')).toContain('<testsuites');
  });

  test.each<[string[], RegExp]>([
    [['--report=sarif=no/such/folder'], /cannot be written: There is no such file/],
    [['--report=text', '--report=json'], /Two reports go to standard output/],
    [['--report=text='], /names no file/],
    [['--listen'], /Name files or use --listen, not both/],
    [['--spans=3'], /need --listen/],
  ])('%j is refused', (args, words) => {
    write('t.jsonl', trace());
    expect(run(...args, 't.jsonl')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(words) });
  });
});

describe('listening', () => {
  test('for longer than a timer can run is refused', () => {
    expect(run('--listen', ':0', '--idle', '2147484')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('--idle cannot be "2147484"; it is at most 2147483 seconds.'),
    });
  });

  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  async function start(...args: readonly string[]) {
    const child = spawn(process.execPath, [cliPath, 'validate', '--listen', ':0', ...args], { cwd: folder });
    children.push(child);
    const exit = once(child, 'exit');
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    const [line] = await once(child.stderr, 'data');
    const url = /http:\S+/.exec(String(line))?.[0] ?? '';
    const send = (body: string) =>
      fetch(`${url}/v1/traces`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const end = async () => {
      const [status] = await exit;
      return { status, stdout };
    };
    return { child, line: String(line), send, end };
  }

  test('ends after so many spans, and every sender is answered', async () => {
    const { line, send, end } = await start('--spans', '2');
    expect(line).toMatch(
      /^Listening on http:\/\/127\.0\.0\.1:\d+ for OTLP over HTTP\. Ends after 2 spans, on SIGINT or SIGTERM\.\n$/,
    );
    expect((await send(trace())).status).toBe(200);
    expect(await (await send(trace({ 'gen_ai.nowhere': 'SECRET' }))).text()).toBe('{}');
    const { status, stdout } = await end();
    expect(status).toBe(1);
    expect(stdout).toContain('2 spans in 2 messages: 2 checked');
    expect(stdout).not.toContain('SECRET');
  });

  test('ends on SIGTERM, with the verdict', async () => {
    const { child, send, end } = await start();
    await send(trace());
    child.kill('SIGTERM');
    expect(await end()).toMatchObject({ status: 0, stdout: expect.stringContaining('Clean') });
  });

  test('ends when nothing comes, which fails', async () => {
    const { end } = await start('--idle', '0.1');
    expect((await end()).status).toBe(2);
  });
});
