import { type Context, context, createContextKey } from '@opentelemetry/api';
import { Attempt } from './attempt.ts';
import type { CallAttempts } from './call-attempts.ts';

/** The key of a {@link CallRequest} in a context. */
export const requestKey = createContextKey('@codon/instrumentation-openai: request');

/** One request of a call, however often it is tried. Most calls make one request; helpers that wait make several. */
export class CallRequest {
  readonly attempts: CallAttempts;
  #count = 0;
  /** When the latest attempt was over, by `performance.now()`. */
  #endedAt: number | undefined;
  #untold: Attempt | undefined;

  constructor(attempts: CallAttempts) {
    this.attempts = attempts;
  }

  /** An HTTP request is about to be sent. */
  beginAttempt(): Attempt {
    this.#count += 1;
    if (this.#count > 1) this.attempts.noteResend();
    // A first attempt that was answered is told only if another follows: its answer did not arrive whole.
    this.#untold?.tell();
    this.#untold = undefined;
    const waited = this.#endedAt === undefined ? undefined : performance.now() - this.#endedAt;
    return new Attempt(this, this.#count, waited);
  }

  /** An attempt is over. */
  attemptEnded(attempt: Attempt, endedAt: number): void {
    this.#endedAt = endedAt;
    if (attempt.number === 1 && !attempt.hasFailed) this.#untold = attempt;
    else attempt.tell();
  }
}

/** A context in which HTTP requests count as attempts of a request. */
export function withRequest(context: Context, request: CallRequest): Context {
  return context.setValue(requestKey, request);
}

/** The request that HTTP requests in a context are attempts of. */
export function requestIn(context: Context): CallRequest | undefined {
  return context.getValue(requestKey) as CallRequest | undefined;
}

/** The request that an HTTP request sent now is an attempt of. */
export function currentRequest(): CallRequest | undefined {
  return requestIn(context.active());
}
