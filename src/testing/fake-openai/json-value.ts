/** A JSON object whose members have not been looked at yet. */
export type JsonObject = Record<string, unknown>;

// Requests may hold anything, so these readers never throw: what has the wrong type counts as absent.

/** The value if it is an object, else an empty one. */
export function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The value if it is an array, else an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value if it is a string with at least one character, else the fallback. */
export function asText(value: unknown, fallback = ''): string {
  return typeof value === 'string' && value !== '' ? value : fallback;
}

/** The value as a whole number within 0 and `max`, else the fallback. Forms send numbers as text. */
export function asCount(value: unknown, fallback: number, max = Number.MAX_SAFE_INTEGER): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0
    ? Math.min(Math.floor(number), max)
    : fallback;
}

/** Whether the value says yes. Forms send `true` as text. */
export function asFlag(value: unknown): boolean {
  return value === true || value === 'true';
}
