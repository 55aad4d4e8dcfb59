import type { DialectFacts, SpanTypeFacts } from '../../../generated/contract.ts';
import { describeRecord, listIds, loadDialect, type RecordFacts } from './record-facts.ts';
import type { SpanOptions } from './span-example.ts';

/** A span type, with what making one takes. */
export interface SpanFacts extends RecordFacts {
  readonly facts: SpanTypeFacts;
}

/**
 * Gives the span types that options ask for.
 *
 * @throws {RangeError} for a dialect or a span type that does not exist
 */
export async function spanFactsOf({ type, ...options }: SpanOptions): Promise<readonly SpanFacts[]> {
  const loaded = await loadDialect(options);
  const { spans } = loaded.dialect;
  const wanted = spans.filter((span) => type === undefined || span.id === type || span.type === type);
  if (wanted.length === 0) throw new RangeError(`type must be one of ${listIds(spans)}`);
  const telling = discriminatorsOf(loaded.dialect);
  return wanted.flatMap((facts): SpanFacts[] => {
    const validate = loaded.validators.spans[facts.id];
    if (validate === undefined) return [];
    const { discriminator, values, failure } = facts;
    const uses = facts.attributes.filter(
      ({ key, level }) => level === 'required' || key === discriminator || !telling.has(key),
    );
    const record = describeRecord(loaded, validate, uses, telling);
    return [{ ...record, facts, discriminator: { key: discriminator, values }, failure }];
  });
}

/** Discriminators of a dialect's span types. One on a span of another type may change what it is taken for. */
function discriminatorsOf({ spans }: DialectFacts): ReadonlySet<string> {
  return new Set(spans.map(({ discriminator }) => discriminator));
}
