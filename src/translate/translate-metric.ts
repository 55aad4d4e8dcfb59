import { GEN_AI_OPERATION_NAME } from '../../generated/attributes.ts';
import type { MetricWriter } from '../../generated/runtime.ts';
import type { KeyLists } from '../validate/read/key-lists.ts';
import { normalizeMetric } from '../validate/read/normalize-metric.ts';
import type { JsonObject } from '../validate/read/read-field.ts';
import { findData, withPoints } from './find-data.ts';
import type { TranslatedDialect } from './load-dialect.ts';
import { mergeAttributes } from './merge-attributes.ts';
import { plainAttributes } from './plain-attributes.ts';

/** A metric in another dialect, where it may be several. */
export interface TranslatedMetric {
  readonly metrics: readonly JsonObject[];
  /** The data points that the new dialect has no metric for, as they were. */
  readonly left: JsonObject | undefined;
}

type AnyMetricWriter = MetricWriter<Record<string, unknown>>;

/**
 * Puts data points under the names that another dialect has for what they measure: one metric of the old dialect may be
 * several of the new one, told apart by operation and by what is counted. Numbers stay as they are.
 */
export function translateMetric(
  raw: JsonObject,
  from: TranslatedDialect,
  to: TranslatedDialect,
  keyLists: KeyLists,
): TranslatedMetric {
  const data = findData(raw);
  if (data === undefined) return { metrics: [], left: raw };
  const { name, points } = normalizeMetric(raw, { schemaUrl: undefined, place: { file: '' } }, keyLists);
  const known = Object.entries(from.metrics).filter(([, writer]) => writer.name === name);
  const renamed = new Map<string, JsonObject[]>();
  const left: JsonObject[] = [];
  for (const [index, point] of data.points.entries()) {
    const attributes = points[index] === undefined ? {} : plainAttributes(points[index]);
    const [id, former] = known.find(([, writer]) => measures(writer, attributes)) ?? [];
    const present = id === undefined ? undefined : to.metrics[id];
    if (former === undefined || present === undefined) left.push(point);
    else add(renamed, present.name, { ...point, attributes: exchangeConstants(point, former, present, to) });
  }
  return {
    metrics: [...renamed].map(([newName, its]) => ({ ...withPoints(raw, data, its), name: newName })),
    left: left.length > 0 ? withPoints(raw, data, left) : undefined,
  };
}

/** Whether a data point with these attributes is one of a metric, of all that have the same name. */
function measures(writer: AnyMetricWriter, attributes: Readonly<Record<string, unknown>>): boolean {
  if (Object.entries(constantsOf(writer)).some(([key, value]) => attributes[key] !== value)) return false;
  const operation = attributes[GEN_AI_OPERATION_NAME];
  let isOther = false;
  writer.attributes({ genAiOperationName: operation }, (key) => {
    if (key === GEN_AI_OPERATION_NAME) isOther = true;
  });
  return operation === undefined || !isOther;
}

/** What a writer says of each data point, whatever it is given. */
function constantsOf(writer: AnyMetricWriter): Readonly<Record<string, unknown>> {
  return writer.attributes({}, () => undefined);
}

function exchangeConstants(
  point: JsonObject,
  former: AnyMetricWriter,
  present: AnyMetricWriter,
  to: TranslatedDialect,
): unknown[] {
  return mergeAttributes(point, new Set(Object.keys(constantsOf(former))), constantsOf(present), to);
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
