import type { KeyLists } from './key-lists.ts';
import type { DataPoint, Metric } from './normalize-metric.ts';
import { normalizePlainAttributes } from './normalize-plain-attributes.ts';

/** A metric with its data points, as the SDK's readers collect it, in either major: what is read of it. */
export interface CollectedMetric {
  readonly descriptor: {
    readonly name: string;
    readonly unit: string;
    /** OpenTelemetry's number in the JavaScript API: 0 is int, 1 is double. */
    readonly valueType?: number;
  };
  /** OpenTelemetry's number in the SDK: histogram, exponential histogram, gauge, sum. */
  readonly dataPointType: number;
  /** Whether a sum only grows. */
  readonly isMonotonic?: boolean;
  readonly dataPoints: readonly { readonly attributes: Readonly<Record<string, unknown>>; readonly value: unknown }[];
  readonly instrumentationScope?: { readonly name: string; readonly schemaUrl?: string | undefined };
}

const SDK_GAUGE = 2;
const SDK_SUM = 3;
const API_INT = 0;

/** Reads a metric of the SDK as exporters would write it. */
export function normalizeReadableMetric(metric: CollectedMetric, keyLists: KeyLists): Metric {
  const { descriptor, dataPoints, instrumentationScope } = metric;
  const schemaUrl = instrumentationScope?.schemaUrl || undefined;
  const place = { file: 'this process' };
  const written = descriptor.valueType === API_INT ? 'int' : 'double';
  return {
    name: descriptor.name,
    unit: descriptor.unit,
    instrument: instrumentOf(metric),
    points: dataPoints.map(
      ({ attributes, value }): DataPoint => ({
        numberKind: typeof value === 'number' ? written : undefined,
        attributes: normalizePlainAttributes(attributes, keyLists),
        droppedAttributes: 0,
        traceId: undefined,
        spanId: undefined,
        schemaUrl,
        faults: [],
        place,
      }),
    ),
    schemaUrl,
    faults: [],
    place,
  };
}

function instrumentOf({ dataPointType, isMonotonic }: CollectedMetric): Metric['instrument'] {
  if (dataPointType === SDK_GAUGE) return 'gauge';
  if (dataPointType === SDK_SUM) return isMonotonic === true ? 'counter' : 'updowncounter';
  return 'histogram';
}
