import { createNoopMeter, metrics, ProxyTracerProvider, type TracerProvider, trace } from '@opentelemetry/api';
import type { SpanProcessor } from './sdk.ts';

/** The tracer provider that the application has registered; undefined where there is none. */
export function existingTracerProvider(): TracerProvider | undefined {
  const provider = trace.getTracerProvider();
  // Told by its method: another copy of the API may have made it.
  if (!('getDelegate' in provider) || typeof provider.getDelegate !== 'function') return provider;
  const delegate: TracerProvider = provider.getDelegate();
  return delegate.constructor === new ProxyTracerProvider().getDelegate().constructor ? undefined : delegate;
}

/** Whether the application has registered a meter provider. */
export function hasMeterProvider(): boolean {
  return metrics.getMeter('').constructor !== createNoopMeter().constructor;
}

/**
 * Adds a processor to a provider that runs already.
 *
 * @returns takes it away again, where that can be done; undefined when the provider could not take it
 */
export function attachSpanProcessor(provider: TracerProvider, processor: SpanProcessor): (() => void) | undefined {
  if ('addSpanProcessor' in provider && typeof provider.addSpanProcessor === 'function') {
    provider.addSpanProcessor(processor);
    return () => undefined;
  }
  // From SDK 2 on there is no way to add one but the list that the provider was made with (seen in 2.12 and 3.1). It is
  // the application's, so it is replaced, not changed.
  const owner: unknown = Reflect.get(provider, '_activeSpanProcessor');
  if (typeof owner !== 'object' || owner === null || !Array.isArray(processorsOf(owner))) return undefined;
  Reflect.set(owner, '_spanProcessors', [...processorsOf(owner), processor]);
  return () => {
    Reflect.set(
      owner,
      '_spanProcessors',
      processorsOf(owner).filter((other) => other !== processor),
    );
  };
}

function processorsOf(owner: object): unknown[] {
  return Reflect.get(owner, '_spanProcessors') as unknown[];
}
