import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trace } from '@opentelemetry/api';
import { describe, expect, it } from 'vitest';
import type { OtlpProtocol } from '../../src/telemetry/telemetry-options.ts';
import { useTelemetry } from './use-telemetry.ts';

const fresh = useTelemetry();
const collector = findCollector();

function findCollector(): string | undefined {
  const named = process.env.OTELCOL_BIN;
  if (named !== undefined) return existsSync(named) ? named : undefined;
  return ['otelcol', 'otelcol-contrib'].find((name) => spawnSync(name, ['--version']).error === undefined);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** What the Collector writes down, once it has written something that fits. */
async function written(file: string, pattern: RegExp): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (pattern.test(text)) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the Collector wrote nothing');
}

/** Starts a Collector that writes spans to a file, and waits until it listens. */
async function startCollector(binary: string) {
  const folder = mkdtempSync(join(tmpdir(), 'codon-collector-'));
  const [http, grpc] = [await freePort(), await freePort()];
  const file = join(folder, 'spans.json');
  const config = {
    receivers: {
      otlp: { protocols: { http: { endpoint: `127.0.0.1:${http}` }, grpc: { endpoint: `127.0.0.1:${grpc}` } } },
    },
    exporters: { debug: { verbosity: 'detailed' } },
    service: {
      telemetry: { metrics: { level: 'none' } },
      pipelines: { traces: { receivers: ['otlp'], exporters: ['debug'] } },
    },
  };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  const child = spawn(binary, ['--config', join(folder, 'config.json')], { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (chunk: Buffer) => writeFileSync(file, chunk, { flag: 'a' }));
  await written(file, /Everything is ready/);
  return {
    address: (protocol: OtlpProtocol) => `http://127.0.0.1:${protocol === 'grpc' ? grpc : http}`,
    written: (pattern: RegExp) => written(file, pattern),
    [Symbol.asyncDispose]: async () => void child.kill(),
  };
}

describe.skipIf(collector === undefined)('through an OpenTelemetry Collector, on the PATH or at OTELCOL_BIN', () => {
  it.each<OtlpProtocol>(['grpc', 'http/protobuf', 'http/json'])('spans arrive over %s', async (protocol) => {
    await using running = await startCollector(collector as string);
    const endpoint = running.address(protocol);
    const telemetry = await fresh.start({
      endpoint,
      protocol,
      orgLookupUrl: '',
      serviceName: 'docs',
      signals: ['traces'],
    });
    trace.getTracer('test').startSpan('collected work').end();
    await telemetry.flush();
    expect(await running.written(/collected work/)).toContain('docs');
  });
});
