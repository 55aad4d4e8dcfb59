import { applyIn } from '../telemetry/apply-in.ts';
import type { CallPlan } from '../telemetry/call-plan.ts';
import { CallTelemetry } from '../telemetry/call-telemetry.ts';
import { guarded, reportFailure } from '../telemetry/problem-log.ts';
import { bindingOf } from './bindings.ts';
import { failureOf } from './failure-of.ts';
import { followPages } from './follow-pages.ts';
import { type OnAnswer, observeResult } from './observe-promise.ts';
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
  let call: ReturnType<typeof CallTelemetry.start>;
  try {
    call = CallTelemetry.start(signals, plan, binding.endpointOf(client), facts.args);
  } catch (error) {
    reportFailure('starting a call', error);
  }
  if (!(call instanceof CallTelemetry)) return applyIn(call, original, self, args);
  let result: unknown;
  try {
    result = applyIn(call.context, original, self, args);
  } catch (error) {
    guarded('reading an error', () => call.failed(failureOf(error), false));
    throw error;
  }
  return observeResult(result, call, signals.options.streamIdleTimeout, plan.pages ? pageFollower(facts) : undefined);
}

/** Has the pages after an answer told as calls with the same facts. */
function pageFollower(facts: CallFacts): OnAnswer {
  return (page) => followPages(page, (fetchNext, current, rest) => runCall(facts, fetchNext, current, rest));
}
