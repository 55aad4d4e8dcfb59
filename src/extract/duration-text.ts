const unitMs: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** One number and its unit; the next follows at once. */
const onePart = /(\d{1,9}(?:\.\d{1,9})?)(ms|h|m|s)/y;
const MOST_PARTS = 4;

/**
 * Reads a duration as OpenAI writes it in headers.
 *
 * @returns milliseconds; undefined when it is not a duration
 *
 * @example durationMs('6m0s') // 360000
 * @example durationMs('8.64s') // 8640
 * @example durationMs('12ms') // 12
 */
export function durationMs(text: string): number | undefined {
  let total = 0;
  onePart.lastIndex = 0;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const part = onePart.exec(text);
    if (part === null) return undefined;
    total += Number(part[1]) * (unitMs[part[2] as string] as number);
    // Sums of decimal fractions: no one measures below a microsecond here.
    if (onePart.lastIndex === text.length) return Math.round(total * 1000) / 1000;
  }
  return undefined;
}
