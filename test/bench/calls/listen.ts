import { context, type TracerProvider } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import * as sdk from '@opentelemetry/sdk-trace';
import type { Listener } from './task.ts';

/** Who listens to a process. */
export interface Listening {
  readonly tracerProvider: TracerProvider | undefined;
  /** Spans that were told so far: ended, or left out by the sampler. */
  readonly spans: number;
}

/** Sets up who listens. Spans are dropped when they end: exporting costs the same for everybody. */
export function listen(listener: Listener): Listening {
  if (listener === 'none') return { tracerProvider: undefined, spans: 0 };
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  let spans = 0;
  const note = (): void => {
    spans += 1;
  };
  return {
    tracerProvider: listener === 'recording' ? recordingProvider(note) : deafProvider(note),
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
