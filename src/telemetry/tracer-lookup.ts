import { type Tracer, type TracerProvider, trace } from '@opentelemetry/api';
import { scopeName, scopeVersion } from './scope.ts';

/** Finds the tracer of the provider that was given, or of the one that is registered now. */
export class TracerLookup {
  readonly #schemaUrl: string;
  readonly #given: TracerProvider | undefined;
  #provider: TracerProvider;
  #tracer: Tracer;

  constructor(schemaUrl: string, given: TracerProvider | undefined) {
    this.#schemaUrl = schemaUrl;
    this.#given = given;
    this.#provider = given ?? trace.getTracerProvider();
    this.#tracer = this.#makeTracer();
  }

  current(): Tracer {
    const provider = this.#given ?? trace.getTracerProvider();
    if (provider !== this.#provider) {
      this.#provider = provider;
      this.#tracer = this.#makeTracer();
    }
    return this.#tracer;
  }

  #makeTracer(): Tracer {
    // `trace.getTracer` drops the schema URL (@opentelemetry/api 1.10); its provider does not.
    return this.#provider.getTracer(scopeName, scopeVersion, { schemaUrl: this.#schemaUrl });
  }
}
