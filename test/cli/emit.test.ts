import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { attribute, catalogue } from '../codegen-user/schemas.ts';
import { cliPath, makeFolder, runCli } from './run-cli.ts';

// Each run is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs while this process serves. */
async function runBeside(args: readonly string[]) {
  const child = spawn(process.execPath, [cliPath, ...args], { cwd: folder });
  let stderr = '';
  child.stderr.on('data', (bytes: Buffer) => {
    stderr += bytes.toString();
  });
  const [status] = await once(child, 'exit');
  return { status, stderr };
}

test('an endpoint gets a request for each signal', async () => {
  const got = new Map<string, { type: string | undefined; body: Record<string, unknown> }>();
  let answer = 200;
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    const body = JSON.parse(Buffer.concat(chunks).toString());
    got.set(request.url ?? '', { type: request.headers['content-type'], body });
    response.writeHead(answer).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    expect(await runBeside(['emit', '--endpoint', endpoint])).toMatchObject({ status: 0 });
    expect([...got.keys()]).toEqual(['/v1/traces', '/v1/metrics', '/v1/logs']);
    expect([...got.values()].map(({ type }) => type)).toEqual(Array(3).fill('application/json'));
    expect(got.get('/v1/metrics')?.body).toHaveProperty('resourceMetrics');
    answer = 503;
    const { status, stderr } = await runBeside(['emit', '--endpoint', `${endpoint}/`]);
    expect(status).toBe(2);
    expect(stderr).toContain(`${endpoint}/v1/traces answers 503`);
  } finally {
    server.close();
  }
  const { status, stderr } = await runBeside(['emit', '--endpoint', endpoint]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/cannot be reached \(ECONNREFUSED\); start a receiver there/);
});

test.each<[string[], RegExp]>([
  [['--dialect', 'latin'], /--dialect is one of genai-0\.1, genai-1\.41, /],
  [['--endpoint', 'localhost:4318'], /such as http:\/\/127\.0\.0\.1:4318/],
  [['file.jsonl'], /the file to write is --file/],
])('2 for %j', (args, words) => {
  const { status, stderr } = runCli(folder, ['emit', ...args]);
  expect(status).toBe(2);
  expect(stderr).toMatch(words);
});

test('an attribute whose pattern no example meets is named', () => {
  const key = 'acme.ticket';
  const other = makeFolder({
    's/attributes/acme.schema.json': catalogue('acme', { [key]: attribute({ pattern: '^[A-Z]+-[0-9]+$' }) }),
    's/spans/inference.schema.json': {
      required: [key],
      properties: { [key]: { $ref: `../attributes/acme.schema.json#/$defs/${key}` } },
    },
  });
  const emit = ['emit', '--schemas', 's', '--contract', 'out', '--file', '-'];
  expect(runCli(other, emit)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('out has no code of the dialect genai-0.1; run codon-telemetry generate first.'),
  });
  expect(runCli(other, ['generate', '--schemas', 's', '--out', 'out'])).toMatchObject({ status: 0 });
  const { status, stderr } = runCli(other, emit);
  expect(status).toBe(2);
  expect(stderr).toMatch(/its example is not valid: acme\.ticket is required; correct "examples" of the attribute/);
  rmSync(other, { recursive: true });
});
