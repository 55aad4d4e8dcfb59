import type { SpanFinding } from '../validate/check/span-checker.ts';

/** Writes a finding on one line. A span is named by its type and its id: its own name may hold a value. */
export function describeFinding({ id, level, message, spanType, spanId }: SpanFinding): string {
  const where = [spanType, spanId].filter((part) => part !== undefined).join(' ');
  return `${level} ${id}${where === '' ? '' : ` (${where})`}: ${message}`;
}
