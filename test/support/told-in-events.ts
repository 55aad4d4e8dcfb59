import { EXCEPTION_TYPE } from '../../generated/attributes.ts';
import type { TelemetryCapture } from './telemetry.ts';

/** What events say beyond the class of an error, which any event of a failed call may tell. */
export function toldInEvents({ logs }: Pick<TelemetryCapture, 'logs'>): string[] {
  return logs.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => key !== EXCEPTION_TYPE);
}
