import type { HeaderReader } from '../extract/attempt-headers.ts';
import { applyIn } from '../telemetry/apply-in.ts';
import type { Attempt } from '../telemetry/attempt.ts';
import { currentRequest } from '../telemetry/call-request.ts';
import { guarded, reportFailure } from '../telemetry/problem-log.ts';
import { transportErrorType } from './error-type.ts';
import { type Method, replaceFarthest } from './replace-method.ts';

/** What a request is answered with, by the platform or another fetch. */
interface SdkResponse {
  readonly status: number;
  readonly headers: HeaderReader;
}

/**
 * Patches the method through which a client sends each HTTP request: one call of it is one attempt.
 *
 * Only the prototype farthest up is patched. The client itself must stay as it is: with X.509 identity it refuses a
 * method that is not its class's own (seen in openai 7.57). And a subclass that calls its parent must not count twice.
 */
export function patchAttempts(prototype: object): void {
  replaceFarthest(prototype, 'fetchWithTimeout', counted);
}

function counted(original: Method): Method {
  return function (this: object, ...args: unknown[]): unknown {
    const attempt = beginAttempt();
    if (attempt === undefined) return original.apply(this, args);
    const answer = applyIn(attempt.context, original, this, args);
    if (answer instanceof Promise) watch(answer, attempt, args[1]);
    return answer;
  };
}

/** Begins an attempt of the request that is active; undefined where none is, or it fails. */
function beginAttempt(): Attempt | undefined {
  try {
    return currentRequest()?.beginAttempt();
  } catch (error) {
    reportFailure('starting an attempt', error);
    return undefined;
  }
}

/** @param init - what is sent */
function watch(answer: Promise<SdkResponse>, attempt: Attempt, init: unknown): void {
  // Before the SDK looks at it, so that what it decides is told after what it decides upon.
  answer.then(
    (response) => {
      try {
        attempt.answered(response.status, response.headers);
      } catch (error) {
        reportFailure('reading an attempt', error);
      }
    },
    (error) => guarded('reading an attempt', () => attempt.failed(transportErrorType(error, callerSignal(init)))),
  );
}

/** The signal that the caller gave, from what is sent. */
function callerSignal(init: unknown): AbortSignal | undefined {
  const signal = (init as { readonly signal?: unknown } | undefined)?.signal;
  return signal instanceof AbortSignal ? signal : undefined;
}
