import { randomBytes } from 'node:crypto';
import { exampleMetrics } from './example-metrics.ts';
import { otlpAttributes } from './otlp-value.ts';
import type { ExampleSpan, Examples } from './write-examples.ts';

type Json = Readonly<Record<string, unknown>>;

/** OTLP's messages in JSON, one a signal. */
export interface ExampleMessages {
  readonly traces: Json;
  readonly metrics: Json;
  readonly logs: Json;
}

/** How long each example took, and how far they lie apart. */
const STEP_NS = 1_000_000_000n;

/**
 * Examples as OTLP messages.
 *
 * @param now - when the last span ended, in milliseconds since 1970.
 */
export function exampleMessages(examples: Examples, schemaUrl: string, now = Date.now()): ExampleMessages {
  const first = BigInt(now) * 1_000_000n - BigInt(examples.spans.length) * STEP_NS;
  const spans = examples.spans.map((span, index) => ({
    id: span.id,
    otlp: otlpSpan(span, first + BigInt(index) * STEP_NS),
  }));
  const logRecords = examples.events.map(({ name, severityNumber, attributes, of }) => {
    const told = spans.find(({ id }) => id === of) ?? spans[0];
    return {
      timeUnixNano: String(first),
      severityNumber,
      eventName: name,
      attributes: otlpAttributes(attributes),
      ...(told !== undefined && { traceId: told.otlp.traceId, spanId: told.otlp.spanId }),
    };
  });
  const metrics = exampleMetrics(examples.metrics, first);
  return {
    traces: { resourceSpans: [{ resource, scopeSpans: [{ scope, schemaUrl, spans: spans.map(({ otlp }) => otlp) }] }] },
    metrics: { resourceMetrics: [{ resource, scopeMetrics: [{ scope, schemaUrl, metrics }] }] },
    logs: { resourceLogs: [{ resource, scopeLogs: [{ scope, schemaUrl, logRecords }] }] },
  };
}

const scope = { name: '@codon/instrumentation-openai' };
const resource = { attributes: otlpAttributes({ 'service.name': 'codon-telemetry-examples' }) };
const kinds: Readonly<Record<string, number>> = { internal: 1, server: 2, client: 3, producer: 4, consumer: 5 };

function otlpSpan({ name, kind, failed, attributes, events }: ExampleSpan, start: bigint): Json {
  return {
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    name,
    kind: kinds[kind],
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(start + STEP_NS),
    attributes: otlpAttributes(attributes),
    events: events.map((event) => ({
      timeUnixNano: String(start),
      name: event.name,
      attributes: otlpAttributes(event.attributes),
    })),
    status: failed ? { code: 2 } : {},
  };
}
