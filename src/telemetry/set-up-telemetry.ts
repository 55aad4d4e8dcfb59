import {
  createLoggerProvider,
  createMeterProvider,
  createSpanProcessor,
  createTracerProvider,
} from './create-pipelines.ts';
import { attachSpanProcessor, existingTracerProvider, hasMeterProvider } from './existing-provider.ts';
import {
  registerContextManager,
  registerLoggerProvider,
  registerMeterProvider,
  registerTracerProvider,
  type Unregister,
} from './register-providers.ts';
import type { Flushable, Resource, Sdk } from './sdk.ts';
import { TelemetrySession } from './telemetry-handle.ts';
import type { TelemetrySettings } from './telemetry-settings.ts';
import { warnOnce } from './warn-once.ts';

/**
 * Builds and registers what is sent through, a signal at a time. What the application has registered itself stays; only
 * its tracer provider is joined, where that is wanted.
 */
export function setUpTelemetry(sdk: Sdk, settings: TelemetrySettings, resource: Resource): TelemetrySession {
  return new SetUp(sdk, settings, resource).start();
}

class SetUp {
  readonly #unregister: Unregister[] = [];
  readonly #flushable: Flushable[] = [];
  readonly #sdk: Sdk;
  readonly #settings: TelemetrySettings;
  readonly #resource: Resource;

  constructor(sdk: Sdk, settings: TelemetrySettings, resource: Resource) {
    this.#sdk = sdk;
    this.#settings = settings;
    this.#resource = resource;
  }

  start(): TelemetrySession {
    const { core } = this.#sdk;
    try {
      this.#unregister.push(registerContextManager(() => new core.AsyncLocalStorageContextManager()));
      this.#startTraces();
      this.#startMetrics();
      this.#startLogs();
    } catch (error) {
      for (const unregister of this.#unregister) unregister();
      throw error;
    }
    const { flushTimeout } = this.#settings;
    return new TelemetrySession({ flushable: this.#flushable, unregister: this.#unregister, flushTimeout });
  }

  #startTraces(): void {
    const { traces } = this.#sdk;
    if (traces === undefined) return;
    const existing = existingTracerProvider();
    if (existing === undefined) {
      const provider = createTracerProvider(traces, this.#settings, this.#resource);
      this.#unregister.push(registerTracerProvider(provider));
      this.#flushable.push(provider);
      return;
    }
    if (!this.#settings.attachToExisting) {
      warnOnce(
        'tracer-provider-exists',
        'The application has a tracer provider of its own, so no spans are sent to Codon; pass attachToExisting: true.',
      );
      return;
    }
    const processor = createSpanProcessor(traces, this.#settings);
    const detach = attachSpanProcessor(existing, processor);
    if (detach === undefined) {
      void processor.shutdown();
      warnOnce('attach-failed', 'The existing tracer provider takes no further processor: no spans are sent to Codon.');
      return;
    }
    this.#unregister.push(detach);
    this.#flushable.push(processor);
  }

  #startMetrics(): void {
    const { metrics } = this.#sdk;
    if (metrics === undefined || hasMeterProvider()) return;
    const provider = createMeterProvider(metrics, this.#settings, this.#resource);
    this.#unregister.push(registerMeterProvider(provider));
    this.#flushable.push(provider);
  }

  #startLogs(): void {
    const { logs } = this.#sdk;
    if (logs === undefined) return;
    const provider = createLoggerProvider(logs, this.#settings, this.#resource);
    this.#unregister.push(registerLoggerProvider(provider));
    this.#flushable.push(provider);
  }
}
