import { callPlans } from '../telemetry/call-plan.ts';
import { guarded } from '../telemetry/problem-log.ts';
import { bindClone } from './bindings.ts';
import { patchRetries } from './open-readings.ts';
import { patchAttempts } from './patch-attempts.ts';
import { patchMethod } from './patch-method.ts';
import { patchToolRun, toolRuns } from './patch-tool-runs.ts';
import { rawClientOf } from './raw-client.ts';
import { ownersOf, replaceMethod } from './replace-method.ts';
import { warnOfUnknownMajor } from './sdk-version.ts';

/** Patches the prototypes that a client's methods come from. Which copy of the openai package it is does not matter. */
export function patchClient(client: object): void {
  patchResources(client);
  patchVerbs(Object.getPrototypeOf(client));
}

/** Patches what a client has from its own class. */
export function patchVerbs(prototype: object): void {
  warnOfUnknownMajor(prototype);
  patchClones(prototype);
  patchAttempts(prototype);
  patchRetries(prototype);
}

/** @param root - a client, or something that has resources where a client has them */
export function patchResources(root: object): void {
  for (const plan of callPlans().values()) {
    for (const name of [plan.operation, ...plan.aliases]) {
      withResource(root, name, (resource, method) => patchMethod(resource, method, plan));
    }
  }
  for (const path of toolRuns) withResource(root, path, patchToolRun);
}

function withResource(root: object, path: string, patch: (resource: object, method: string) => void): void {
  const keys = path.split('.');
  const method = keys.pop() as string;
  // A resource of the application's own may be frozen, or throw: others are patched all the same.
  guarded('patching a method', () => {
    const resource = resourceAt(root, keys);
    if (resource !== undefined) patch(resource, method);
  });
}

/** Clients made by `withOptions()` are instrumented as the client they come from. */
function patchClones(prototype: object): void {
  for (const owner of ownersOf(prototype, 'withOptions')) {
    replaceMethod(
      owner,
      'withOptions',
      (original) =>
        function (this: object, ...args) {
          const clone = original.apply(this, args);
          if (typeof clone === 'object' && clone !== null) bindClone(rawClientOf(this) ?? this, clone);
          return clone;
        },
    );
  }
}

function resourceAt(root: object, keys: readonly string[]): object | undefined {
  let current: unknown = root;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return typeof current === 'object' && current !== null ? current : undefined;
}
