import { isAsyncGenerator, isGenerator } from './follow-generator.ts';
import { isPromiseLike } from './is-promise-like.ts';
import type { RunCancellation } from './run-cancellation.ts';

/**
 * What a node's function returned. Of a generator, or the promise of one, that is the promise of the list of what it
 * yields: nobody else would read it. What can be iterated and is no generator stays what it is.
 */
export function readGenerators(returned: unknown, cancellation: RunCancellation): unknown {
  if (isPromiseLike(returned)) return readPromised(returned, cancellation);
  return isGenerator(returned) || isAsyncGenerator(returned) ? readToEnd(returned, cancellation) : returned;
}

async function readPromised(promise: PromiseLike<unknown>, cancellation: RunCancellation): Promise<unknown> {
  return readGenerators(await promise, cancellation);
}

/** A generator is closed at its next step when the run is to end. */
async function readToEnd(
  generator: Iterable<unknown> | AsyncIterable<unknown>,
  cancellation: RunCancellation,
): Promise<unknown[]> {
  const yielded: unknown[] = [];
  for await (const item of generator) {
    if (cancellation.isCancelled()) throw cancellation.signal.reason;
    yielded.push(item);
  }
  return yielded;
}
