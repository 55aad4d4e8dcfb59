/** A method of any class, called with whatever it is called with. */
export type Method = (this: object, ...args: unknown[]) => unknown;

const replacements = new WeakSet<object>();

/**
 * Replaces a method that an object has of its own, once. The new one looks as the old one did: name, length, and whether
 * it can be enumerated, written and configured.
 *
 * @param owner - the object itself, usually a prototype
 */
export function replaceMethod(owner: object, name: string, wrap: (original: Method) => Method): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  const original: unknown = descriptor?.value;
  if (typeof original !== 'function' || replacements.has(original)) return;
  const replacement = wrap(original as Method);
  copyLooks(original, replacement);
  replacements.add(replacement);
  Object.defineProperty(owner, name, { ...descriptor, value: replacement });
}

/** Replaces a method on the prototype that is nearest to an object, where one has it. */
export function replaceNearest(object: object, name: string, wrap: (original: Method) => Method): void {
  const owner = ownersOf(object, name)[0];
  if (owner !== undefined) replaceMethod(owner, name, wrap);
}

/** Replaces a method on the prototype farthest up, where one has it: a subclass that calls its parent does so once. */
export function replaceFarthest(object: object, name: string, wrap: (original: Method) => Method): void {
  const owner = ownersOf(object, name).at(-1);
  if (owner !== undefined) replaceMethod(owner, name, wrap);
}

/** Gives a function the name and length of another one. */
function copyLooks(from: object, to: object): void {
  for (const property of ['name', 'length']) {
    Object.defineProperty(to, property, { value: Reflect.get(from, property), configurable: true });
  }
}

/** Which objects of a prototype chain have a property of their own: the nearest first. */
export function ownersOf(object: object, name: string): object[] {
  const owners: object[] = [];
  for (let owner: object | null = object; owner !== null; owner = Object.getPrototypeOf(owner)) {
    if (Object.hasOwn(owner, name)) owners.push(owner);
  }
  return owners;
}
