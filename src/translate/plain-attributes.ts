import type { TelemetryRecord } from '../validate/read/record.ts';

/** The attributes of a span, a data point or a log record as an object. Those without a value are not there. */
export function plainAttributes({ attributes: { keys, values } }: TelemetryRecord): Record<string, unknown> {
  return Object.fromEntries(keys.keys.map((key, place) => [key, values[place]?.value ?? undefined]));
}
