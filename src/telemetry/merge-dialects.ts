import {
  type EventAttributes,
  type EventWriter,
  JsonTexts,
  type Report,
  type SpanEventWriter,
  type SpanWriter,
} from '../../generated/runtime.ts';
import type { AnyRecord, Dialect } from './dialects.ts';

type Table<Writer> = Readonly<Record<string, Writer>>;

/**
 * Several dialects as one. Spans carry what each of them says; the first gives name, kind and schema URL, and has its way
 * where two say different things under one name. Metrics and events are those of each, once for each name.
 */
export function mergeDialects(first: Dialect, others: readonly Dialect[]): Dialect {
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    id: all.map(({ id }) => id).join(','),
    schemaUrl: first.schemaUrl,
    spans: mapValues(first.spans, (writer, id) =>
      mergeSpans(
        writer,
        others.flatMap(({ spans }) => spans[id] ?? []),
      ),
    ),
    spanEvents: byName(all, ({ spanEvents }) => spanEvents, mergeEvents),
    // A data point says the same in each: written twice, it would count twice.
    metrics: byName(
      all,
      ({ metrics }) => metrics,
      (writer) => writer,
    ),
    events: byName(all, ({ events }) => events, mergeEvents),
  };
}

type AnySpanWriter = SpanWriter<AnyRecord, AnyRecord>;

function mergeSpans(first: AnySpanWriter, others: readonly AnySpanWriter[]): AnySpanWriter {
  const all = [first, ...others];
  return {
    type: first.type,
    kind: first.kind,
    name: (record) => first.name(record),
    start: mergeWrites(all.map((writer) => writer.start)),
    end: mergeWrites(all.map((writer) => writer.end)),
  };
}

function mergeEvents<Writer extends EventWriter<AnyRecord> | SpanEventWriter<AnyRecord>>(
  first: Writer,
  others: readonly Writer[],
): Writer {
  // Each is given what others of its kind have written: which kind that is does not matter here.
  const writes = [first, ...others].map((writer) => writer.attributes as Write<EventAttributes>);
  return { ...first, attributes: mergeWrites(writes) };
}

type Write<Written> = (record: AnyRecord, report: Report, attributes?: Written, texts?: JsonTexts) => Written;

/** Writes what all say, the first above the others. What is wrong with a value is reported once, JSON text made once. */
function mergeWrites<Written extends object>(writes: readonly Write<Written>[]): Write<Written> {
  const lastFirst = [...writes].reverse();
  return (record, report, attributes = {} as Written) => {
    let reported: Set<string> | undefined;
    const once: Report = (attribute, expected) => {
      if (reported?.has(attribute)) return;
      reported ??= new Set();
      reported.add(attribute);
      report(attribute, expected);
    };
    const texts = new JsonTexts();
    for (const write of lastFirst) write(record, once, attributes, texts);
    return attributes;
  };
}

/** The writers of each id, those of one name as one. The first name has the id for itself. */
function byName<Writer extends { readonly name: string }>(
  dialects: readonly Dialect[],
  tableOf: (dialect: Dialect) => Table<Writer>,
  merge: (first: Writer, others: readonly Writer[]) => Writer,
): Record<string, Writer> {
  const ids = new Set(dialects.flatMap((dialect) => Object.keys(tableOf(dialect))));
  const merged: Record<string, Writer> = {};
  for (const id of ids) {
    for (const dialect of dialects) {
      const writer = tableOf(dialect)[id];
      if (writer === undefined || isNamed(merged, id, writer.name)) continue;
      const same = dialects.flatMap((each) => tableOf(each)[id] ?? []).filter(({ name }) => name === writer.name);
      merged[id in merged ? `${id}@${dialect.id}` : id] = merge(writer, same.slice(1));
    }
  }
  return merged;
}

function isNamed(table: Table<{ readonly name: string }>, id: string, name: string): boolean {
  return Object.entries(table).some(([key, writer]) => key.split('@')[0] === id && writer.name === name);
}

function mapValues<Value, Result>(table: Table<Value>, map: (value: Value, id: string) => Result): Table<Result> {
  return Object.fromEntries(Object.entries(table).map(([id, value]) => [id, map(value, id)]));
}
