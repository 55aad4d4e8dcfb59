import { matchesPattern } from '../match-pattern.ts';
import type { ReadContext } from '../read/input.ts';
import type { Selection, Selections } from './validate-config.ts';

/**
 * Makes the test for what is to be checked. What is included is checked unless it is excluded; without an inclusion,
 * everything is included. Undefined when there is nothing to test.
 */
export function compileSelection({ include, exclude }: Selections = {}): ReadContext['selects'] {
  if (include === undefined && exclude === undefined) return undefined;
  return (service, scope) =>
    allows(include, 'services', service) &&
    allows(include, 'scopes', scope) &&
    !names(exclude, 'services', service) &&
    !names(exclude, 'scopes', scope);
}

function allows(selection: Selection | undefined, field: keyof Selection, name: string | undefined): boolean {
  return selection?.[field] === undefined || names(selection, field, name);
}

function names(selection: Selection | undefined, field: keyof Selection, name: string | undefined): boolean {
  return selection?.[field]?.some((pattern) => matchesPattern(pattern, name)) ?? false;
}
