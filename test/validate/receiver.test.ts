import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { BinaryReader } from '@bufbuild/protobuf/wire';
import { fc, test as property } from '@fast-check/vitest';
import { afterEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/validate/findings.ts';
import { KeyLists } from '../../src/validate/read/key-lists.ts';
import { parseAddress } from '../../src/validate/receive/parse-address.ts';
import type { Receiver, ReceiverLimits } from '../../src/validate/receive/receiver-options.ts';
import { startReceiver } from '../../src/validate/receive/start-receiver.ts';
import { ValidationRun } from '../../src/validate/validation-run.ts';
import { encodeSpans } from './encode-protobuf.ts';
import { attributeList, type Json, logMessage, message, metricMessage, span, validate } from './otlp.ts';
import { loadTinyValidators, tinyContract } from './tiny-contract.ts';

const JSON_TYPE = 'application/json';
const PROTOBUF_TYPE = 'application/x-protobuf';

const open: Receiver[] = [];
afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.close();
});

async function start(limits: Partial<ReceiverLimits> = {}) {
  const findings: Finding[] = [];
  const run = new ValidationRun({
    contract: tinyContract,
    loadValidators: loadTinyValidators,
    report: (finding) => void findings.push(finding),
  });
  const receiver = await startReceiver({ port: 0, context: run.context, take: (items) => run.take(items), limits });
  open.push(receiver);
  const send = (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string>,
    path = '/v1/traces',
    method = 'POST',
  ) => fetch(receiver.url + path, { method, headers, ...(method === 'POST' && { body }) });
  return { receiver, run, findings, send };
}

const request = (spans: readonly Json[]) => JSON.stringify(message(spans));
const bytes = (data: Uint8Array) => Uint8Array.from(data);

describe('a receiver', () => {
  test('takes JSON and protobuf, packed and not, and answers in kind', async () => {
    const { run, findings, send } = await start();
    const spans = [1, 2, 3, 4].map((digit) => [span({ spanId: String(digit).repeat(16) })]);
    const gzip = { 'content-encoding': 'gzip' };
    const protobuf = spans.map((list) => bytes(encodeSpans(message(list))));
    const answers = [
      await send(request(spans[0] ?? []), { 'content-type': `${JSON_TYPE}; charset=utf-8` }),
      await send(bytes(gzipSync(request(spans[1] ?? []))), { 'content-type': JSON_TYPE, ...gzip }),
      await send(protobuf[2] ?? '', { 'content-type': PROTOBUF_TYPE }),
      await send(bytes(gzipSync(protobuf[3] ?? '')), { 'content-type': PROTOBUF_TYPE, ...gzip }),
    ];
    expect(answers.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
      [200, JSON_TYPE],
      [200, JSON_TYPE],
      [200, PROTOBUF_TYPE],
      [200, PROTOBUF_TYPE],
    ]);
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['{}', '{}', '', '']);
    expect(findings).toEqual([]);
    expect(run.summary.spans).toMatchObject({ read: 4, checked: 4 });
  });

  const someSpans = fc.array(
    fc.record({
      spanId: fc.stringMatching(/^[1-9a-f]{16}$/),
      name: fc.constantFrom('talk m1', 'other'),
      kind: fc.integer({ min: 1, max: 5 }),
      attributes: fc.subarray(
        attributeList({ 'acme.op': 'talk', 'acme.whole': 4, 'acme.nowhere': 'x', 'acme.tags': ['a'] }),
      ),
    }),
    { maxLength: 3 },
  );
  property.prop([someSpans], { numRuns: 20 })('finds what is found in a file', async (changes) => {
    const spans = changes.map(span);
    const reference = await validate(request(spans));
    for (const [type, body] of [
      [JSON_TYPE, request(spans)],
      [PROTOBUF_TYPE, bytes(encodeSpans(message(spans)))],
    ] as const) {
      const { findings, run, send, receiver } = await start();
      await send(body, { 'content-type': type });
      expect(findings.map(({ place, ...rest }) => rest)).toEqual(reference.findings.map(({ place, ...rest }) => rest));
      expect(run.summary.spans).toEqual(reference.summary.spans);
      await receiver.close();
    }
  });

  test('takes metrics and logs, and says where a finding was received', async () => {
    const { receiver, run, findings, send } = await start();
    await send(JSON.stringify(logMessage()), { 'content-type': JSON_TYPE }, '/v1/logs');
    await send(JSON.stringify(metricMessage({ unit: 'ms' })), { 'content-type': JSON_TYPE }, '/v1/metrics');
    expect(run.summary).toMatchObject({ logs: { checked: 1 }, points: { checked: 1 } });
    const place = { file: `${receiver.url}/v1/metrics`, message: 2 };
    expect(findings[0]).toMatchObject({ id: 'unit_mismatch', place });
  });

  test.each<[string, number, string | Uint8Array<ArrayBuffer>, Record<string, string>, string?, string?]>([
    ['another path', 404, '{}', { 'content-type': JSON_TYPE }, '/v1/profiles'],
    ['another method', 405, '', {}, '/v1/traces', 'GET'],
    ['another type', 415, '{}', { 'content-type': 'text/plain' }],
    ['another packing', 415, '{}', { 'content-type': JSON_TYPE, 'content-encoding': 'br' }],
    ['no JSON', 400, '{SECRET', { 'content-type': JSON_TYPE }],
    ['no object', 400, '[]', { 'content-type': JSON_TYPE }],
    ['no gzip', 400, 'SECRET', { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' }],
    ['a body that is too large', 413, 'x'.repeat(5000), { 'content-type': JSON_TYPE }],
    [
      'a body that inflates',
      413,
      bytes(gzipSync('x'.repeat(1e6))),
      { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' },
    ],
  ])('refuses %s with %i', async (_name, status, body, headers, path, method) => {
    const { run, findings, send } = await start({ bodySize: 4096, unpackedSize: 65_536 });
    const answer = await send(body, headers, path, method);
    const text = await answer.text();
    expect(answer.status).toBe(status);
    expect(text).not.toContain('SECRET');
    expect(answer.headers.get('content-type')).toBe(headers['content-type'] ?? 'text/plain');
    if (headers['content-type'] === JSON_TYPE) expect(JSON.parse(text)).toHaveProperty('message');
    expect(run.summary.documents).toBe(0);
    // What was telemetry is lost: the run must not pass for clean.
    const isLost = status !== 404 && status !== 405;
    expect(findings.map(({ id }) => id)).toEqual(isLost ? ['unreadable_input'] : []);
    expect(JSON.stringify(findings)).not.toContain('SECRET');
  });

  test('refuses in protobuf who speaks protobuf', async () => {
    const { send } = await start();
    const answer = await send(Uint8Array.of(0x0a, 0x7f), { 'content-type': PROTOBUF_TYPE });
    const reader = new BinaryReader(new Uint8Array(await answer.arrayBuffer()));
    expect(reader.tag()).toEqual([2, 2]);
    expect(reader.string()).toMatch(/no OTLP/);
  });

  test('does not hold more than its limit', async () => {
    const { send } = await start({ heldSize: 1000 });
    const answer = await send('x'.repeat(2000), { 'content-type': JSON_TYPE });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await send(request([span()]), { 'content-type': JSON_TYPE })).status).toBe(200);
  });

  test('cuts off a body that never ends', async () => {
    const { receiver } = await start({ requestTime: 300 });
    const { hostname, port } = new URL(receiver.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.write(
      `POST /v1/traces HTTP/1.1\r\nHost: x\r\nContent-Type: ${JSON_TYPE}\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    socket.resume();
    await once(socket, 'close');
  });

  const oneSpan = request([span()]);
  const head = (size: number) =>
    `POST /v1/traces HTTP/1.1\r\nHost: x\r\nContent-Type: ${JSON_TYPE}\r\nContent-Length: ${size}\r\n\r\n`;

  /** A receiver whose run is as slow as a test wants, at work on a first request. */
  async function startSlowly() {
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    let began = () => {};
    const busy = new Promise<void>((resolve) => {
      began = resolve;
    });
    let taken = 0;
    const receiver = await startReceiver({
      port: 0,
      context: { keyLists: new KeyLists() },
      take: async () => {
        taken += 1;
        began();
        await held;
      },
    });
    open.push(receiver);
    const { hostname, port } = new URL(receiver.url);
    const dial = () => connect(Number(port), hostname).on('error', () => {});
    dial().write(head(oneSpan.length) + oneSpan);
    await busy;
    return { receiver, go, dial, taken: () => taken };
  }

  test('answers others when a sender has gone before its turn', async () => {
    const { receiver, go, dial, taken } = await startSlowly();
    const second = dial();
    second.write(head(oneSpan.length) + oneSpan, () => second.destroy());
    await once(second, 'close');
    await setTimeout(50);
    go();
    const answer = await fetch(`${receiver.url}/v1/traces`, {
      method: 'POST',
      headers: { 'content-type': JSON_TYPE },
      body: oneSpan,
    });
    expect(answer.status).toBe(200);
    expect(taken()).toBe(3);
  });

  test('takes nothing more once it closes', async () => {
    const { receiver, go, dial, taken } = await startSlowly();
    const late = dial();
    late.write(head(oneSpan.length) + oneSpan.slice(0, 5));
    await setTimeout(50);
    const closed = receiver.close();
    late.write(oneSpan.slice(5));
    late.resume();
    await setTimeout(50);
    go();
    await closed;
    expect(taken()).toBe(1);
  });

  test('closes while somebody still sends', async () => {
    const { receiver } = await start();
    const { hostname, port } = new URL(receiver.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.write('POST /v1/traces HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n');
    await once(socket, 'connect');
    await receiver.close();
  });

  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value))),
  );
  property.prop(
    [
      body,
      fc.constantFrom(JSON_TYPE, PROTOBUF_TYPE),
      fc.boolean(),
      fc.constantFrom('/v1/traces', '/v1/logs', '/v1/metrics'),
    ],
    {
      numRuns: 60,
    },
  )('survives any body', async (data, type, packed, path) => {
    const { send, receiver } = await start();
    const headers = { 'content-type': type, ...(packed && { 'content-encoding': 'gzip' }) };
    const answer = await send(bytes(packed ? gzipSync(data) : data), headers, path);
    await answer.arrayBuffer();
    expect([200, 400]).toContain(answer.status);
    await receiver.close();
  });
});

test.each<[string, ReturnType<typeof parseAddress>]>([
  ['4318', { host: '127.0.0.1', port: 4318 }],
  [':0', { host: '127.0.0.1', port: 0 }],
  ['0.0.0.0:80', { host: '0.0.0.0', port: 80 }],
  ['[::1]:4318', { host: '::1', port: 4318 }],
  ['traces.jsonl', undefined],
  ['localhost', undefined],
  ['1:2:3', undefined],
  ['65536', undefined],
])('the address %s', (text, expected) => {
  expect(parseAddress(text)).toEqual(expected);
});
