/** What differs from call to call: where in which file an error was thrown, and the socket it happened on. */
const incidental: ReadonlySet<string> = new Set(['stack', 'socket']);

/**
 * What a program can see of a value, as plain data: classes by name, errors with all they carry, and properties that are
 * not enumerable. Values of two copies of the openai package look the same when they are.
 */
export function describeValue(value: unknown): unknown {
  if (typeof value === 'function') return `[function ${value.name}]`;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Headers) return describeHeaders(value);
  if (ArrayBuffer.isView(value)) return { class: value.constructor.name, length: value.byteLength };
  const className = value.constructor?.name;
  if (Array.isArray(value)) return value.map(describeValue);
  const properties: Record<string, unknown> = Object.create(null);
  for (const key of Object.getOwnPropertyNames(value)) {
    if (!incidental.has(key)) properties[key] = describeValue(Reflect.get(value, key));
  }
  // Errors of openai 4 have their headers as a plain object.
  const { headers } = properties;
  if (isPlain(headers)) properties.headers = withoutDate(Object.entries(headers));
  return className === 'Object' || className === undefined ? properties : { class: className, ...properties };
}

function describeHeaders(headers: Headers): unknown {
  return withoutDate([...headers]);
}

/** The date of an answer is the second in which it was sent. */
function withoutDate(headers: readonly (readonly [name: string, value: unknown])[]): object {
  return Object.fromEntries(headers.filter(([name]) => name !== 'date'));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
