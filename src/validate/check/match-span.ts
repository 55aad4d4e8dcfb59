import { attributeValue } from '../read/normalize-attributes.ts';
import type { Span } from '../read/normalize-span.ts';
import type { DialectIndex } from './dialect-index.ts';
import type { SpanRecordType } from './record-type.ts';

/**
 * Finds the span type of a span: the one it names, else the one whose discriminator it carries. Where several fit, a
 * type that lists the discriminator's value beats one that takes any, and then one that has the span's kind.
 */
export function matchSpan({ spans }: Pick<DialectIndex, 'spans'>, span: Span): SpanRecordType | undefined {
  const named = span.type === undefined ? [] : spans.filter(({ facts }) => isNamed(facts, span.type));
  let best: SpanRecordType | undefined;
  let bestRank = -1;
  for (const type of named.length > 0 ? named : spans) {
    if (named.length === 0 && !fits(type, span)) continue;
    const rank = (type.facts.values.length > 0 ? 2 : 0) + (hasKind(type, span) ? 1 : 0);
    if (rank > bestRank) [best, bestRank] = [type, rank];
  }
  return best;
}

/** Tells whether a span type has the span's kind. A span without one counts as internal, as OTLP allows. */
export function hasKind({ facts }: SpanRecordType, { kind }: Span): boolean {
  return facts.kinds.includes(kind === 'unspecified' ? 'internal' : kind);
}

function isNamed({ type, id }: SpanRecordType['facts'], name: string | undefined): boolean {
  return name === type || name === id;
}

function fits({ facts }: SpanRecordType, { attributes }: Span): boolean {
  const value = attributeValue(attributes, facts.discriminator);
  if (value === undefined) return false;
  return facts.values.length === 0 || facts.values.some((known) => known === value.value);
}
