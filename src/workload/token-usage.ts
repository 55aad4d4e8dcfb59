/** Counts that a provider reports for a call, by name; may nest. */
export type TokenUsage = Readonly<Record<string, unknown>>;

/** Nothing real nests deeper, and what does is taken as it is. */
const MAX_DEPTH = 8;

/**
 * Adds the usage of a further call to what is there: numbers are added up at every level, anything else is
 * replaced, though never by nothing.
 *
 * @example
 * addUsage({ total: 3, details: { cached: 0 } }, { total: 4, details: { cached: 2 } })
 * // { total: 7, details: { cached: 2 } }
 */
export function addUsage(sum: TokenUsage, more: TokenUsage, depth = 0): TokenUsage {
  const parts = new Map(Object.entries(sum));
  for (const [name, value] of Object.entries(more)) {
    const before = parts.get(name);
    if (typeof before === 'number' && typeof value === 'number') parts.set(name, before + value);
    else if (isUsage(value) && depth < MAX_DEPTH)
      parts.set(name, addUsage(isUsage(before) ? before : {}, value, depth + 1));
    else if (value != null || before === undefined) parts.set(name, value);
  }
  return Object.fromEntries(parts);
}

/** Adds a count to what is there. A count of 0 is a count; what is no count changes nothing. */
export function addCount(sum: number | undefined, count: number | null | undefined): number | undefined {
  return isCount(count) ? (sum ?? 0) + count : sum;
}

/** Whether a value is a number of tokens. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isUsage(value: unknown): value is TokenUsage {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
