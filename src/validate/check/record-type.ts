import type { AttributeUse, EventFacts, MetricFacts, SpanTypeFacts } from '../../../generated/contract.ts';
import type { Validator } from '../../../generated/validators/index.ts';
import type { SignalType } from '../findings.ts';

/** What the contract says of a kind of record: a span type, a metric or an event. */
export interface RecordType {
  readonly signalType: SignalType;
  /** Its id in the contract, which is the same in every dialect. */
  readonly id: string;
  /** The conventions' name of the span type, or the name of the metric or event. */
  readonly name: string;
  readonly attributes: readonly AttributeUse[];
  readonly uses: ReadonlyMap<string, AttributeUse>;
  /** Checks the attributes. */
  readonly validate: Validator | undefined;
  /** The template of the span's name, or the name itself. */
  readonly signalName: string;
  /** The attribute that tells of a failure, if there is one. */
  readonly failure: string | undefined;
}

/** A span type as a kind of record. */
export interface SpanRecordType extends RecordType {
  readonly facts: SpanTypeFacts;
}

/** A metric as a kind of record. */
export interface MetricRecordType extends RecordType {
  readonly facts: MetricFacts;
}

/** Makes a kind of record of a span type. */
export function spanRecordType(facts: SpanTypeFacts, validate: Validator | undefined): SpanRecordType {
  return {
    signalType: 'span',
    id: facts.id,
    name: facts.type,
    signalName: facts.nameTemplate,
    failure: facts.failure,
    validate,
    facts,
    ...usesOf(facts),
  };
}

/** Makes a kind of record of a metric. */
export function metricRecordType(facts: MetricFacts, validate: Validator | undefined): MetricRecordType {
  return { signalType: 'metric', ...named(facts), validate, facts };
}

/** Makes a kind of record of an event. */
export function eventRecordType(facts: EventFacts, validate: Validator | undefined): RecordType {
  return { signalType: 'log', ...named(facts), validate };
}

function named(facts: MetricFacts | EventFacts) {
  return { id: facts.id, name: facts.name, signalName: facts.name, failure: undefined, ...usesOf(facts) };
}

function usesOf({ attributes }: { readonly attributes: readonly AttributeUse[] }) {
  return { attributes, uses: new Map(attributes.map((use) => [use.key, use])) };
}
