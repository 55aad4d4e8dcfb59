import type { Arbitrary } from 'fast-check';
import type { FindingId } from '../../validate/findings.ts';
import type { FastCheck } from '../redaction/fast-check.ts';
import { type Breakage, breakages } from './breakages.ts';
import { spanArbitrary } from './span-arbitrary.ts';
import type { SpanExample, SpanOptions } from './span-example.ts';
import { spanFactsOf } from './span-facts.ts';

/** A span that breaks the contract in one way, and the finding that it must give, and no other. */
export interface NearMiss {
  readonly span: SpanExample;
  readonly finding: FindingId;
}

/** Kinds of findings that a single span can give, in the order they are asked for by default. */
export const nearMissIds = Object.keys(breakages) as readonly (keyof typeof breakages)[];

/**
 * Spans that break the contract in one way.
 *
 * @param fc - the module `fast-check`
 * @param findingId - the one finding they give: one of `nearMissIds`
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
  findingId: (typeof nearMissIds)[number],
  options: SpanOptions = {},
): Promise<Arbitrary<NearMiss>> {
  const toBreak: Breakage = breakages[findingId];
  const types = await spanFactsOf(options);
  const broken = types.flatMap((type) => {
    const ways = toBreak(type);
    if (ways.length === 0) return [];
    return fc
      .tuple(spanArbitrary(fc, type, true), fc.constantFrom(...ways))
      .map(([span, way]): NearMiss => ({ span: way(span), finding: findingId }));
  });
  if (broken.length === 0) throw new RangeError(`no such span can have the finding ${findingId}`);
  return fc.oneof(...broken);
}
