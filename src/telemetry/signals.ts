import type { Tracer } from '@opentelemetry/api';
import type { EventLogger } from './event-logger.ts';
import { type Instruments, InstrumentsLookup } from './instruments.ts';
import { LoggersLookup } from './loggers-lookup.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import { TracerLookup } from './tracer-lookup.ts';
import type { WorkloadScope } from './workload-scope.ts';

/** Where one instrumented client's telemetry goes. Providers that are registered later are found. */
export class Signals {
  readonly options: ResolvedOptions;
  /** Gives the calls of a workload's client that are made outside of any run a run of their own. */
  readonly outsideRuns: (() => WorkloadScope) | undefined;
  readonly #tracer: TracerLookup;
  readonly #instruments: InstrumentsLookup;
  readonly #loggers: LoggersLookup;

  constructor(options: ResolvedOptions, outsideRuns?: () => WorkloadScope) {
    const { providers, dialect } = options;
    this.options = options;
    this.outsideRuns = outsideRuns;
    this.#tracer = new TracerLookup(dialect.schemaUrl, providers.tracerProvider);
    this.#instruments = new InstrumentsLookup(dialect, providers.meterProvider);
    this.#loggers = new LoggersLookup(dialect.schemaUrl, providers.loggerProvider);
  }

  get tracer(): Tracer {
    return this.#tracer.current();
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
}
