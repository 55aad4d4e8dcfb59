import type { CallPlan } from '../telemetry/call-plan.ts';
import { CallTelemetry } from '../telemetry/call-telemetry.ts';
import { guarded } from '../telemetry/problem-log.ts';
import { runIn } from '../telemetry/run-in.ts';
import { bindingOf } from './bindings.ts';
import { failureOf } from './failure-of.ts';
import { followPages } from './follow-pages.ts';
import { observeResult } from './observe-promise.ts';
import type { Method } from './replace-method.ts';
import type { Client } from './sdk-shapes.ts';

/** What a call is told as: that of a method, with these arguments. */
export interface CallFacts {
  readonly client: Client | undefined;
  readonly plan: CallPlan;
  readonly args: readonly unknown[];
}

/** Calls what sends a request, with telemetry where the client is instrumented. What it returns is what the caller gets. */
export function runCall(facts: CallFacts, original: Method, self: object, args: unknown[]): unknown {
  const { client, plan } = facts;
  const binding = bindingOf(client);
  if (client === undefined || binding === undefined) return original.apply(self, args);
  const { signals } = binding;
  const call = guarded('starting a call', () =>
    CallTelemetry.start(signals, plan, binding.endpointOf(client), facts.args),
  );
  if (call === undefined) return original.apply(self, args);
  if (!(call instanceof CallTelemetry)) return runIn(call, original, self, args);
  let result: unknown;
  try {
    result = runIn(call.context, original, self, args);
  } catch (error) {
    guarded('reading an error', () => call.failed(failureOf(error), false));
    throw error;
  }
  const { streamIdleTimeout: idleTimeout } = signals.options;
  if (!plan.pages) return observeResult(result, call, { idleTimeout });
  const onAnswer = (page: unknown): void => {
    followPages(page, (fetchNext, current, rest) => runCall(facts, fetchNext, current, rest));
  };
  return observeResult(result, call, { idleTimeout, onAnswer });
}
