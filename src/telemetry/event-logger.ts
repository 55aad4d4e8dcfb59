import type { Context } from '@opentelemetry/api';

// What events need of OpenTelemetry's logs API, by shape: it is in the API from 1.10 on and a package of its own besides,
// and neither need be installed for the types of this package to hold.

/** A value of an event's attribute, which may have structure. */
export type EventValue = string | number | boolean | null | undefined | EventValue[] | { [key: string]: EventValue };

/** A log event, as it is given to loggers. */
export interface EventRecord {
  readonly eventName: string;
  readonly severityNumber: number;
  readonly attributes: { [key: string]: EventValue };
  readonly context: Context;
}

/** What emits log events. */
export interface EventLogger {
  emit(event: EventRecord): void;
  /** Whether anybody listens. Older versions cannot tell. */
  enabled?(): boolean;
}

/** A `LoggerProvider` of OpenTelemetry, by whichever package it is declared. */
export interface EventLoggerProvider {
  getLogger(name: string, version?: string, options?: { readonly schemaUrl?: string }): EventLogger;
}
