import { context } from '@opentelemetry/api';
import { TracerProvider } from '@opentelemetry/sdk-trace';
import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { contract } from '../../generated/contract.ts';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { MissingPackagesError } from '../../src/telemetry/load-sdk.ts';
import { createMemoryPipelines } from '../../src/telemetry/memory-pipelines.ts';
import { SchemaCheckProcessor } from '../../src/telemetry/schema-check-processor.ts';
import { BrokenTelemetryError } from '../../src/testing/broken-telemetry-error.ts';
import { captureTelemetry, type TelemetryCapture } from '../../src/testing/capture-telemetry.ts';
import type { SpanFinding } from '../../src/validate/check/span-checker.ts';
import { CHAT, useFakeOpenAI } from '../support/use-fake-openai.ts';
import { loadTinyValidators, tinyContract } from '../validate/tiny-contract.ts';

const openai = useFakeOpenAI();

async function ask(telemetry: TelemetryCapture): Promise<void> {
  const client = new OpenAI({ baseURL: openai.server.baseURL, apiKey: 'test', maxRetries: 0 });
  await instrumentOpenAI(client, telemetry.clientOptions).chat.completions.create(CHAT);
}

const BROKEN = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'a secret model' };

describe('captureTelemetry', () => {
  it('has the spans and metrics of a call, and nothing against them', async () => {
    const telemetry = await captureTelemetry();
    await ask(telemetry);
    await telemetry.finish();
    expect(telemetry.spans.map(({ name }) => name)).toEqual(['chat gpt-4o-mini']);
    const names = (await telemetry.metrics()).map(({ descriptor }) => descriptor.name);
    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/duration$/)]));
  });

  it('waits for spans that have not ended', async () => {
    const telemetry = await captureTelemetry();
    const span = telemetry.clientOptions.tracerProvider.getTracer('own').startSpan('slow');
    setTimeout(() => span.end(), 30);
    await telemetry.finish();
    expect(telemetry.spans.map(({ name }) => name)).toEqual(['slow']);
  });

  it('rejects for a span that was never ended', async () => {
    const telemetry = await captureTelemetry({ timeout: 20 });
    const span = telemetry.clientOptions.tracerProvider.getTracer('own').startSpan('a secret name');
    const failure = await telemetry.finish().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BrokenTelemetryError);
    expect(String(failure)).toContain(`never ended: span ${span.spanContext().spanId} of own`);
    expect(String(failure)).not.toContain('secret');
  });

  it('rejects for a span that breaks the contract, and names no value', async () => {
    const telemetry = await captureTelemetry();
    telemetry.clientOptions.tracerProvider.getTracer('own').startSpan('a secret', { attributes: BROKEN }).end();
    const failure = String(await telemetry.finish().catch((error: unknown) => error));
    expect(failure).toContain('violation required_attribute_not_present (spans[0] gen_ai.client.inference');
    expect(failure).toContain('gen_ai.provider.name');
    expect(failure).not.toContain('secret');
  });

  it('rejects for metrics and events that break the contract', async () => {
    const telemetry = await captureTelemetry();
    const { meterProvider, loggerProvider } = telemetry.clientOptions;
    const attempts = meterProvider.getMeter('own').createCounter('codon.openai.attempts', { unit: 'secret' });
    attempts.add(1, { 'gen_ai.provider.name': 'a secret provider' });
    const attributes = { 'gen_ai.evaluation.score.value': 'secret' };
    const event = { eventName: 'gen_ai.evaluation.result', attributes, severityNumber: 9, context: context.active() };
    loggerProvider.getLogger('own').emit(event);
    const failure = await telemetry.finish().catch((error: unknown) => error);
    const message = String(failure);
    expect(message).toMatch(
      /unit_mismatch \(metrics\[0\] codon\.openai\.attempts\): .* must be in the unit "\{attempt\}"/,
    );
    expect(message).toMatch(/required_attribute_not_present \(metrics\[0\] .*codon\.openai\.operation is required/);
    expect(message).toMatch(/type_mismatch \(logs\[0\] gen_ai\.evaluation\.result\): .* must be double, but is string/);
    expect(message).not.toContain('secret');
    expect((failure as BrokenTelemetryError).findings.map(({ place }) => place)).toContain('logs[0]');
  });

  it('lists no more than can be read', async () => {
    const telemetry = await captureTelemetry();
    const tracer = telemetry.clientOptions.tracerProvider.getTracer('own');
    for (let index = 0; index < 40; index += 1) tracer.startSpan('chat', { attributes: BROKEN }).end();
    const failure = String(await telemetry.finish().catch((error: unknown) => error));
    expect(failure).toMatch(/\n {2}and 10 more$/);
  });

  it('checks spans in the names of another dialect', async () => {
    const telemetry = await captureTelemetry();
    const schemaUrl = contract.dialects.find(({ id }) => id === 'openinference')?.schemaUrl;
    const tracer = telemetry.clientOptions.tracerProvider.getTracer('own', '1', { schemaUrl: schemaUrl ?? '' });
    tracer.startSpan('LLM', { attributes: { 'openinference.span.kind': 'LLM' } }).end();
    await expect(telemetry.finish()).rejects.toThrow('llm.provider is required');
  });

  it('says what to install', async () => {
    const failure = createMemoryPipelines(undefined, async () => undefined);
    await expect(failure).rejects.toThrow(MissingPackagesError);
    await expect(failure).rejects.toThrow(/^captureTelemetry needs .* npm install @opentelemetry\/sdk-trace /);
  });
});

describe('SchemaCheckProcessor', () => {
  const check = async (options: ConstructorParameters<typeof SchemaCheckProcessor>[0], spans = 1) => {
    const found: SpanFinding[] = [];
    const counted = await captureTelemetry();
    const processor = new SchemaCheckProcessor({
      onFinding: (finding) => void found.push(finding),
      meterProvider: counted.clientOptions.meterProvider,
      ...options,
    });
    const tracer = new TracerProvider({ spanProcessors: [processor] }).getTracer('own');
    for (let index = 0; index < spans; index += 1) tracer.startSpan('chat', { attributes: BROKEN }).end();
    tracer.startSpan('GET', { attributes: { 'url.path': '/' } }).end();
    await processor.forceFlush();
    const metric = (await counted.metrics()).find(({ descriptor }) => descriptor.name === 'codon.telemetry.findings');
    return {
      found: found.filter(({ level }) => level === 'violation').map(({ id }) => id),
      points: metric?.dataPoints,
      processor,
      tracer,
    };
  };

  it('tells and counts findings of any span, and leaves others alone', async () => {
    const { found, points } = await check({});
    expect(found).toEqual(['required_attribute_not_present']);
    expect(points).toContainEqual(
      expect.objectContaining({
        value: 1,
        attributes: {
          'codon.telemetry.finding.id': 'required_attribute_not_present',
          'codon.telemetry.finding.level': 'violation',
          'codon.telemetry.finding.span_type': 'gen_ai.client.inference',
        },
      }),
    );
  });

  it('checks by a contract of one’s own, and then by no other', async () => {
    const found: string[] = [];
    const schemas = { contract: tinyContract, loadValidators: loadTinyValidators };
    const processor = new SchemaCheckProcessor({
      schemas,
      onFinding: ({ id }, { name }) => void found.push(`${name}: ${id}`),
    });
    const provider = new TracerProvider({ spanProcessors: [processor] });
    const tracer = provider.getTracer('own', '1', { schemaUrl: tinyContract.dialects[0]?.schemaUrl ?? '' });
    tracer.startSpan('chat', { attributes: BROKEN }).end();
    tracer.startSpan('talk', { attributes: { 'acme.unheard': 1 } }).end();
    await processor.forceFlush();
    expect(found).toContain('talk: missing_attribute');
    expect(found.filter((line) => line.startsWith('chat'))).toEqual([]);
  });

  it('has nothing against a call of ours', async () => {
    const found: SpanFinding[] = [];
    const processor = new SchemaCheckProcessor({ onFinding: (finding) => void found.push(finding) });
    const tracerProvider = new TracerProvider({ spanProcessors: [processor] });
    const client = new OpenAI({ baseURL: openai.server.baseURL, apiKey: 'test', maxRetries: 0 });
    await instrumentOpenAI(client, { tracerProvider }).chat.completions.create(CHAT);
    await processor.forceFlush();
    expect(found.filter(({ level }) => level === 'violation')).toEqual([]);
  });

  it('checks at once when the validators are there', async () => {
    const found: string[] = [];
    const { processor, tracer } = await check({ onFinding: ({ id }) => void found.push(id) });
    found.length = 0;
    tracer.startSpan('chat', { attributes: BROKEN }).end();
    expect(found).toContain('required_attribute_not_present');
    await processor.shutdown();
  });

  it('checks no trace at rate 0, and keeps no more spans than it may', async () => {
    expect((await check({ sampleRate: 0 })).found).toEqual([]);
    const { found } = await check({ maxQueueSize: 2 }, 5);
    expect(found.filter((id) => id === 'required_attribute_not_present')).toHaveLength(2);
  });

  it('throws nothing that a callback throws', async () => {
    const { processor } = await check({
      onFinding: () => {
        throw new Error('mine');
      },
    });
    await expect(processor.forceFlush()).resolves.toBeUndefined();
  });

  it.each([{ sampleRate: 2 }, { sampleRate: Number.NaN }, { maxQueueSize: 0 }])('refuses %j', (options) => {
    expect(() => new SchemaCheckProcessor(options)).toThrow(/must be/);
  });
});
