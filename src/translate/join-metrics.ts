import type { JsonObject } from '../validate/read/read-field.ts';
import { findData, withPoints } from './find-data.ts';

/** Metrics of one name, unit and kind as one, with the data points of all: in a scope a name stands once. */
export function joinMetrics(metrics: readonly JsonObject[]): readonly JsonObject[] {
  const joined = new Map<string, JsonObject>();
  for (const metric of metrics) {
    const key = JSON.stringify([findData(metric)?.field, metric.name, metric.unit]);
    const first = joined.get(key);
    joined.set(key, first === undefined ? metric : join(first, metric));
  }
  return [...joined.values()];
}

function join(first: JsonObject, other: JsonObject): JsonObject {
  const [into, from] = [findData(first), findData(other)];
  return into === undefined || from === undefined ? first : withPoints(first, into, [...into.points, ...from.points]);
}
