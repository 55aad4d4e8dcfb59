import type { KeyLists } from './key-lists.ts';
import { normalizePlainAttributes } from './normalize-plain-attributes.ts';
import type { Span } from './normalize-span.ts';
import { readId } from './read-id.ts';
import { readSpanKind } from './span-kind.ts';

/** A span that has ended, as the SDK's processors and exporters get it, in either major: what is read of it. */
export interface EndedSpan {
  readonly name: string;
  /** OpenTelemetry's number in the JavaScript API: 0 is internal. */
  readonly kind: number;
  readonly status: { readonly code: number };
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly droppedAttributesCount?: number;
  readonly instrumentationScope?: { readonly name: string; readonly schemaUrl?: string | undefined };
  spanContext?(): { readonly traceId: string; readonly spanId: string };
}

const API_ERROR = 2;
const OTLP_KIND_OF_INTERNAL = 1;

/** Reads a span of the SDK as exporters would write it: a number without a fraction is an int. */
export function normalizeReadableSpan(span: EndedSpan, keyLists: KeyLists): Span {
  const context = span.spanContext?.();
  return {
    traceId: readId(context?.traceId, 16),
    spanId: readId(context?.spanId, 8),
    name: span.name,
    kind: readSpanKind(span.kind + OTLP_KIND_OF_INTERNAL),
    failed: span.status.code === API_ERROR,
    type: undefined,
    schemaUrl: span.instrumentationScope?.schemaUrl || undefined,
    attributes: normalizePlainAttributes(span.attributes, keyLists),
    droppedAttributes: span.droppedAttributesCount ?? 0,
    faults: [],
    place: { file: 'this process' },
  };
}
