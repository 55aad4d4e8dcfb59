import { type Tracer, type TracerProvider, trace } from '@opentelemetry/api';
import type { EventLogger } from './event-logger.ts';
import { type Instruments, InstrumentsLookup } from './instruments.ts';
import { LoggersLookup } from './loggers-lookup.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import { scopeName, scopeVersion } from './scope.ts';
import type { WorkloadScope } from './workload-scope.ts';

/** Where one instrumented client's telemetry goes. Providers that are registered later are found. */
export class Signals {
  readonly options: ResolvedOptions;
  /** Gives the calls of a workload's client that are made outside of any run a run of their own. */
  readonly outsideRuns: (() => WorkloadScope) | undefined;
  #tracerProvider: TracerProvider;
  #tracer: Tracer;
  readonly #instruments: InstrumentsLookup;
  readonly #loggers: LoggersLookup;

  constructor(options: ResolvedOptions, outsideRuns?: () => WorkloadScope) {
    const { providers, dialect } = options;
    this.options = options;
    this.outsideRuns = outsideRuns;
    this.#tracerProvider = providers.tracerProvider ?? trace.getTracerProvider();
    this.#tracer = this.#makeTracer();
    this.#instruments = new InstrumentsLookup(dialect, providers.meterProvider);
    this.#loggers = new LoggersLookup(dialect.schemaUrl, providers.loggerProvider);
  }

  /** Of the provider that was given, or of the one that is registered now. */
  get tracer(): Tracer {
    const provider = this.options.providers.tracerProvider ?? trace.getTracerProvider();
    if (provider !== this.#tracerProvider) {
      this.#tracerProvider = provider;
      this.#tracer = this.#makeTracer();
    }
    return this.#tracer;
  }

  /** Undefined while no meter provider is there. */
  instruments(): Instruments | undefined {
    return this.#instruments.current();
  }

  /** Whether anybody listens to log events. Where the version of the logs API cannot tell, somebody may. */
  wantsEvents(): boolean {
    return this.loggers().some((logger) => logger.enabled?.() ?? true);
  }

  /** What events are emitted to: none while no logger provider is there. */
  loggers(): readonly EventLogger[] {
    return this.#loggers.current();
  }

  #makeTracer(): Tracer {
    // `trace.getTracer` drops the schema URL (@opentelemetry/api 1.10); its provider does not.
    const { schemaUrl } = this.options.dialect;
    return this.#tracerProvider.getTracer(scopeName, scopeVersion, { schemaUrl });
  }
}
