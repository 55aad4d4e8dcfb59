/**
 * The dotted paths of every method that an OpenAI client offers through its resources: `chat.completions.create`.
 *
 * Verbs of the client itself, private methods and what begins with an underscore do not count.
 */
export function clientMethods(client: object): string[] {
  return Object.entries(client)
    .flatMap(([name, value]) => (isResource(value) ? resourceMethods(value, name, new Set()) : []))
    .sort();
}

/** A resource of any major keeps the client it belongs to. */
function isResource(value: unknown): value is object {
  return typeof value === 'object' && value !== null && '_client' in value;
}

function resourceMethods(resource: object, path: string, seen: Set<object>): string[] {
  if (seen.has(resource)) return [];
  seen.add(resource);
  const own = Object.entries(resource).flatMap(([name, value]) => {
    if (name.startsWith('_')) return [];
    if (typeof value === 'function') return [`${path}.${name}`];
    return isResource(value) ? resourceMethods(value, `${path}.${name}`, seen) : [];
  });
  return [...new Set([...own, ...inheritedMethods(resource).map((name) => `${path}.${name}`)])];
}

function inheritedMethods(resource: object): string[] {
  const names: string[] = [];
  let prototype: object | null = Object.getPrototypeOf(resource);
  for (; prototype !== null && prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof value === 'function' && name !== 'constructor' && !name.startsWith('_')) names.push(name);
    }
  }
  return names;
}
