import type { KeyLists } from './key-lists.ts';
import { normalizeAttributes } from './normalize-attributes.ts';
import { isJsonObject, type JsonObject, readCount, readField, readString } from './read-field.ts';
import { readId } from './read-id.ts';
import type { RecordContext, TelemetryRecord } from './record.ts';
import { readSpanKind, type SpanKind } from './span-kind.ts';

/** A span as the checks see it. */
export interface Span extends TelemetryRecord {
  readonly name: string;
  readonly kind: SpanKind;
  readonly failed: boolean;
  /** The span type that the span itself names. */
  readonly type: string | undefined;
}

/** Reads a span of OTLP JSON. */
export function normalizeSpan(raw: JsonObject, { schemaUrl, place }: RecordContext, keyLists: KeyLists): Span {
  const faults: string[] = [];
  return {
    traceId: readId(readField(raw, 'traceId'), 16),
    spanId: readId(readField(raw, 'spanId'), 8),
    name: readString(raw, 'name') ?? '',
    kind: readSpanKind(readField(raw, 'kind')),
    failed: isError(readField(raw, 'status')),
    type: readString(raw, 'type'),
    schemaUrl,
    attributes: normalizeAttributes(readField(raw, 'attributes'), keyLists, faults),
    droppedAttributes: readCount(readField(raw, 'droppedAttributesCount')),
    faults,
    place,
  };
}

function isError(status: unknown): boolean {
  const code = isJsonObject(status) ? readField(status, 'code') : undefined;
  return code === 2 || code === '2' || (typeof code === 'string' && /^(?:STATUS_CODE_)?ERROR$/i.test(code));
}
