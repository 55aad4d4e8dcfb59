import type { Arbitrary } from 'fast-check';
import type { EventFacts } from '../../../generated/contract.ts';
import type { FindingId } from '../../validate/findings.ts';
import type { FastCheck } from '../redaction/fast-check.ts';
import type { EventExample, EventOptions } from './event-example.ts';
import { describeRecord, listIds, loadDialect, type RecordFacts } from './record-facts.ts';
import { scopeBreakages } from './scope-breakages.ts';
import { brokenOf, examplesOf, findingIdsOf, type Signal } from './signal.ts';

/** An event that breaks the contract in one way, and the finding that it must give, and no other. */
export interface EventNearMiss {
  readonly event: EventExample;
  readonly finding: FindingId;
}

interface KnownEvent extends RecordFacts {
  readonly facts: EventFacts;
}

const eventSignal: Signal<KnownEvent, EventExample> = {
  noun: 'event',
  create: ({ facts, dialect }, attributes) => ({
    eventName: facts.name,
    attributes,
    droppedAttributesCount: 0,
    instrumentationScope: { name: 'example', schemaUrl: dialect.schemaUrl },
  }),
  breakages: {
    ...scopeBreakages<EventExample>(),
    missing_event: ({ namespaces }) =>
      namespaces.map((name) => ({ frame: (event) => ({ ...event, eventName: `${name}.no_such_event` }) })),
    truncated: () => [{ frame: (event) => ({ ...event, droppedAttributesCount: 1 }) }],
  },
};

/** Kinds of findings that a single event can give. */
export const eventNearMissIds: readonly FindingId[] = findingIdsOf(eventSignal);

/**
 * Events that keep to the contract, of one kind or of any.
 *
 * @param fc - the module `fast-check`
 * @throws {RangeError} for a dialect or an event that does not exist
 *
 * @example
 * ```ts
 * const evaluations = await events(fc, { event: 'evaluation-result' });
 * fc.assert(fc.property(evaluations, (event) => myStore.accepts(event)));
 * ```
 */
export async function events(fc: FastCheck, options: EventOptions = {}): Promise<Arbitrary<EventExample>> {
  return examplesOf(fc, eventSignal, await eventsOf(options));
}

/**
 * Events that break the contract in one way.
 *
 * @param fc - the module `fast-check`
 * @param findingId - the one finding they give: one of `eventNearMissIds`
 * @throws {RangeError} for a dialect or an event that does not exist, or one that cannot be broken in this way
 */
export async function eventNearMisses(
  fc: FastCheck,
  findingId: FindingId,
  options: EventOptions = {},
): Promise<Arbitrary<EventNearMiss>> {
  const broken = brokenOf(fc, eventSignal, await eventsOf(options), findingId);
  return broken.map(({ example, finding }) => ({ event: example, finding }));
}

async function eventsOf({ event, ...options }: EventOptions): Promise<readonly KnownEvent[]> {
  const loaded = await loadDialect(options);
  const known = loaded.dialect.events;
  const wanted = known.filter(({ id, name }) => event === undefined || id === event || name === event);
  if (wanted.length === 0) throw new RangeError(`event must be one of ${listIds(known)}`);
  return wanted.flatMap((facts) => {
    const validate = loaded.validators.events[facts.id];
    return validate === undefined ? [] : [{ ...describeRecord(loaded, validate, facts.attributes), facts }];
  });
}
