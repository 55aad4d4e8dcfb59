import type { EventWriter, MetricWriter, SpanEventWriter, SpanWriter } from '../../generated/runtime.ts';
import { genai01Dialect } from './dialects/genai-0.1.ts';
import { genai141Dialect } from './dialects/genai-1.41.ts';
import { openinferenceDialect } from './dialects/openinference.ts';

/**
 * Whose names telemetry is written in.
 *
 * - `genai-0.1`: OpenTelemetry's GenAI conventions 0.1
 * - `genai-1.41`: backends and dashboards built before those conventions stood apart
 * - `openinference`: Phoenix and other backends that read OpenInference, which has no metrics and no log events
 */
export type DialectId = 'genai-0.1' | 'genai-1.41' | 'openinference';

/** A record whose span type is not known at compile time. Generated writers check what they read. */
export type AnyRecord = { [property: string]: unknown };

/**
 * A dialect's writers, by the ids of span types, metrics and events. Where several dialects are written as one, metrics
 * and events that they name differently stand below `<id>@<dialect>`, too.
 */
export interface Dialect {
  readonly id: string;
  readonly schemaUrl: string;
  readonly spans: Readonly<Record<string, SpanWriter<AnyRecord, AnyRecord>>>;
  readonly spanEvents: Readonly<Record<string, SpanEventWriter<AnyRecord>>>;
  readonly metrics: Readonly<Record<string, MetricWriter<AnyRecord>>>;
  readonly events: Readonly<Record<string, EventWriter<AnyRecord>>>;
}

// Generated writers name their record's type. Which record goes to which writer is decided by the operation catalogue at
// run time, so the types are let go where a dialect comes in.
const dialects: Readonly<Record<DialectId, () => Dialect>> = {
  'genai-0.1': genai01Dialect,
  'genai-1.41': genai141Dialect,
  openinference: openinferenceDialect,
};

export const dialectIds = Object.keys(dialects) as readonly DialectId[];

/** The writers of a dialect. */
export function dialectOf(id: DialectId): Dialect {
  return dialects[id]();
}

export function isDialectId(text: string): text is DialectId {
  return Object.hasOwn(dialects, text);
}

/** A dialect's writer for a span type that it is known to have. */
export function spanWriterOf(dialect: Dialect, spanId: string): SpanWriter<AnyRecord, AnyRecord> {
  return dialect.spans[spanId] as SpanWriter<AnyRecord, AnyRecord>;
}

/** All that a dialect has for a metric or an event: none, one, or one for each name. */
export function writersOf<Writer>(table: Readonly<Record<string, Writer>>, id: string): readonly Writer[] {
  return Object.keys(table)
    .filter((key) => key === id || key.startsWith(`${id}@`))
    .map((key) => table[key] as Writer);
}
