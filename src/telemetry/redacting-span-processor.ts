import { redactSpan } from './redact-span.ts';
import { resolveSpanRedaction, type SpanRedaction, type SpanRedactionOptions } from './resolve-span-redaction.ts';

/** A span processor of either living major of OpenTelemetry's SDK, by shape. */
export interface AnySpanProcessor {
  onStart(span: never, parentContext: never): void;
  onEnd(span: never): void;
  forceFlush(): Promise<void>;
  shutdown(): Promise<void>;
}

/**
 * Hands spans on to another processor without what must not leave, whichever instrumentation made them: attributes,
 * events, links, status, name and resource. What the schemas declare is treated as they say; all else keeps its words
 * without their secrets. What is hidden is counted by rule, in the metric `codon.openai.redactions`.
 *
 * Other processors of the same provider see spans as they are: wrap each one that exports.
 *
 * @throws {TypeError} when there is no processor to hand spans on to
 * @throws {OptionError} for an option that cannot be used, naming it
 *
 * @example
 * ```ts
 * const processor = new RedactingSpanProcessor(new BatchSpanProcessor({ exporter }));
 * new TracerProvider({ spanProcessors: [processor] });
 * ```
 */
export class RedactingSpanProcessor<Next extends AnySpanProcessor> {
  readonly #next: Next;
  readonly #redaction: SpanRedaction;

  constructor(next: Next, options: SpanRedactionOptions = {}) {
    if (typeof next?.onStart !== 'function' || typeof next.onEnd !== 'function') {
      throw new TypeError('RedactingSpanProcessor expects the span processor to hand spans on to');
    }
    this.#next = next;
    this.#redaction = resolveSpanRedaction(options);
  }

  onStart(span: Parameters<Next['onStart']>[0], parentContext: Parameters<Next['onStart']>[1]): void {
    this.#next.onStart(span, parentContext);
  }

  onEnd(span: Parameters<Next['onEnd']>[0]): void {
    this.#next.onEnd(redactSpan(span, this.#redaction));
  }

  forceFlush(): Promise<void> {
    return this.#next.forceFlush();
  }

  shutdown(): Promise<void> {
    return this.#next.shutdown();
  }
}
