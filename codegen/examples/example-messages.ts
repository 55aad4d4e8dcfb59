import { randomBytes } from 'node:crypto';
import type { Dialect, Model } from '../model/model.ts';
import { exampleMetrics } from './example-metrics.ts';
import { type ExampleSpan, exampleEvents, exampleSpans } from './example-spans.ts';
import { otlpAttributes } from './otlp-value.ts';

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
 * An example of every span type, metric and event that a dialect has, as OTLP messages.
 *
 * @param now - when the last one ended, in milliseconds since 1970.
 */
export function exampleMessages(dialect: Dialect, model: Model, now = Date.now()): ExampleMessages {
  const spans = exampleSpans(dialect, model);
  const first = BigInt(now) * 1_000_000n - BigInt(spans.length) * STEP_NS;
  const written = spans.map((span, index) => ({ span, otlp: otlpSpan(span, first + BigInt(index) * STEP_NS) }));
  const logs = exampleEvents(dialect, model, 'log').map(({ event, name, attributes }) => {
    const told = written.find(({ span }) => span.spanType.id === event.sameAsSpan) ?? written[0];
    return {
      timeUnixNano: String(first),
      severityNumber: event.severityNumber,
      eventName: name,
      attributes: otlpAttributes(attributes, 'structure'),
      ...(told !== undefined && { traceId: told.otlp.traceId, spanId: told.otlp.spanId }),
    };
  });
  const scope = { name: '@codon/instrumentation-openai' };
  const { schemaUrl } = dialect;
  return {
    traces: {
      resourceSpans: [{ resource, scopeSpans: [{ scope, schemaUrl, spans: written.map(({ otlp }) => otlp) }] }],
    },
    metrics: {
      resourceMetrics: [
        { resource, scopeMetrics: [{ scope, schemaUrl, metrics: exampleMetrics(dialect, model, first) }] },
      ],
    },
    logs: { resourceLogs: [{ resource, scopeLogs: [{ scope, schemaUrl, logRecords: logs }] }] },
  };
}

const resource = { attributes: [{ key: 'service.name', value: { stringValue: 'codon-telemetry-examples' } }] };
const kinds = { internal: 1, server: 2, client: 3, producer: 4, consumer: 5 };

function otlpSpan({ name, kind, failed, attributes, events }: ExampleSpan, start: bigint): Json {
  return {
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    name,
    kind: kinds[kind],
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(start + STEP_NS),
    attributes: otlpAttributes(attributes, 'text'),
    events: events.map((event) => ({
      timeUnixNano: String(start),
      name: event.name,
      attributes: otlpAttributes(event.attributes, 'text'),
    })),
    status: failed ? { code: 2 } : {},
  };
}
