import type { Arbitrary } from 'fast-check';
import type { FindingId } from '../../validate/findings.ts';
import type { FastCheck } from '../redaction/fast-check.ts';
import { brokenOf, findingIdsOf } from './signal.ts';
import type { SpanExample, SpanOptions } from './span-example.ts';
import { spanFactsOf } from './span-facts.ts';
import { spanSignal } from './span-signal.ts';

/** A span that breaks the contract in one way, and the finding that it must give, and no other. */
export interface NearMiss {
  readonly span: SpanExample;
  readonly finding: FindingId;
}

/** Kinds of findings that a single span can give. */
export const nearMissIds: readonly FindingId[] = findingIdsOf(spanSignal);

/**
 * Spans that break the contract in one way.
 *
 * @param fc - the module `fast-check`
 * @param findingId - the one finding they give: one of `nearMissIds`. Some are only reported when they are asked for.
 * @throws {RangeError} for a dialect or a span type that does not exist, or one that cannot be broken in this way
 *
 * @example
 * ```ts
 * const broken = await nearMisses(fc, 'required_attribute_not_present', { type: 'inference' });
 * fc.assert(fc.property(broken, ({ span }) => !myPipeline.accepts(span)));
 * ```
 */
export async function nearMisses(
  fc: FastCheck,
  findingId: FindingId,
  options: SpanOptions = {},
): Promise<Arbitrary<NearMiss>> {
  const broken = brokenOf(fc, spanSignal, await spanFactsOf(options), findingId);
  return broken.map(({ example, finding }) => ({ span: example, finding }));
}
