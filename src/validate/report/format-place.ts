import type { Finding, Place } from '../findings.ts';

/** Writes a place as `file:line`, which terminals and editors make a link of. */
export function formatPlace({ file, line, message }: Place): string {
  if (line !== undefined) return `${file}:${line}`;
  return message === undefined ? file : `${file}, message ${message}`;
}

/** The same, with the span. */
export function formatFindingPlace({ place, spanId }: Finding): string {
  return spanId === undefined ? formatPlace(place) : `${formatPlace(place)} (span ${spanId})`;
}
