/** An object as JSON.parse makes it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells whether a parsed value is an object, and no array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const snakeNames = new Map<string, string>();

/**
 * Reads a field of an OTLP message by its JSON name, or by the protobuf name that some exporters write. A field that
 * is null has its default, as in all protobuf JSON: it reads as undefined. No field is named like a member that every
 * object inherits.
 */
export function readField(message: JsonObject, name: string): unknown {
  const value = message[name];
  if (value !== undefined) return value ?? undefined;
  const snake = snakeName(name);
  return snake === name ? undefined : (message[snake] ?? undefined);
}

/** Tells whether an OTLP message has a field under either of its names, be it null. */
export function hasField(message: JsonObject, name: string): boolean {
  return message[name] !== undefined || message[snakeName(name)] !== undefined;
}

/** Reads a field that must be a string; anything else reads as undefined. */
export function readString(message: JsonObject, name: string): string | undefined {
  const value = readField(message, name);
  return typeof value === 'string' ? value : undefined;
}

/** Reads a number of things, which may be written as a string. Anything else reads as 0. */
export function readCount(value: unknown): number {
  const count = typeof value === 'string' || typeof value === 'number' ? Number(value) : 0;
  return Number.isFinite(count) ? count : 0;
}

function snakeName(name: string): string {
  let snake = snakeNames.get(name);
  if (snake === undefined) {
    snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    snakeNames.set(name, snake);
  }
  return snake;
}
