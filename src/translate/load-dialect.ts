import type { DialectFacts } from '../../generated/contract.ts';
import type { Said, Seen } from '../../generated/readers/reading.ts';
import type { EventWriter, MetricWriter, SpanWriter } from '../../generated/runtime.ts';
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

interface Modules {
  readonly reader: { readonly spans: object };
  readonly writer: { readonly spans: object; readonly metrics: object; readonly events: object };
}

const modules: Readonly<Record<string, () => Promise<Modules>>> = {
  'genai-0.1': async () => ({
    reader: (await import('../../generated/readers/genai-0.1.ts')).genai01Reader,
    writer: (await import('../../generated/dialects/genai-0.1.ts')).genai01,
  }),
  'genai-1.41': async () => ({
    reader: (await import('../../generated/readers/genai-1.41.ts')).genai141Reader,
    writer: (await import('../../generated/dialects/genai-1.41.ts')).genai141,
  }),
  openinference: async () => ({
    reader: (await import('../../generated/readers/openinference.ts')).openinferenceReader,
    writer: (await import('../../generated/dialects/openinference.ts')).openinference,
  }),
};

/** The dialects that spans can be translated from and to. */
export const translatedDialects: readonly string[] = Object.keys(modules);

/**
 * Loads a dialect. Few programs read what they wrote, so nothing of it is loaded before.
 *
 * @throws {RangeError} for a dialect that does not exist
 */
export async function loadDialect(id: string): Promise<TranslatedDialect> {
  const { contract } = await import('../../generated/contract.ts');
  const facts = contract.dialects.find((dialect) => dialect.id === id);
  const load = Object.hasOwn(modules, id) ? modules[id] : undefined;
  if (facts === undefined || load === undefined) throw new RangeError(`there is no dialect "${id}"`);
  const { reader, writer } = await load();
  return {
    facts,
    spans: facts.spans.map((span) => spanRecordType(span, undefined)),
    // Each reader names its record's type; which one reads a span is decided by what the span carries.
    readers: reader.spans as TranslatedDialect['readers'],
    writers: writer.spans as TranslatedDialect['writers'],
    metrics: writer.metrics as TranslatedDialect['metrics'],
    events: writer.events as TranslatedDialect['events'],
  };
}
