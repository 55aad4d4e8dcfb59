import { isJsonObject, type JsonObject, readField } from '../validate/read/read-field.ts';

/** The data of a metric: the field it stands in, as that is spelled there, itself, and its data points. */
export interface MetricData {
  readonly field: string;
  readonly data: JsonObject;
  readonly points: readonly JsonObject[];
}

/** The fields of which a metric has one. What a summary holds no instrument of ours records. */
const fields = ['sum', 'histogram', 'exponentialHistogram', 'exponential_histogram', 'gauge'];

/** Finds the data of a metric; undefined where there is none that can be read. */
export function findData(metric: JsonObject): MetricData | undefined {
  const field = fields.find((name) => isJsonObject(metric[name]));
  const data = field === undefined ? undefined : metric[field];
  if (field === undefined || !isJsonObject(data)) return undefined;
  const points: unknown = readField(data, 'dataPoints');
  return Array.isArray(points) && points.every(isJsonObject) ? { field, data, points } : undefined;
}

/** The metric with other data points. */
export function withPoints(metric: JsonObject, { field, data }: MetricData, points: readonly JsonObject[]): JsonObject {
  const { data_points: _old, ...rest } = data;
  return { ...metric, [field]: { ...rest, dataPoints: points } };
}
