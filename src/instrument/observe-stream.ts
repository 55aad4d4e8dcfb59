import type { CallTelemetry } from '../telemetry/call-telemetry.ts';
import { guarded, reportFailure } from '../telemetry/problem-log.ts';
import { failureOf } from './failure-of.ts';
import type { SdkStream } from './sdk-shapes.ts';
import { type UnreadCall, unwatch, watchUnread } from './unread-calls.ts';

/**
 * Follows a stream that the caller reads. The stream stays the SDK's own object and gives the SDK's own chunks; only its
 * `iterator` field is replaced, and of the first iterator `next`, `return` and `throw`. Later iterators are the SDK's
 * alone: it refuses them with an error of its own.
 */
export function observeStream(stream: SdkStream, call: CallTelemetry, idleTimeout: number): void {
  const observer = new StreamObserver(call, stream.controller.signal, idleTimeout);
  const open = stream.iterator;
  let opened = false;
  const iterator: SdkStream['iterator'] = function iterator(this: SdkStream) {
    const chunks = open.call(this);
    if (opened) return chunks;
    opened = true;
    return observer.follow(chunks);
  };
  stream.iterator = iterator;
  const { finalResult } = stream;
  if (finalResult !== undefined) {
    Object.assign(stream, {
      // It reads past the field, but goes on with an iterator that is open already (openai 7.57).
      finalResult: () => {
        if (!opened) {
          observer.isCollected = true;
          stream.iterator();
        }
        return finalResult.call(stream);
      },
    });
  }
  call.streamOpened();
  watchUnread(observer, stream);
}

class StreamObserver implements UnreadCall {
  wasRead = false;
  /** The SDK itself reads the chunks, and closes them when it has what it wants. */
  isCollected = false;
  readonly idleTimeout: number;
  readonly #call: CallTelemetry;
  readonly #signal: AbortSignal;
  /** Results that were asked for and have not come. */
  #pending = 0;

  constructor(call: CallTelemetry, signal: AbortSignal, idleTimeout: number) {
    this.#call = call;
    this.#signal = signal;
    this.idleTimeout = idleTimeout;
  }

  get isAwaited(): boolean {
    return this.#pending > 0;
  }

  /** The iterator itself, its methods shadowed: whoever looks at it sees the generator that the SDK made. */
  follow(chunks: AsyncIterator<unknown>): AsyncIterator<unknown> {
    const { next, return: close, throw: fail } = chunks;
    shadow(chunks, 'next', () => {
      this.#pending += 1;
      return next.call(chunks).then(this.#onResult, this.#onError);
    });
    if (close !== undefined) {
      shadow(chunks, 'return', (value?: unknown) => {
        this.#end(this.isCollected ? this.#wholeOutcome() : 'cancelled');
        return close.call(chunks, value);
      });
    }
    if (fail !== undefined) {
      shadow(chunks, 'throw', (error?: unknown) => {
        this.#end('cancelled');
        return fail.call(chunks, error);
      });
    }
    return chunks;
  }

  abandon(idleSince: number | undefined): void {
    this.#end('abandoned', idleSince);
  }

  // Made once a stream, not once a chunk.
  readonly #onResult = (result: IteratorResult<unknown>): IteratorResult<unknown> => {
    this.#pending -= 1;
    if (result.done) {
      this.#end(this.#wholeOutcome());
    } else {
      this.wasRead = true;
      try {
        this.#call.chunkArrived(result.value);
      } catch (error) {
        reportFailure('reading a chunk', error);
      }
    }
    return result;
  };

  readonly #onError = (error: unknown): never => {
    this.#pending -= 1;
    unwatch(this);
    guarded('ending a failed stream', () => this.#call.failed(failureOf(error), true));
    throw error;
  };

  /** How a stream ends that was read as far as it goes. */
  #wholeOutcome(): 'completed' | 'aborted' {
    return this.#signal.aborted ? 'aborted' : 'completed';
  }

  #end(outcome: 'completed' | 'cancelled' | 'aborted' | 'abandoned', endedAt?: number): void {
    unwatch(this);
    guarded('ending a stream', () => this.#call.streamEnded(outcome, endedAt));
  }
}

function shadow(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false });
}
