import type { Meter, MeterProvider, Span, SpanContext, Tracer, TracerProvider } from '@opentelemetry/api';
import type { LoggerProvider } from '@opentelemetry/api-logs';
import type { InstrumentOptions } from '../../src/options.ts';

function fail(): never {
  throw new Error('a fault of the telemetry SDK');
}

const spanContext: SpanContext = { traceId: '1'.repeat(32), spanId: '1'.repeat(16), traceFlags: 1 };

/** A span that records, except for what throws. */
function span(faults: Partial<Span>): Span {
  const self: Span = {
    spanContext: () => spanContext,
    setAttribute: () => self,
    setAttributes: () => self,
    addEvent: () => self,
    addLink: () => self,
    addLinks: () => self,
    setStatus: () => self,
    updateName: () => self,
    end: () => {},
    isRecording: () => true,
    recordException: () => {},
    ...faults,
  };
  return self;
}

function tracing(startSpan: () => Span): TracerProvider {
  const tracer: Tracer = { startSpan, startActiveSpan: fail };
  return { getTracer: () => tracer };
}

function metering(faulty: Partial<Meter>): MeterProvider {
  const meter: Partial<Meter> = {
    createHistogram: () => ({ record: fail }),
    createCounter: () => ({ add: fail }),
    createUpDownCounter: () => ({ add: fail }),
    createGauge: () => ({ record: fail }),
    ...faulty,
  };
  return { getMeter: () => Object.assign(new (class FaultyMeter {})(), meter) as Meter };
}

const logging = (emit: () => void): LoggerProvider => ({ getLogger: () => ({ emit, enabled: () => true }) });

/** A tracer whose spans take no attributes, and whom to tell when one ends all the same. */
export function spansWithoutAttributes(end: () => void): TracerProvider {
  return tracing(() => span({ setAttributes: fail, end }));
}

/** Providers that throw, each at another moment of a call. */
export const eachHostileProvider: readonly (readonly [name: string, providers: () => Partial<InstrumentOptions>])[] = [
  ['a tracer that throws', () => ({ tracerProvider: tracing(fail) })],
  [
    'a span that cannot be asked',
    () => ({ tracerProvider: tracing(() => span({ isRecording: fail, spanContext: fail })) }),
  ],
  [
    'a span that takes no attributes',
    () => ({ tracerProvider: tracing(() => span({ setAttributes: fail, setAttribute: fail })) }),
  ],
  ['a span that takes no status', () => ({ tracerProvider: tracing(() => span({ setStatus: fail, addEvent: fail })) })],
  ['a span that cannot end', () => ({ tracerProvider: tracing(() => span({ end: fail })) })],
  ['a meter provider that throws', () => ({ meterProvider: { getMeter: fail } })],
  [
    'a meter that makes no instruments',
    () => ({ meterProvider: metering({ createHistogram: fail, createCounter: fail }) }),
  ],
  ['instruments that throw', () => ({ meterProvider: metering({}) })],
  ['a logger provider that throws', () => ({ loggerProvider: { getLogger: fail } })],
  ['a logger that throws', () => ({ loggerProvider: logging(fail) })],
];
