/** Kind of a span as the contract names it, or none given. */
export type SpanKind = 'unspecified' | 'internal' | 'server' | 'client' | 'producer' | 'consumer';

/** In the order of OTLP's numbers. */
const kinds: readonly SpanKind[] = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'];

/** Reads OTLP's number or name of a span kind. An unknown one reads as unspecified. */
export function readSpanKind(value: unknown): SpanKind {
  if (typeof value === 'number') return kinds[value] ?? 'unspecified';
  if (typeof value !== 'string') return 'unspecified';
  if (/^\d$/.test(value)) return kinds[Number(value)] ?? 'unspecified';
  const name = value.replace(/^SPAN_KIND_/i, '').toLowerCase();
  return kinds.find((kind) => kind === name) ?? 'unspecified';
}

/**
 * The kind that was meant when an exporter wrote the number of OpenTelemetry's JavaScript API, whose numbers are one
 * less than OTLP's.
 */
export function kindMeantByApiNumber(read: SpanKind): SpanKind | undefined {
  return kinds[kinds.indexOf(read) + 1];
}
