import type { KeyLists } from './key-lists.ts';
import { normalizeAttributes } from './normalize-attributes.ts';
import { isJsonObject, type JsonObject, readField, readString } from './read-field.ts';
import type { RecordContext, TelemetryRecord } from './record.ts';

/** What OTLP tells of the instrument that recorded a metric. */
type Instrument = 'counter' | 'updowncounter' | 'histogram' | 'gauge' | 'summary';

/** How the number of a data point is written. */
type NumberKind = 'int' | 'double';

/** A data point as the checks see it. */
export interface DataPoint extends TelemetryRecord {
  /** Undefined where it does not tell how the instrument recorded it, as of a histogram. */
  readonly numberKind: NumberKind | undefined;
}

/** A metric as the checks see it. */
export interface Metric {
  readonly name: string;
  readonly unit: string;
  /** Undefined when the metric has no data. */
  readonly instrument: Instrument | undefined;
  readonly points: readonly DataPoint[];
  readonly schemaUrl: string | undefined;
  /** What of the metric could not be read. */
  readonly faults: readonly string[];
  readonly place: RecordContext['place'];
}

/** The fields of which a metric has one, and the instrument each tells of. */
const dataFields: readonly (readonly [string, (data: JsonObject) => Instrument])[] = [
  ['sum', (data) => (readField(data, 'isMonotonic') === true ? 'counter' : 'updowncounter')],
  ['histogram', () => 'histogram'],
  ['gauge', () => 'gauge'],
  ['exponentialHistogram', () => 'histogram'],
  ['summary', () => 'summary'],
];

/** Reads a metric of OTLP JSON. */
export function normalizeMetric(raw: JsonObject, context: RecordContext, keyLists: KeyLists): Metric {
  const faults: string[] = [];
  const [instrument, data] = findData(raw);
  const list = data === undefined ? [] : (readField(data, 'dataPoints') ?? []);
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  if (!Array.isArray(list)) faults.push('dataPoints is not an array');
  const objects = items.filter(isJsonObject);
  if (objects.length < items.length) faults.push('a data point is not an object');
  return {
    name: readString(raw, 'name') ?? '',
    unit: readString(raw, 'unit') ?? '',
    instrument,
    points: objects.map((point) => normalizePoint(point, context, keyLists)),
    schemaUrl: context.schemaUrl,
    faults,
    place: context.place,
  };
}

function findData(raw: JsonObject): [Instrument, JsonObject] | [undefined, undefined] {
  for (const [field, instrumentOf] of dataFields) {
    const data = readField(raw, field);
    if (isJsonObject(data)) return [instrumentOf(data), data];
  }
  return [undefined, undefined];
}

function normalizePoint(raw: JsonObject, { schemaUrl, place }: RecordContext, keyLists: KeyLists): DataPoint {
  const faults: string[] = [];
  return {
    numberKind: readNumberKind(raw),
    attributes: normalizeAttributes(readField(raw, 'attributes'), keyLists, faults),
    droppedAttributes: 0,
    traceId: undefined,
    spanId: undefined,
    schemaUrl,
    faults,
    place,
  };
}

function readNumberKind(raw: JsonObject): NumberKind | undefined {
  if (readField(raw, 'asInt') !== undefined) return 'int';
  return readField(raw, 'asDouble') === undefined ? undefined : 'double';
}
