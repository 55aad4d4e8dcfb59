/** The value that a quarter is below: what disturbs a measurement makes it longer, and seldom a quarter of them. */
export function lowerQuartile(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 2] ?? Number.NaN;
}
