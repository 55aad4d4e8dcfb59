import type { Dialect, Metric, Model } from '../model/model.ts';
import { exampleAttributes } from './example-attributes.ts';
import { otlpAttributes } from './otlp-value.ts';

type Json = Readonly<Record<string, unknown>>;

/** A data point of every metric that a dialect has; metrics to which it gives one name share an entry. */
export function exampleMetrics(dialect: Dialect, model: Model, time: bigint): Json[] {
  const byName = new Map<string, { readonly metric: Metric; readonly points: Json[] }>();
  for (const metric of model.metrics) {
    const how = dialect.metrics.get(metric.id);
    if (how?.omit !== undefined) continue;
    const name = how?.name ?? metric.name;
    const entry = byName.get(name) ?? { metric, points: [] };
    byName.set(name, entry);
    entry.points.push(dataPoint(metric, dialect, model, time));
  }
  return [...byName].map(([name, { metric, points }]) => ({
    name,
    description: metric.description,
    unit: metric.unit,
    ...instrument(metric, points),
  }));
}

/** Its value is 1: some limit is beyond it in every histogram, and every counter may count it. */
function dataPoint(metric: Metric, dialect: Dialect, model: Model, time: bigint): Json {
  const { add = {} } = dialect.metrics.get(metric.id) ?? {};
  const fixed = Object.entries(add).map(([key, value]) => ({
    key,
    canonicalKey: key,
    value,
    isDouble: false,
    isJson: false,
  }));
  const attributes = otlpAttributes([...exampleAttributes(metric, dialect, model), ...fixed], 'text');
  const times = { startTimeUnixNano: String(time), timeUnixNano: String(time) };
  if (metric.instrument !== 'histogram') {
    return { attributes, ...times, ...(metric.valueType === 'int' ? { asInt: '1' } : { asDouble: 1 }) };
  }
  const bounds = metric.buckets ?? [];
  const bucket = bounds.findIndex((bound) => bound >= 1);
  const counts = Array.from({ length: bounds.length + 1 }, (_, index) =>
    index === (bucket === -1 ? bounds.length : bucket) ? '1' : '0',
  );
  return { attributes, ...times, count: '1', sum: 1, min: 1, max: 1, explicitBounds: bounds, bucketCounts: counts };
}

// The sum of one delta is what was counted since the last one.
const DELTA = 1;

function instrument({ instrument: kind }: Metric, dataPoints: readonly Json[]): Json {
  if (kind === 'histogram') return { histogram: { aggregationTemporality: DELTA, dataPoints } };
  if (kind === 'gauge') return { gauge: { dataPoints } };
  return { sum: { aggregationTemporality: DELTA, isMonotonic: kind === 'counter', dataPoints } };
}
