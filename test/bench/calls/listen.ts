import {
  type Context,
  context,
  ROOT_CONTEXT,
  type SpanContext,
  TraceFlags,
  type TracerProvider,
  trace,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import * as sdk from '@opentelemetry/sdk-trace';
import type { Listener } from './task.ts';

/** Who listens to a process. */
export interface Listening {
  readonly tracerProvider: TracerProvider | undefined;
  /** What calls are made in. */
  readonly context: Context;
  /** Spans that were told so far: ended, or left out by the sampler. */
  readonly spans: number;
}

/** As of a request that is answered and not sampled. */
const unsampled: SpanContext = { traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: TraceFlags.NONE };

/** Sets up who listens. Spans are dropped when they end: exporting costs the same for everybody. */
export function listen(listener: Listener): Listening {
  if (listener === 'none') return { tracerProvider: undefined, context: ROOT_CONTEXT, spans: 0 };
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  let spans = 0;
  const note = (): void => {
    spans += 1;
  };
  return {
    tracerProvider: listener === 'recording' ? recordingProvider(note) : deafProvider(note),
    context: listener === 'unsampled-trace' ? trace.setSpanContext(ROOT_CONTEXT, unsampled) : ROOT_CONTEXT,
    get spans() {
      return spans;
    },
  };
}

function recordingProvider(onEnd: () => void): TracerProvider {
  const idle = { forceFlush: async () => {}, shutdown: async () => {} };
  return new sdk.TracerProvider({ spanProcessors: [{ ...idle, onStart() {}, onEnd }] });
}

function deafProvider(onSpan: () => void): TracerProvider {
  const sampler: sdk.Sampler = {
    shouldSample() {
      onSpan();
      return { decision: sdk.SamplingDecision.NOT_RECORD };
    },
    toString: () => 'nothing',
  };
  return new sdk.TracerProvider({ sampler });
}
