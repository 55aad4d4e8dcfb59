import type { KeyLists } from './key-lists.ts';
import { normalizeAttributes } from './normalize-attributes.ts';
import { isJsonObject, type JsonObject, readCount } from './read-field.ts';
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
    // Read by name where `readField` would do: there are more spans than anything else.
    traceId: readId(raw.traceId ?? raw.trace_id, 16),
    spanId: readId(raw.spanId ?? raw.span_id, 8),
    name: typeof raw.name === 'string' ? raw.name : '',
    kind: readSpanKind(raw.kind),
    failed: isError(raw.status),
    type: typeof raw.type === 'string' ? raw.type : undefined,
    schemaUrl,
    attributes: normalizeAttributes(raw.attributes ?? undefined, keyLists, faults),
    droppedAttributes: readCount(raw.droppedAttributesCount ?? raw.dropped_attributes_count),
    faults,
    place,
  };
}

function isError(status: unknown): boolean {
  const code = isJsonObject(status) ? status.code : undefined;
  return code === 2 || code === '2' || (typeof code === 'string' && /^(?:STATUS_CODE_)?ERROR$/i.test(code));
}
