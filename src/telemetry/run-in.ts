import { type Context, context } from '@opentelemetry/api';

export type { Context };

/** Runs something with a context active. What it begins keeps that context. */
export function runIn<Result>(active: Context, run: () => Result): Result {
  return context.with(active, run);
}
