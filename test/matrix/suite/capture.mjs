import { context } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';

// The SDK renamed its package and its provider from major 2 to major 3.
const { TracerProvider } = await import('@opentelemetry/sdk-trace').catch(async () => {
  const { BasicTracerProvider } = await import('@opentelemetry/sdk-trace-base');
  return { TracerProvider: BasicTracerProvider };
});

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

class OnDemandReader extends MetricReader {
  async onForceFlush() {}
  async onShutdown() {}
}

/** Keeps spans and metrics in memory. */
export function capture() {
  const spans = [];
  const started = new Set();
  const processor = {
    onStart: (span) => void started.add(span),
    onEnd: (span) => {
      started.delete(span);
      spans.push(span);
    },
    async forceFlush() {},
    async shutdown() {},
  };
  const reader = new OnDemandReader();
  const metrics = async () => (await reader.collect()).resourceMetrics;
  return {
    spans,
    /** How many spans have begun and not ended. */
    open: () => started.size,
    names: () => spans.map(({ name }) => name),
    metrics,
    async metricNames() {
      return (await metrics()).scopeMetrics.flatMap(({ metrics }) => metrics.map(({ descriptor }) => descriptor.name));
    },
    providers: {
      tracerProvider: new TracerProvider({ spanProcessors: [processor] }),
      meterProvider: new MeterProvider({ readers: [reader] }),
    },
  };
}
