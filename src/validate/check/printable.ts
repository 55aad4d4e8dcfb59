const LONGEST_KEY = 128;

/**
 * Makes an attribute's key fit to print. A key comes from the span and might hold anything: it is shown up to the first
 * character that keys do not have, be they of a convention or of a developer's own, who may write hyphens.
 */
export function printableKey(key: string): string {
  const legal = /^[A-Za-z][A-Za-z0-9_.-]*/.exec(key)?.[0].slice(0, LONGEST_KEY) ?? '';
  return legal === key ? key : `${legal}…`;
}

/**
 * Makes a JSON pointer fit to print. Numbers stay, and so do names of the kind that schemas have; a name that might
 * come from a user becomes `…`.
 */
export function printablePointer(pointer: string): string {
  if (pointer === '') return '/';
  return pointer
    .split('/')
    .map((name) => (/^(?:\d{1,9}|[a-z_]{1,32}|)$/.test(name) ? name : '…'))
    .join('/');
}
