import * as api from '@opentelemetry/api';
import type { LoggerProvider } from '@opentelemetry/api-logs';
import { logsApi } from './logs-api.ts';

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

/** What both places have in common that a logger provider can be registered with. */
interface LogsRegistry {
  getLoggerProvider(): LoggerProvider;
  setGlobalLoggerProvider(provider: LoggerProvider): unknown;
  disable(): void;
}

/** Registers a logger provider wherever there is none yet: the logs API is a package of its own, and from 1.10 in the API. */
export function registerLoggerProvider(provider: LoggerProvider): Unregister {
  const inApi: unknown = Reflect.get(api, 'logs');
  const registries = [logsApi()?.logs, inApi as LogsRegistry | undefined].filter((logs) => logs !== undefined);
  const free = registries.filter((logs) => logs.getLoggerProvider().constructor.name === 'ProxyLoggerProvider');
  for (const logs of free) logs.setGlobalLoggerProvider(provider);
  return () => {
    for (const logs of free) logs.disable();
  };
}
