import type { CallPlan } from '../telemetry/call-plan.ts';
import { CallTelemetry } from '../telemetry/call-telemetry.ts';
import { guarded } from '../telemetry/problem-log.ts';
import { runIn } from '../telemetry/run-in.ts';
import { bindingOf } from './bindings.ts';
import { failureOf } from './failure-of.ts';
import { observeResult } from './observe-promise.ts';
import { type Method, ownersOf, replaceMethod } from './replace-method.ts';
import type { Resource } from './sdk-shapes.ts';

/**
 * Replaces a method on the prototype that owns it, once. Calls of clients that are not instrumented pass through.
 *
 * @param resource - an object whose prototype chain has the method
 */
export function patchMethod(resource: object, name: string, plan: CallPlan): void {
  const [owner] = ownersOf(resource, name);
  if (owner !== undefined) replaceMethod(owner, name, (original) => instrumented(original, plan));
}

function instrumented(original: Method, plan: CallPlan): Method {
  return function (this: Resource, ...args: unknown[]): unknown {
    const client = this?._client;
    const binding = bindingOf(client);
    if (client === undefined || binding === undefined) return original.apply(this, args);
    const { signals } = binding;
    const call = guarded('starting a call', () => CallTelemetry.start(signals, plan, binding.endpointOf(client), args));
    if (call === undefined) return original.apply(this, args);
    if (!(call instanceof CallTelemetry)) return runIn(call, original, this, args);
    let result: unknown;
    try {
      result = runIn(call.context, original, this, args);
    } catch (error) {
      guarded('reading an error', () => call.failed(failureOf(error), false));
      throw error;
    }
    return observeResult(result, call, signals.options.streamIdleTimeout);
  };
}
