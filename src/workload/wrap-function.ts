import { type CallFollower, followCall } from './follow-call.ts';
import { followGenerator, isAsyncGenerator, isAsyncGeneratorFunction } from './follow-generator.ts';

/** Any function. */
export type AnyFunction = (...args: never[]) => unknown;

/**
 * Wraps a function so that each call is followed. Name, length, `this`, and what it returns stay as they are; a generator
 * is followed from its first step.
 *
 * @param begin - begins to follow a call with these arguments; nothing, when it is not to be followed
 */
export function wrapFunction<Fn extends AnyFunction>(
  fn: Fn,
  begin: (args: readonly unknown[]) => CallFollower | undefined,
): Fn {
  const isLazy = isAsyncGeneratorFunction(fn);
  const wrapper = function (this: unknown, ...args: never[]): unknown {
    const call = (): unknown => fn.apply(this, args);
    if (isLazy) {
      const generator = call();
      return isAsyncGenerator(generator) ? followGenerator(generator, () => begin(args)) : generator;
    }
    const follower = begin(args);
    return follower === undefined ? call() : followCall(follower, call);
  };
  for (const property of ['name', 'length'] as const) {
    Object.defineProperty(wrapper, property, { value: fn[property], configurable: true });
  }
  // The wrapper takes and gives what the function does; the compiler cannot follow `apply` that far.
  return wrapper as unknown as Fn;
}
