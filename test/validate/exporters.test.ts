import { SpanKind, ValueType } from '@opentelemetry/api';
import { SeverityNumber } from '@opentelemetry/api-logs';
import {
  type ISerializer,
  JsonLogsSerializer,
  JsonMetricsSerializer,
  JsonTraceSerializer,
  ProtobufLogsSerializer,
  ProtobufMetricsSerializer,
  ProtobufTraceSerializer,
} from '@opentelemetry/otlp-transformer';
import { InMemoryLogRecordExporter, LoggerProvider, SimpleLogRecordProcessor } from '@opentelemetry/sdk-logs';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { describe, expect, test } from 'vitest';
import { schemaUrl, validate } from './otlp.ts';

function serialize<Data>(serializer: ISerializer<Data, unknown>, data: Data): Uint8Array {
  return serializer.serializeRequest(data) ?? new Uint8Array(0);
}

function recordSpans() {
  const exporter = new InMemorySpanExporter();
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  const tracer = provider.getTracer('acme', '1.0.0', { schemaUrl });
  for (const ratio of [1, 0.25]) {
    const span = tracer.startSpan('talk m1', {
      kind: SpanKind.CLIENT,
      attributes: { 'acme.op': 'talk', 'acme.model': 'm1', 'acme.whole': 4, 'acme.ratio': ratio, 'acme.tags': ['a'] },
    });
    span.addEvent('first', { 'acme.op': 'talk' });
    span.end();
  }
  return exporter.getFinishedSpans();
}

async function recordMetrics() {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter });
  const meter = new MeterProvider({ readers: [reader] }).getMeter('acme', '1.0.0', { schemaUrl });
  meter.createHistogram('acme.time', { unit: 's' }).record(0.5, { 'acme.op': 'talk', 'acme.model': 'm1' });
  meter.createCounter('acme.count', { unit: '{call}', valueType: ValueType.INT }).add(1, { 'acme.op': 'talk' });
  await reader.forceFlush();
  await reader.shutdown();
  const [metrics] = exporter.getMetrics();
  if (metrics === undefined) throw new Error('Nothing was measured.');
  return metrics;
}

function recordLogs() {
  const exporter = new InMemoryLogRecordExporter();
  const provider = new LoggerProvider({ processors: [new SimpleLogRecordProcessor({ exporter })] });
  provider.getLogger('acme', '1.0.0', { schemaUrl }).emit({
    eventName: 'acme.happened',
    severityNumber: SeverityNumber.INFO,
    attributes: { 'acme.op': 'talk', 'acme.text': [{ type: 'text', content: 'Hello.' }] },
  });
  return exporter.getFinishedLogRecords();
}

describe('what the JavaScript exporters write reads without complaint', () => {
  test.each([
    ['JSON', JsonTraceSerializer],
    ['protobuf', ProtobufTraceSerializer],
  ])('spans as %s', async (_name, serializer) => {
    const { findings, summary } = await validate(serialize(serializer, recordSpans()));
    expect(findings).toEqual([]);
    expect(summary.spans).toMatchObject({ read: 2, checked: 2 });
  });

  test.each([
    ['JSON', JsonMetricsSerializer],
    ['protobuf', ProtobufMetricsSerializer],
  ])('metrics as %s', async (_name, serializer) => {
    const { findings, summary, verdict } = await validate(serialize(serializer, await recordMetrics()));
    expect(findings).toEqual([]);
    expect(summary.points).toMatchObject({ read: 2, checked: 2 });
    expect(verdict).toBe('clean');
  });

  test.each([
    ['JSON', JsonLogsSerializer],
    ['protobuf', ProtobufLogsSerializer],
  ])('events as %s', async (_name, serializer) => {
    const { findings, summary } = await validate(serialize(serializer, recordLogs()));
    expect(findings).toEqual([]);
    expect(summary.logs).toMatchObject({ read: 1, checked: 1 });
  });
});
