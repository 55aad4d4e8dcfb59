import { type Operation, operations } from '../../generated/operations.ts';
import { callPlans } from '../telemetry/call-plan.ts';
import { bind, bindingOf } from './bindings.ts';
import { patchMethod } from './patch-method.ts';

type WithOptions = (this: object, ...args: unknown[]) => object;

const patchedClones = new WeakSet<object>();

/** Patches the prototypes that a client's methods come from. Which copy of the openai package it is does not matter. */
export function patchClient(client: object): void {
  for (const [path, plan] of callPlans) {
    const { aliases = [] } = operations[path as keyof typeof operations] as Operation;
    for (const name of [path, ...aliases]) {
      const keys = name.split('.');
      const method = keys.pop() as string;
      const resource = resourceAt(client, keys);
      if (resource !== undefined) patchMethod(resource, method, plan);
    }
  }
  patchClones(client);
}

/** Clients made by `withOptions()` are instrumented as the client they come from. */
function patchClones(client: object): void {
  for (let owner: object | null = client; owner !== null; owner = Object.getPrototypeOf(owner)) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, 'withOptions');
    const original: unknown = descriptor?.value;
    if (typeof original !== 'function' || patchedClones.has(original)) continue;
    const replacement: WithOptions = function withOptions(this: object, ...args) {
      const clone = (original as WithOptions).apply(this, args);
      const binding = bindingOf(this);
      if (binding !== undefined && bindingOf(clone) === undefined) bind(clone, binding.forClone());
      return clone;
    };
    patchedClones.add(replacement);
    Object.defineProperty(owner, 'withOptions', { ...descriptor, value: replacement });
  }
}

function resourceAt(client: object, keys: readonly string[]): object | undefined {
  let current: unknown = client;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return typeof current === 'object' && current !== null ? current : undefined;
}
