// What this major of the SDK writes, over HTTP and to files, is read by `validate` without complaint.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { instrumentOpenAI } from '@codon/instrumentation-openai';
import { startFakeOpenAI } from '@codon/instrumentation-openai/testing';
import { OTLPMetricExporter as MetricsOverHttp } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPMetricExporter as MetricsAsProtobuf } from '@opentelemetry/exporter-metrics-otlp-proto';
import { OTLPTraceExporter as TracesOverHttp } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as TracesAsProtobuf } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  JsonMetricsSerializer,
  JsonTraceSerializer,
  ProtobufMetricsSerializer,
  ProtobufTraceSerializer,
} from '@opentelemetry/otlp-transformer';
import OpenAI from 'openai';
import { capture } from './capture.mjs';

const command = fileURLToPath(
  new URL('./node_modules/@codon/instrumentation-openai/dist/src/cli/main.js', import.meta.url),
);
const validate = [command, 'validate', '--no-config', '--min-spans', '3', '--fail-on', 'improvement'];

let folder;
let spans;
let metrics;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'codon-exporters-'));
  const server = await startFakeOpenAI();
  const telemetry = capture();
  const client = instrumentOpenAI(new OpenAI({ baseURL: server.baseURL, apiKey: 'test' }), {
    ...telemetry.providers,
    captureContent: 'span',
  });
  await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Grüß dich' }] });
  await client.embeddings.create({ model: 'text-embedding-3-small', input: 'a' });
  await client.models.list();
  await server.close();
  spans = telemetry.spans;
  metrics = await telemetry.metrics();
});
after(() => rmSync(folder, { recursive: true }));

describe('validate reads without complaint', () => {
  for (const [name, traces, points] of [
    ['JSON', JsonTraceSerializer, JsonMetricsSerializer],
    ['protobuf', ProtobufTraceSerializer, ProtobufMetricsSerializer],
  ]) {
    it(`files of ${name}`, () => {
      const files = [traces.serializeRequest(spans), points.serializeRequest(metrics)].map((bytes, index) => {
        const file = join(folder, `${name}-${index}`);
        writeFileSync(file, bytes);
        return file;
      });
      const { status, stdout, stderr } = spawnSync(process.execPath, [...validate, ...files], { encoding: 'utf8' });
      assert.equal(status, 0, stdout + stderr);
      assert.match(stdout, /^3 spans in 2 files: 3 checked/m);
    });
  }

  for (const [name, Traces, Metrics] of [
    ['JSON', TracesOverHttp, MetricsOverHttp],
    ['protobuf', TracesAsProtobuf, MetricsAsProtobuf],
  ]) {
    for (const compression of ['none', 'gzip']) {
      it(`${name} over HTTP, packed by ${compression}`, async () => {
        const receiver = spawn(process.execPath, [...validate, '--listen', '127.0.0.1:0']);
        const output = [];
        receiver.stdout.on('data', (text) => output.push(text));
        const url = await new Promise((resolve) => {
          createInterface(receiver.stderr).on('line', (line) => {
            output.push(`${line}\n`);
            const listening = /Listening on (\S+)/.exec(line)?.[1];
            if (listening !== undefined) resolve(listening);
          });
        });
        await send(new Traces({ url: `${url}/v1/traces`, compression }), spans);
        await send(new Metrics({ url: `${url}/v1/metrics`, compression }), metrics);
        receiver.kill('SIGTERM');
        const [status] = await once(receiver, 'close');
        assert.equal(status, 0, output.join(''));
        assert.match(output.join(''), /^3 spans in 2 messages: 3 checked/m);
      });
    }
  }
});

/** Sends telemetry and waits for the answer. */
async function send(exporter, telemetry) {
  const { code, error } = await new Promise((resolve) => exporter.export(telemetry, resolve));
  assert.equal(code, 0, error?.message);
  await exporter.shutdown();
}
