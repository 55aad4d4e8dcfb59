import { followGenerator, isAsyncGenerator } from './follow-generator.ts';
import { isPromiseLike } from './is-promise-like.ts';

/** Follows one call of a function. Exactly one of `ended` and `failed` is called; neither throws. */
export interface CallFollower {
  /** Calls something within the context of the call. */
  run<Result>(call: () => Result): Result;
  ended(result: unknown): void;
  failed(error: unknown): void;
}

/**
 * Calls a function and follows it until what it returned has come to its end: at once, when its promise settles, or when
 * its async generator is done. What it returned is what is returned; a plain promise, the promise of the same.
 */
export function followCall<Result>(follower: CallFollower, call: () => Result): Result {
  let result: Result;
  try {
    result = follower.run(call);
  } catch (error) {
    follower.failed(error);
    throw error;
  }
  if (isAsyncGenerator(result)) return followGenerator(result, () => follower) as Result;
  if (isPromiseLike(result)) return followPromise(result, follower) as Result;
  follower.ended(result);
  return result;
}

/**
 * A plain promise is followed by one that is derived from it, so that a rejection nobody handles stays exactly one. Any
 * other has methods of its own, as the OpenAI client's has `withResponse`: it is returned as it is.
 */
function followPromise(promise: PromiseLike<unknown>, follower: CallFollower): PromiseLike<unknown> {
  const followed = promise.then(
    (value) => {
      follower.ended(value);
      return value;
    },
    (error: unknown) => {
      follower.failed(error);
      throw error;
    },
  );
  if (Object.getPrototypeOf(promise) === Promise.prototype) return followed;
  followed.then(undefined, () => undefined);
  return promise;
}
