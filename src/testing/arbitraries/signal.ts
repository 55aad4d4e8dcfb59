import type { Arbitrary } from 'fast-check';
import type { FindingId } from '../../validate/findings.ts';
import type { FastCheck } from '../redaction/fast-check.ts';
import { attributeBreakages } from './attribute-breakages.ts';
import { attributesArbitrary, type Draft } from './attributes-arbitrary.ts';
import type { Breakages, Way } from './breakages.ts';
import type { RecordFacts } from './record-facts.ts';

/** How examples of spans, of metrics or of events are made. */
export interface Signal<Facts extends RecordFacts, Example> {
  /** What it is called in messages. */
  readonly noun: string;
  /** How what is around the attributes comes to have each finding. */
  readonly breakages: Breakages<Facts, Way<Example>>;
  /**
   * The example that has these attributes.
   *
   * @param choice - decides where there are several such examples
   */
  create(facts: Facts, attributes: Draft, choice: number): Example;
}

/** Something that breaks the contract in one way, and the finding that it must give, and no other. */
export interface Broken<Example> {
  readonly example: Example;
  readonly finding: FindingId;
}

/** Kinds of findings that a single example of a signal can have. */
export function findingIdsOf({ breakages }: { readonly breakages: object }): readonly FindingId[] {
  return [...new Set([...Object.keys(attributeBreakages), ...Object.keys(breakages)])] as FindingId[];
}

/** Examples that keep to the contract, of any of the types. */
export function examplesOf<Facts extends RecordFacts, Example>(
  fc: FastCheck,
  signal: Signal<Facts, Example>,
  types: readonly Facts[],
): Arbitrary<Example> {
  return fc.oneof(
    ...types.map((facts) =>
      fc
        .tuple(attributesArbitrary(fc, facts, false), fc.nat())
        .map(([make, choice]) => signal.create(facts, make(), choice)),
    ),
  );
}

/**
 * Examples that break the contract in one way.
 *
 * @throws {RangeError} where none of the types can be broken in this way
 */
export function brokenOf<Facts extends RecordFacts, Example>(
  fc: FastCheck,
  signal: Signal<Facts, Example>,
  types: readonly Facts[],
  finding: FindingId,
): Arbitrary<Broken<Example>> {
  const arbitraries = types.flatMap((facts) => {
    const ways: readonly Way<Example>[] = [
      ...(attributeBreakages[finding]?.(facts) ?? []),
      ...(signal.breakages[finding]?.(facts) ?? []),
    ];
    if (ways.length === 0) return [];
    return fc
      .tuple(attributesArbitrary(fc, facts, true), fc.constantFrom(...ways), fc.nat())
      .map(([make, { given, attributes, frame }, choice]): Broken<Example> => {
        const draft = make(given);
        const example = signal.create(facts, attributes?.(draft) ?? draft, choice);
        return { example: frame?.(example) ?? example, finding };
      });
  });
  if (arbitraries.length === 0) throw new RangeError(`no such ${signal.noun} can have the finding ${finding}`);
  return fc.oneof(...arbitraries);
}
