import { otlpAttributes } from './otlp-value.ts';
import type { Examples } from './write-examples.ts';
import type { MetricWriter } from './writers.ts';

type Json = Readonly<Record<string, unknown>>;

/** A data point of every metric, in OTLP's form; metrics to which a dialect gives one name share an entry. */
export function exampleMetrics(metrics: Examples['metrics'], time: bigint): Json[] {
  const byName = new Map<string, { readonly writer: MetricWriter; readonly points: Json[] }>();
  for (const { writer, attributes } of metrics) {
    const entry = byName.get(writer.name) ?? { writer, points: [] };
    byName.set(writer.name, entry);
    entry.points.push(dataPoint(writer, attributes, time));
  }
  return [...byName.values()].map(({ writer, points }) => ({
    name: writer.name,
    description: writer.description,
    unit: writer.unit,
    ...instrument(writer, points),
  }));
}

/** Its value is 1: every counter may count it, and every histogram has a bucket for it. */
function dataPoint({ instrument, valueType, buckets = [] }: MetricWriter, attributes: Json, time: bigint): Json {
  const point = {
    attributes: otlpAttributes(attributes),
    startTimeUnixNano: String(time),
    timeUnixNano: String(time),
  };
  if (instrument !== 'histogram') return { ...point, ...(valueType === 'int' ? { asInt: '1' } : { asDouble: 1 }) };
  const found = buckets.findIndex((bound) => bound >= 1);
  const bucket = found === -1 ? buckets.length : found;
  const bucketCounts = Array.from({ length: buckets.length + 1 }, (_, index) => (index === bucket ? '1' : '0'));
  return { ...point, count: '1', sum: 1, min: 1, max: 1, explicitBounds: buckets, bucketCounts };
}

// The sum of one delta is what was counted since the last one.
const DELTA = 1;

function instrument({ instrument: kind }: MetricWriter, dataPoints: readonly Json[]): Json {
  if (kind === 'histogram') return { histogram: { aggregationTemporality: DELTA, dataPoints } };
  if (kind === 'gauge') return { gauge: { dataPoints } };
  return { sum: { aggregationTemporality: DELTA, isMonotonic: kind === 'counter', dataPoints } };
}
