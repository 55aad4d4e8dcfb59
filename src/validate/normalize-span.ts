import type { Place } from './findings.ts';
import { type AttributeValue, normalizeValue } from './normalize-value.ts';
import { isJsonObject, type JsonObject, readField, readString } from './read-field.ts';
import { readId } from './read-id.ts';
import { readSpanKind, type SpanKind } from './span-kind.ts';

/** A span as the checks see it, whatever it was read from. */
export interface Span {
  /** 32 lower-case hexadecimal digits; undefined when there is no valid id. */
  readonly traceId: string | undefined;
  /** 16 lower-case hexadecimal digits; undefined when there is no valid id. */
  readonly spanId: string | undefined;
  readonly name: string;
  readonly kind: SpanKind;
  readonly failed: boolean;
  /** The span type that the span itself names. */
  readonly type: string | undefined;
  readonly schemaUrl: string | undefined;
  /** Of an attribute that stands there more than once, the last. */
  readonly attributes: ReadonlyMap<string, AttributeValue>;
  readonly repeatedKeys: ReadonlySet<string>;
  /** How many attributes were left out when the span was recorded. */
  readonly droppedAttributes: number;
  /** What of the span could not be read: names of fields and what is wrong with them, never what they hold. */
  readonly faults: readonly string[];
  readonly place: Place;
}

/** Reads a span of OTLP JSON. */
export function normalizeSpan(raw: JsonObject, schemaUrl: string | undefined, place: Place): Span {
  const attributes = new Map<string, AttributeValue>();
  const repeatedKeys = new Set<string>();
  const faults: string[] = [];
  const list = readField(raw, 'attributes') ?? [];
  if (!Array.isArray(list)) faults.push('attributes is not an array of keys and values');
  else {
    for (const [index, item] of list.entries()) {
      const key = isJsonObject(item) ? readField(item, 'key') : undefined;
      if (!isJsonObject(item) || typeof key !== 'string') {
        faults.push(`attributes[${index}] is not a key with a value`);
        continue;
      }
      if (attributes.has(key)) repeatedKeys.add(key);
      attributes.set(key, normalizeValue(readField(item, 'value')));
    }
  }
  return {
    traceId: readId(readField(raw, 'traceId'), 16),
    spanId: readId(readField(raw, 'spanId'), 8),
    name: readString(raw, 'name') ?? '',
    kind: readSpanKind(readField(raw, 'kind')),
    failed: isError(readField(raw, 'status')),
    type: readString(raw, 'type'),
    schemaUrl,
    attributes,
    repeatedKeys,
    droppedAttributes: readCount(readField(raw, 'droppedAttributesCount')),
    faults,
    place,
  };
}

function isError(status: unknown): boolean {
  const code = isJsonObject(status) ? readField(status, 'code') : undefined;
  return code === 2 || code === '2' || (typeof code === 'string' && /^(?:STATUS_CODE_)?ERROR$/i.test(code));
}

function readCount(value: unknown): number {
  const count = typeof value === 'string' || typeof value === 'number' ? Number(value) : 0;
  return Number.isFinite(count) ? count : 0;
}
