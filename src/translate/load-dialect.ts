import type { DialectFacts } from '../../generated/contract.ts';
import type { Said, Seen } from '../../generated/readers/reading.ts';
import type { EventWriter, MetricWriter, SpanWriter } from '../../generated/runtime.ts';
import type { DialectId } from '../telemetry/dialects.ts';
import { type SpanRecordType, spanRecordType } from '../validate/check/record-type.ts';

/** What a span says, in canonical names. */
type SpanRecord = Record<string, unknown>;

/** A dialect that can be read and written. */
export interface TranslatedDialect {
  readonly facts: DialectFacts;
  /** To recognise spans by. */
  readonly spans: readonly SpanRecordType[];
  readonly readers: Readonly<Record<string, { read(attributes: Said, seen: Seen): SpanRecord }>>;
  readonly writers: Readonly<Record<string, SpanWriter<SpanRecord, SpanRecord>>>;
  readonly metrics: Readonly<Record<string, MetricWriter<SpanRecord>>>;
  readonly events: Readonly<Record<string, EventWriter<SpanRecord>>>;
}

type Reader = Pick<TranslatedDialect, 'readers'>['readers'];

// Each reader names its record's type; which one reads a span is decided by what the span carries.
const readers: Readonly<Record<DialectId, () => Promise<Reader>>> = {
  'genai-0.1': async () => (await import('../../generated/readers/genai-0.1.ts')).genai01Reader.spans as Reader,
  'genai-1.41': async () => (await import('../../generated/readers/genai-1.41.ts')).genai141Reader.spans as Reader,
  openinference: async () =>
    (await import('../../generated/readers/openinference.ts')).openinferenceReader.spans as Reader,
};

/** The dialects that spans can be translated from and to. */
export const translatedDialects: readonly string[] = Object.keys(readers);

/**
 * Loads a dialect. Few programs read what they wrote, so nothing of it is loaded before.
 *
 * @throws {RangeError} for a dialect that does not exist
 */
export async function loadDialect(id: string): Promise<TranslatedDialect> {
  const { contract } = await import('../../generated/contract.ts');
  const facts = contract.dialects.find((dialect) => dialect.id === id);
  if (facts === undefined || !Object.hasOwn(readers, id)) throw new RangeError(`there is no dialect "${id}"`);
  const { dialectOf } = await import('../telemetry/dialects.ts');
  const { spans: writers, metrics, events } = dialectOf(id as DialectId);
  return {
    facts,
    spans: facts.spans.map((span) => spanRecordType(span, undefined)),
    readers: await readers[id as DialectId](),
    writers,
    metrics,
    events,
  };
}
