import { metrics, trace } from '@opentelemetry/api';
import type { InstrumentOptions } from '../options.ts';
import { logsRegistries } from './logs-registries.ts';

/** Where telemetry is to go; what is missing goes to the provider that is registered when it is told. */
export type Providers = Pick<InstrumentOptions, 'tracerProvider' | 'meterProvider' | 'loggerProvider'>;

/**
 * What a registration of instrumentations hands out, without what it took from the API because it was given nothing: the
 * API's stand-in, kept as given, would hide the provider that is registered later.
 */
export function givenProviders({ tracerProvider, meterProvider, loggerProvider }: Providers): Providers {
  return {
    tracerProvider: unlessGlobal(tracerProvider, [trace.getTracerProvider()]),
    meterProvider: unlessGlobal(meterProvider, [metrics.getMeterProvider()]),
    loggerProvider: unlessGlobal(
      loggerProvider,
      logsRegistries().map((registry) => registry.getLoggerProvider()),
    ),
  };
}

// By name: another copy of the API may have made it.
const standIns: ReadonlySet<string> = new Set(['ProxyTracerProvider', 'NoopMeterProvider', 'ProxyLoggerProvider']);

function unlessGlobal<Provider extends object>(
  provider: Provider | undefined,
  globals: readonly object[],
): Provider | undefined {
  if (provider === undefined || globals.includes(provider)) return undefined;
  return standIns.has(provider.constructor.name) ? undefined : provider;
}
