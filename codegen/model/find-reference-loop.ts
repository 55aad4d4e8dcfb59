import { type Bundle, referencedDefinition } from './bundle-schemas.ts';

/**
 * A definition that leads back to itself without a property or an element in between; nothing could ever be checked
 * against it.
 */
export function findReferenceLoop({ definitions }: Bundle): string | undefined {
  const leadsTo = (schema: unknown): string[] => {
    if (typeof schema !== 'object' || schema === null) return [];
    const { $ref, anyOf = [] } = schema as { $ref?: string; anyOf?: unknown[] };
    return [...($ref === undefined ? [] : [referencedDefinition($ref)]), ...anyOf.flatMap(leadsTo)];
  };
  return [...definitions.keys()].find((name) => {
    const seen = new Set<string>();
    const queue = leadsTo(definitions.get(name));
    for (const next of queue) {
      if (next === name) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(...leadsTo(definitions.get(next)));
    }
    return false;
  });
}
