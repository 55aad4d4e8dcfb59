import { applyIn, type Context } from '../telemetry/apply-in.ts';
import type { CallTelemetry } from '../telemetry/call-telemetry.ts';
import { guarded, reportFailure } from '../telemetry/problem-log.ts';
import { failureOf } from './failure-of.ts';
import { observeStream } from './observe-stream.ts';
import { beginReading, endReading, type OpenReading } from './open-readings.ts';
import { replaceFarthest } from './replace-method.ts';
import { type ApiPromise, isApiPromise, isSdkStream, type ResponseProps } from './sdk-shapes.ts';
import { type UnreadCall, unwatch, watchUnread } from './unread-calls.ts';

/** Told the answer of a call when it is read. */
export type OnAnswer = (answer: unknown) => void;

/**
 * Follows what a method returned. An `APIPromise` is returned as the same object, so that `withResponse()`,
 * `asResponse()` and the SDK's own helpers find what they expect; any other promise is followed from outside.
 *
 * @param idleTimeout - how long an answer may lie unread, in milliseconds
 */
export function observeResult(result: unknown, call: CallTelemetry, idleTimeout: number, onAnswer?: OnAnswer): unknown {
  if (isApiPromise(result)) {
    try {
      new AnswerObserver(call, idleTimeout, onAnswer).follow(result);
    } catch (error) {
      reportFailure('following an answer', error);
    }
    return result;
  }
  if (result instanceof Promise) {
    return result.then(
      (value) => {
        guarded('reading an answer', () => {
          if (isSdkStream(value)) observeStream(value, call, idleTimeout);
          else call.answered(value);
        });
        guarded('following an answer', () => onAnswer?.(value));
        return value;
      },
      (error) => {
        guarded('reading an error', () => call.failed(failureOf(error), false));
        throw error;
      },
    );
  }
  guarded('ending a call', () => call.end());
  return result;
}

// On the followed response, which is ours, so that a promise gets no property for it: adding one to each would cost more
// than all else here.
const observerKey = Symbol('observer');

type FollowedResponse = Promise<ResponseProps> & { [observerKey]?: AnswerObserver };

/** Patches the class of a promise, once, so that the observer of a call hears of `asResponse()`. */
function followRawReading(promise: ApiPromise): void {
  if (promise.asResponse === lastFollowed) return;
  replaceFarthest(promise, 'asResponse', (original) => {
    return function (this: object, ...args: unknown[]): unknown {
      const response = original.apply(this, args);
      const observer = ((this as ApiPromise).responsePromise as FollowedResponse | undefined)?.[observerKey];
      if (observer === undefined || !(response instanceof Promise)) return response;
      return response.then((raw) => {
        observer.endAtHeaders();
        return raw;
      });
    };
  });
  lastFollowed = promise.asResponse;
}

let lastFollowed: unknown;
const resolved = Promise.resolve();

/** Follows one answer from its headers to its body, whoever asks for it and however. */
class AnswerObserver implements UnreadCall, OpenReading {
  options: unknown;
  older: OpenReading | undefined;
  newer: OpenReading | undefined;
  wasRead = false;
  readonly isAwaited = false;
  readonly idleTimeout: number;
  readonly #onAnswer: OnAnswer | undefined;
  /** Undefined once the body, or the stream, was looked at: promises may live longer than their call. */
  #call: CallTelemetry | undefined;
  /** When the headers were here; unknown while nobody has had to wait for a reader. */
  #headersAt: number | undefined;
  /** Somebody asked for the body. */
  #isRead = false;

  constructor(call: CallTelemetry, idleTimeout: number, onAnswer: OnAnswer | undefined) {
    this.#call = call;
    this.#onAnswer = onAnswer;
    this.idleTimeout = idleTimeout;
  }

  get context(): Context | undefined {
    return this.#call?.context;
  }

  /**
   * @param settled - of a promise derived by `_thenUnwrap`: the followed response of the one it is derived from. All
   *   promises of one call hang on the same, so that a rejection nobody handles stays exactly one.
   */
  follow(promise: ApiPromise, settled?: Promise<ResponseProps>): void {
    const followed = settled ?? this.#followHeaders(promise);
    promise.responsePromise = followed;
    const parse = promise.parseResponse;
    const parseFollowed: ApiPromise['parseResponse'] = (...args) => {
      this.#noteReading();
      beginReading(this, (args[1] as ResponseProps | undefined)?.options);
      const parsed = Promise.resolve(parse.apply(promise, args));
      // Before anybody else, so that a stream is followed before it is read.
      parsed.then(this.#onValue, this.#onError);
      return parsed;
    };
    promise.parseResponse = parseFollowed;
    (followed as FollowedResponse)[observerKey] = this;
    followRawReading(promise);
    this.#followDerived(promise, followed);
    this.#followOwnReading(promise, followed);
  }

  abandon(): void {
    this.#call?.streamEnded('abandoned', this.#headersAt);
  }

  #followHeaders(promise: ApiPromise): Promise<ResponseProps> {
    return promise.responsePromise.then(
      (props) => {
        this.#call?.headersArrived(props?.response?.headers);
        // A promise that somebody waits for knows it. What is derived from one asks for the body two turns from now; if
        // nobody does, the call waits for its reader.
        if (promise.parsedPromise === undefined)
          void resolved.then(() => resolved.then(() => this.#watchUnlessRead(promise)));
        return props;
      },
      (error) => this.#rethrow(error),
    );
  }

  #watchUnlessRead(promise: ApiPromise): void {
    if (this.#isRead || this.#call === undefined || this.#call.ended) return;
    this.#headersAt = performance.now();
    watchUnread(this, promise);
  }

  /** `asResponse()` hands out the raw answer: its body is the caller's, and for us the call ends with its headers. */
  endAtHeaders(): void {
    if (this.#isRead) return;
    unwatch(this);
    guarded('ending a raw call', () => this.#call?.end(this.#headersAt));
  }

  /** From 7.x on promises derive others without `parseResponse`: what they get is looked at on its way. */
  #followDerived(promise: ApiPromise, followed: Promise<ResponseProps>): void {
    if (!Object.hasOwn(promise, '_thenUnwrap')) return;
    const derive = promise._thenUnwrap as NonNullable<ApiPromise['_thenUnwrap']>;
    const deriveFollowed: typeof derive = (transform) => {
      const derived = derive.call(promise, (value, props) => transform(this.#onValue(value), props));
      this.follow(derived, followed);
      return derived;
    };
    promise._thenUnwrap = deriveFollowed;
  }

  /**
   * A page's promise of 7.57 has reading methods of its own, which pass `parseResponse` by and start from the unfollowed
   * response. The followed one then has no reader, and its rejection must not count as unhandled.
   */
  #followOwnReading(promise: ApiPromise, followed: Promise<ResponseProps>): void {
    if (!Object.hasOwn(promise, 'then')) return;
    const { then, withResponse } = promise;
    const readOnce = () => {
      this.#noteReading();
      followed.catch(() => {});
      return applyIn(this.context, then, promise, [this.#onValue, (error: unknown) => this.#rethrow(error)]);
    };
    Object.assign(promise, {
      then: (...handlers: Parameters<typeof then>) => readOnce().then(...handlers),
      catch: (handler: Parameters<typeof promise.catch>[0]) => readOnce().catch(handler),
      finally: (handler: Parameters<typeof promise.finally>[0]) => readOnce().finally(handler),
      withResponse: () => {
        this.#noteReading();
        followed.catch(() => {});
        return withResponse.call(promise).then(
          (answer) => {
            this.#onValue(answer.data);
            return answer;
          },
          (error) => this.#rethrow(error),
        );
      },
    });
  }

  #noteReading(): void {
    this.#isRead = true;
    unwatch(this);
  }

  #rethrow(error: unknown): never {
    this.#onError(error);
    throw error;
  }

  readonly #onValue = (value: unknown): unknown => {
    endReading(this);
    const call = this.#call;
    if (call === undefined) return value;
    this.#call = undefined;
    try {
      if (isSdkStream(value)) observeStream(value, call, this.idleTimeout);
      else call.answered(value);
      this.#onAnswer?.(value);
    } catch (error) {
      reportFailure('reading an answer', error);
    }
    return value;
  };

  readonly #onError = (error: unknown): void => {
    endReading(this);
    guarded('reading an error', () => this.#call?.failed(failureOf(error), false));
    this.#call = undefined;
  };
}
