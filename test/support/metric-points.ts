import type { Attributes } from '@opentelemetry/api';
import type { Histogram } from '@opentelemetry/sdk-metrics';
import type { TelemetryCapture } from './telemetry.ts';

/** One data point: what it is of, and its number or, of a histogram, how many numbers and their sum. */
export interface MetricPoint {
  readonly attributes: Attributes;
  readonly value?: number;
  readonly count?: number;
  readonly sum?: number;
}

/** The data points of a metric; none where nothing was recorded. */
export async function pointsOf(telemetry: TelemetryCapture, name: string): Promise<readonly MetricPoint[]> {
  const found = (await telemetry.metrics()).find(({ descriptor }) => descriptor.name === name);
  return (found?.dataPoints ?? []).map(({ attributes, value }) =>
    typeof value === 'number' ? { attributes, value } : { attributes, count: countOf(value), sum: sumOf(value) },
  );
}

/** The names of all metrics that recorded something, sorted. */
export async function metricNames(telemetry: TelemetryCapture): Promise<readonly string[]> {
  return (await telemetry.metrics()).map(({ descriptor }) => descriptor.name).sort();
}

function countOf(value: unknown): number {
  return (value as Histogram).count;
}

function sumOf(value: unknown): number {
  return (value as Histogram).sum ?? 0;
}
