import * as api from '@opentelemetry/api';
import type { EventLoggerProvider } from './event-logger.ts';
import { isRegistered, logsRegistries } from './logs-registries.ts';

/** Takes back what was registered. */
export type Unregister = () => void;

const probe = api.createContextKey('codon context manager probe');

/** Registers a context manager, unless there is one. Without one no call knows the span it is made in. */
export function registerContextManager(create: () => api.ContextManager): Unregister {
  const active = api.context.active().setValue(probe, true);
  const isThere = api.context.with(active, () => api.context.active().getValue(probe) === true);
  if (isThere) return () => undefined;
  api.context.setGlobalContextManager(create().enable());
  return () => api.context.disable();
}

export function registerTracerProvider(provider: api.TracerProvider): Unregister {
  api.trace.setGlobalTracerProvider(provider);
  return () => api.trace.disable();
}

export function registerMeterProvider(provider: api.MeterProvider): Unregister {
  api.metrics.setGlobalMeterProvider(provider);
  return () => api.metrics.disable();
}

/** Registers a logger provider wherever there is none yet. */
export function registerLoggerProvider(provider: EventLoggerProvider): Unregister {
  const free = logsRegistries().filter((registry) => !isRegistered(registry.getLoggerProvider()));
  for (const registry of free) registry.setGlobalLoggerProvider(provider);
  return () => {
    for (const registry of free) registry.disable();
  };
}
