import { type Context, context } from '@opentelemetry/api';

/** Calls a method with a context active, without a closure for it. */
export function runIn<This, Args extends unknown[], Result>(
  active: Context,
  method: (this: This, ...args: Args) => Result,
  self: This,
  args: Args,
): Result {
  return context.with(active, method as (this: This, ...args: unknown[]) => Result, self, ...args);
}
