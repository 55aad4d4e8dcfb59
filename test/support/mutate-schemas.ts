import fc from 'fast-check';
import { jsonPointer } from '../../codegen/load/json-pointer.ts';
import { hostileText } from './hostile-text.ts';
import { smallSchemas } from './small-schemas.ts';

/** One change to a schema file. */
export interface Mutation {
  readonly path: string;
  readonly pointer: string;
  /** Undefined removes what stands there. */
  readonly value: unknown;
}

interface Place {
  readonly path: string;
  readonly pointer: string;
}

const places: readonly Place[] = Object.entries(smallSchemas()).flatMap(([path, json]) =>
  pointersIn(json).map((pointer) => ({ path, pointer })),
);

/** What stands anywhere in the small schemas: values that fit somewhere else. */
const known: readonly unknown[] = Object.values(smallSchemas()).flatMap((json) => valuesIn(json));

const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', '$ref', '$defs', 'then', 'not', 'const', 'title', 'type'),
  fc.constantFrom('acme.kind', 'acme.header', 'acme.total', 'acme.__proto__', 'order', 'orders', 'placed', 'NotePart'),
  hostileText,
);

/** Replaces, removes or adds one thing. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .record({ place: fc.constantFrom(...places), added: fc.option(key), value })
  .map(({ place, added, value }) => ({
    path: place.path,
    pointer: added === null ? place.pointer : place.pointer.replace(/[^/]*$/, jsonPointer([added]).slice(1)),
    value,
  }));

function pointersIn(json: unknown, pointer = ''): string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const here = pointer + jsonPointer([key]);
    return [here, ...pointersIn(value, here)];
  });
}

function valuesIn(json: unknown): unknown[] {
  return typeof json === 'object' && json !== null ? [json, ...Object.values(json).flatMap(valuesIn)] : [json];
}
