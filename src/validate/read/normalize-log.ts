import type { KeyLists } from './key-lists.ts';
import { attributeValue, normalizeAttributes } from './normalize-attributes.ts';
import { type JsonObject, readCount, readField, readString } from './read-field.ts';
import { readId } from './read-id.ts';
import type { RecordContext, TelemetryRecord } from './record.ts';

/** A log record as the checks see it. */
export interface LogRecord extends TelemetryRecord {
  /** Undefined when the record is no event. */
  readonly eventName: string | undefined;
}

/** Where events had their name before log records got a field for it. */
const OLD_EVENT_NAME = 'event.name';

/** Reads a log record of OTLP JSON. */
export function normalizeLog(raw: JsonObject, { schemaUrl, place }: RecordContext, keyLists: KeyLists): LogRecord {
  const faults: string[] = [];
  const attributes = normalizeAttributes(readField(raw, 'attributes'), keyLists, faults);
  const oldName = attributeValue(attributes, OLD_EVENT_NAME)?.value;
  return {
    eventName: readString(raw, 'eventName') || (typeof oldName === 'string' ? oldName : undefined) || undefined,
    traceId: readId(readField(raw, 'traceId'), 16),
    spanId: readId(readField(raw, 'spanId'), 8),
    schemaUrl,
    attributes,
    droppedAttributes: readCount(readField(raw, 'droppedAttributesCount')),
    faults,
    place,
  };
}
