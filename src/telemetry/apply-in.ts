import { type Context, context } from '@opentelemetry/api';

export type { Context };

/**
 * Applies a function, with a context active where one is given. What it begins keeps that context.
 *
 * The closure is made here, so that functions that are called often need none of their own for what they seldom do.
 */
export function applyIn<Result>(
  active: Context | undefined,
  fn: (this: never, ...args: never[]) => Result,
  self: unknown,
  args: readonly unknown[],
): Result {
  if (active === undefined) return Reflect.apply(fn, self, args);
  return context.with(active, () => Reflect.apply(fn, self, args));
}
