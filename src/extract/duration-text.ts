const unitMs: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** As almost all are: one number and its unit. */
const plainText = /^(\d{1,9}(?:\.\d{1,9})?)(ms|h|m|s)$/;
const wholeText = /^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|h|m|s)){1,4}$/;
const oneUnit = /(\d+(?:\.\d+)?)(ms|h|m|s)/g;

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
  const plain = plainText.exec(text);
  if (plain !== null) return rounded(amountMs(plain));
  if (!wholeText.test(text)) return undefined;
  let total = 0;
  for (const part of text.matchAll(oneUnit)) total += amountMs(part);
  return rounded(total);
}

function amountMs([, amount, unit]: RegExpExecArray): number {
  return Number(amount) * (unitMs[unit as string] as number);
}

function rounded(total: number): number {
  // Sums of decimal fractions: no one measures below a microsecond here.
  return Math.round(total * 1000) / 1000;
}
