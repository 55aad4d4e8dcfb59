import { trace } from '@opentelemetry/api';
import { capture } from './capture.mjs';

// Prints the names of spans when somebody flushes, as an exporter would send them.
const { providers, names } = capture();
const provider = Object.assign(providers.tracerProvider, {
  async forceFlush() {
    console.log(names().join('\n'));
  },
});
trace.setGlobalTracerProvider(provider);
