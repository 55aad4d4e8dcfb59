import type { Place } from '../findings.ts';
import type { Attributes } from './normalize-attributes.ts';

/** What spans, data points and log records have in common, whatever they were read from. */
export interface TelemetryRecord {
  readonly attributes: Attributes;
  /** How many attributes were left out when it was recorded. */
  readonly droppedAttributes: number;
  readonly schemaUrl: string | undefined;
  /** 32 lower-case hexadecimal digits; undefined when there is no valid id. */
  readonly traceId: string | undefined;
  /** 16 lower-case hexadecimal digits; undefined when there is no valid id. */
  readonly spanId: string | undefined;
  /** What could not be read: names of fields and what is wrong with them, never what they hold. */
  readonly faults: readonly string[];
  readonly place: Place;
}

/** Where a record stands, which is not written on itself. */
export interface RecordContext {
  readonly schemaUrl: string | undefined;
  readonly place: Place;
}
