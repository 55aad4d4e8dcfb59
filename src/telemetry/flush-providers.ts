import { metrics, trace } from '@opentelemetry/api';
import { logsRegistries } from './logs-registries.ts';

/** A provider of an SDK, or the API's stand-in for one. */
interface Provider {
  forceFlush?(): Promise<unknown>;
  getDelegate?(): Provider;
  _getDelegate?(): Provider;
}

/** Has the globally registered providers export what they hold. Those that cannot are passed over. */
export async function flushProviders(): Promise<void> {
  const loggerProviders = new Set(logsRegistries().map((registry) => registry.getLoggerProvider()));
  const providers = [trace.getTracerProvider(), metrics.getMeterProvider(), ...loggerProviders];
  await Promise.allSettled(providers.map((provider) => flushable(provider as Provider | undefined)?.forceFlush?.()));
}

function flushable(provider: Provider | undefined): Provider | undefined {
  return provider?.getDelegate?.() ?? provider?._getDelegate?.() ?? provider;
}
