import type { AttributeValue } from '../../../generated/runtime.ts';
import type { ExampleOptions } from './record-facts.ts';
import type { ExampleScope } from './scope-breakages.ts';

/** A metric with one data point as plain data, of the shape that readers of the SDK collect. */
export interface MetricExample {
  readonly descriptor: {
    readonly name: string;
    readonly unit: string;
    /** OpenTelemetry's number in the JavaScript API: 0 is int, 1 is double. */
    readonly valueType: number;
  };
  /** OpenTelemetry's number in the SDK: 0 is a histogram, 2 a gauge, 3 a sum. */
  readonly dataPointType: number;
  readonly isMonotonic?: boolean;
  readonly dataPoints: readonly [
    { readonly attributes: Readonly<Record<string, AttributeValue>>; readonly value: number | HistogramExample },
  ];
  readonly instrumentationScope: ExampleScope;
}

/** What one histogram has recorded. */
export interface HistogramExample {
  readonly buckets: { readonly boundaries: readonly number[]; readonly counts: readonly number[] };
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
}

/** Which metrics are made. */
export interface MetricOptions extends ExampleOptions {
  /**
   * Id of the metric in the contract, such as `attempts`, or the dialect's name of it.
   *
   * @defaultValue any
   */
  readonly metric?: string | undefined;
}
