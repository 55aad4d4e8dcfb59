import type { CallPlan } from '../telemetry/call-plan.ts';
import { ownersOf, replaceNearest } from './replace-method.ts';
import { runCall } from './run-call.ts';
import type { Resource } from './sdk-shapes.ts';

/**
 * Replaces a method on the prototype that owns it, once. Calls of clients that are not instrumented pass through.
 *
 * @param resource - an object whose prototype chain has the method
 */
export function patchMethod(resource: object, name: string, facts: CallPlan): void {
  const plan = ownersOf(resource, name).length > 1 ? { ...facts, overrides: true } : facts;
  replaceNearest(
    resource,
    name,
    (original) =>
      function (this: Resource, ...args: unknown[]): unknown {
        return runCall({ client: this?._client, plan, args }, original, this, args);
      },
  );
}
