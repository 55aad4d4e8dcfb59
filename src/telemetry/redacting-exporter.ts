import { redactSpan } from './redact-span.ts';
import { resolveSpanRedaction, type SpanRedactionOptions } from './resolve-span-redaction.ts';

/** A span exporter of either living major of OpenTelemetry's SDK, by shape. */
export interface AnySpanExporter {
  export(spans: never, resultCallback: never): void;
}

/**
 * Makes an exporter export spans without what must not leave: what {@link RedactingSpanProcessor} does, where the exporter
 * is easier to reach than its processor, and in the exporter's time instead of the program's.
 *
 * @returns a stand-in for the exporter; the exporter itself is not changed
 * @throws {OptionError} for an option that cannot be used, naming it
 *
 * @example
 * ```ts
 * new BatchSpanProcessor({ exporter: redactingExporter(new OTLPTraceExporter()) });
 * ```
 */
export function redactingExporter<Exporter extends AnySpanExporter>(
  exporter: Exporter,
  options: SpanRedactionOptions = {},
): Exporter {
  if (typeof exporter?.export !== 'function') {
    throw new TypeError(
      'redactingExporter expects a span exporter; for a span processor there is RedactingSpanProcessor',
    );
  }
  const redaction = resolveSpanRedaction(options);
  const exportSpans = (spans: readonly unknown[], resultCallback: unknown): void => {
    const redacted = spans.map((span) => redactSpan(span, redaction));
    Reflect.apply(exporter.export, exporter, [redacted, resultCallback]);
  };
  return new Proxy(exporter, {
    get(target, key) {
      if (key === 'export') return exportSpans;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
