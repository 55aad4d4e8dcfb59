import { boundedJson } from './bounded-json.ts';
import { MAX_TEXT_LENGTH } from './cut-text.ts';
import type { CallFollower } from './follow-call.ts';

type AnyGenerator = AsyncGenerator<unknown, unknown, unknown>;

/** Whether a function is written as `async function*`, so that calling it does nothing yet. */
export function isAsyncGeneratorFunction(fn: unknown): boolean {
  return Object.prototype.toString.call(fn) === '[object AsyncGeneratorFunction]';
}

/** Whether a value is what an async generator function returns. */
export function isAsyncGenerator(value: unknown): value is AnyGenerator {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value && hasSteps(value);
}

/** Whether a value is what a generator function that is not async returns. Iterators of lists and the like are not. */
export function isGenerator(value: unknown): value is Generator {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && hasSteps(value);
}

function hasSteps(value: object): boolean {
  const { next, return: close, throw: fail } = value as Partial<AnyGenerator>;
  return typeof next === 'function' && typeof close === 'function' && typeof fail === 'function';
}

/**
 * Follows a generator from its first step to its end, be it done, left early, or failed. Each step runs within the context
 * of the call. It inherits from the generator, so that it is one to whoever looks.
 *
 * @param begin - called at the first step
 */
export function followGenerator(generator: AnyGenerator, begin: () => CallFollower | undefined): AnyGenerator {
  const steps = new FollowedSteps(begin);
  return Object.create(generator, {
    next: ownMethod((...given: [] | [unknown]) => steps.take(() => generator.next(...given))),
    return: ownMethod((value: unknown) => steps.take(() => generator.return(value))),
    throw: ownMethod((error: unknown) => steps.take(() => generator.throw(error))),
  });
}

class FollowedSteps {
  readonly #begin: () => CallFollower | undefined;
  #follower: CallFollower | undefined;
  readonly #yielded: unknown[] = [];
  #length = 0;
  #hasBegun = false;
  #isOver = false;

  constructor(begin: () => CallFollower | undefined) {
    this.#begin = begin;
  }

  async take(step: () => Promise<IteratorResult<unknown>>): Promise<IteratorResult<unknown>> {
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      this.#follower = this.#begin();
    }
    const follower = this.#follower;
    if (follower === undefined || this.#isOver) return step();
    try {
      const result = await follower.run(step);
      if (result.done) this.#end(() => follower.ended(this.#given(result.value)));
      else this.#keep(result.value);
      return result;
    } catch (error) {
      this.#end(() => follower.failed(error));
      throw error;
    }
  }

  /** What a generator gives is what it yields; where it yields nothing, what it returns. */
  #given(returned: unknown): unknown {
    return this.#yielded.length === 0 ? returned : this.#yielded;
  }

  /** No more is kept than a bounded text can show. */
  #keep(value: unknown): void {
    if (this.#length > MAX_TEXT_LENGTH) return;
    this.#yielded.push(value);
    this.#length += boundedJson(value).length;
  }

  #end(tell: () => void): void {
    if (this.#isOver) return;
    this.#isOver = true;
    tell();
  }
}

function ownMethod(value: unknown): PropertyDescriptor {
  return { value, configurable: true, writable: true, enumerable: false };
}
