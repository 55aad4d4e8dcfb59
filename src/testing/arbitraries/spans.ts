import type { Arbitrary } from 'fast-check';
import type { FastCheck } from '../redaction/fast-check.ts';
import { examplesOf } from './signal.ts';
import type { SpanExample, SpanOptions } from './span-example.ts';
import { spanFactsOf } from './span-facts.ts';
import { spanSignal } from './span-signal.ts';

/**
 * Spans that keep to the contract, of one type or of any, made from what the contract says of them.
 *
 * @param fc - the module `fast-check`
 * @throws {RangeError} for a dialect or a span type that does not exist
 *
 * @example
 * ```ts
 * const inference = await spans(fc, { type: 'inference' });
 * fc.assert(fc.property(inference, (span) => myExporter.accepts(span)));
 * ```
 */
export async function spans(fc: FastCheck, options: SpanOptions = {}): Promise<Arbitrary<SpanExample>> {
  return examplesOf(fc, spanSignal, await spanFactsOf(options));
}
