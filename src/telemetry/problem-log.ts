import { diag } from '@opentelemetry/api';
import type { Report } from '../../generated/runtime.ts';

const counts = new Map<string, number>();

/**
 * How often each attribute was left out because its value broke its schema, since the process started.
 *
 * @example rejectedValues() // Map { 'gen_ai.usage.cache_read.input_tokens' => 3 }
 */
export function rejectedValues(): ReadonlyMap<string, number> {
  return new Map(counts);
}

/** Counts a value that was left out; the first of an attribute is told to the diagnostic log. */
export const reportProblem: Report = (attribute, expected) => {
  const count = counts.get(attribute) ?? 0;
  counts.set(attribute, count + 1);
  if (count === 0) diag.warn(`${attribute} was left out: expected ${expected} (said once; later ones are counted)`);
};

const failures = new Set<string>();

/**
 * Runs a part of the instrumentation that must never disturb the program: what it throws is told once, by place and
 * class, and goes no further. Where every call passes, `try` and {@link reportFailure} do the same without a closure.
 */
export function guarded<T>(place: string, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    reportFailure(place, error);
    return undefined;
  }
}

/** Tells once for each place that the instrumentation failed there. The message of an error may hold content: it is not told. */
export function reportFailure(place: string, error: unknown): void {
  if (failures.has(place)) return;
  failures.add(place);
  diag.error(
    `telemetry of OpenAI calls failed in ${place} (${error instanceof Error ? error.name : typeof error}); calls go on`,
  );
}
