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
 * its async generator is done; what only looks like a promise, when somebody waits for it. What it returned is what is
 * returned; a plain promise, the promise of the same.
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
  if (result instanceof Promise) return followPromise(result, follower) as Result;
  if (isPromiseLike(result) && followThenable(result, follower)) return result;
  follower.ended(result);
  return result;
}

/**
 * A plain promise is followed by one that is derived from it, so that a rejection nobody handles stays exactly one. Any
 * other has methods of its own, as the OpenAI client's has `withResponse`: it is returned as it is.
 */
function followPromise(promise: Promise<unknown>, follower: CallFollower): Promise<unknown> {
  const followed = settle(promise, follower);
  if (Object.getPrototypeOf(promise) === Promise.prototype) return followed;
  followed.then(undefined, () => undefined);
  return promise;
}

/**
 * What only looks like a promise may begin its work when it is waited for, each time anew, as the queries of databases do:
 * it is followed when somebody does, and never asked from here.
 *
 * @returns whether it can be followed: a frozen one cannot
 */
function followThenable(thenable: PromiseLike<unknown>, follower: CallFollower): boolean {
  const own = Object.getOwnPropertyDescriptor(thenable, 'then');
  const { then } = thenable;
  const thenFollowed: typeof then = (onValue, onError) => {
    if (own === undefined) Reflect.deleteProperty(thenable, 'then');
    else Object.defineProperty(thenable, 'then', own);
    const work = follower.run(() => new Promise((resolve, reject) => then.call(thenable, resolve, reject)));
    return settle(work, follower).then(onValue, onError);
  };
  return Reflect.defineProperty(thenable, 'then', {
    value: thenFollowed,
    configurable: true,
    writable: true,
    enumerable: own?.enumerable ?? false,
  });
}

/** Tells how a promise settles. */
function settle(promise: Promise<unknown>, follower: CallFollower): Promise<unknown> {
  return promise.then(
    (value) => {
      follower.ended(value);
      return value;
    },
    (error: unknown) => {
      follower.failed(error);
      throw error;
    },
  );
}
