import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace';

// Stands for an application's own set-up: prints a line for each span that is exported, when its queue is flushed.
const exporter: SpanExporter = {
  export(spans, done) {
    for (const { name, attributes } of spans) console.log(JSON.stringify({ span: name, attributes }));
    done({ code: 0 });
  },
  async forceFlush() {},
  async shutdown() {},
};

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
trace.setGlobalTracerProvider(
  new TracerProvider({ spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: 60_000 })] }),
);
