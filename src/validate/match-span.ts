import type { DialectFacts, SpanTypeFacts } from '../../generated/contract.ts';
import type { Span } from './normalize-span.ts';

/**
 * Finds the span type of a span: the one it names, else the one whose discriminator it carries. Where several fit, a
 * type that lists the discriminator's value beats one that takes any, and then one that has the span's kind.
 */
export function matchSpan(dialect: DialectFacts, span: Span): SpanTypeFacts | undefined {
  const named =
    span.type === undefined ? [] : dialect.spans.filter(({ type, id }) => span.type === type || span.type === id);
  const candidates = named.length > 0 ? named : dialect.spans.filter((spanType) => fits(spanType, span));
  const specific = candidates.filter(({ values }) => values.length > 0);
  const best = specific.length > 0 ? specific : candidates;
  return best.find((spanType) => hasKind(spanType, span)) ?? best[0];
}

/** Tells whether a span type has the span's kind. A span without one counts as internal, as OTLP allows. */
export function hasKind(spanType: SpanTypeFacts, { kind }: Span): boolean {
  return spanType.kinds.includes(kind === 'unspecified' ? 'internal' : kind);
}

function fits({ discriminator, values }: SpanTypeFacts, span: Span): boolean {
  const value = span.attributes.get(discriminator);
  if (value === undefined) return false;
  return values.length === 0 || values.some((known) => known === value.value);
}
