import { type Context, createContextKey } from '@opentelemetry/api';

// `suppressTracing` of @opentelemetry/core marks a context with this key; keys are global symbols, so that the mark can
// be read without the package (seen in core 2.x and 3.x).
const suppressTracing = createContextKey('OpenTelemetry SDK Context Key SUPPRESS_TRACING');

/** Whether telemetry is switched off for what runs in a context, as exporters do for their own requests. */
export function isSuppressed(context: Context): boolean {
  return context.getValue(suppressTracing) === true;
}

/** A context in which nothing is told, for requests of this package's own. */
export function suppressed(outer: Context): Context {
  return outer.setValue(suppressTracing, true);
}
