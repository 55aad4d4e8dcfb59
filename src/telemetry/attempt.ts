import type { Context, Span } from '@opentelemetry/api';
import type { AttemptRecord } from '../../generated/spans/attempt.ts';
import { type HeaderReader, readAttemptHeaders, readRequestId } from '../extract/attempt-headers.ts';
import type { CallRequest } from './call-request.ts';
import type { AnyRecord } from './dialects.ts';

/** One HTTP request: it ends with the headers of its answer, or with an error. */
export class Attempt {
  /** Counted from 1. */
  readonly number: number;
  /** The context to send it in, where it has a span of its own. */
  readonly context: Context | undefined;
  readonly #request: CallRequest;
  readonly #waitedMs: number | undefined;
  readonly #span: Span | undefined;
  #status: number | undefined;
  #errorType: string | undefined;
  #headers: HeaderReader | undefined;
  #requestId: string | undefined;
  #endedAt = 0;

  constructor(request: CallRequest, number: number, waitedMs: number | undefined) {
    this.number = number;
    this.#request = request;
    this.#waitedMs = waitedMs;
    const opened = request.attempts.wantsSpans ? request.attempts.openSpan(this.#record()) : undefined;
    this.#span = opened?.span;
    this.context = opened?.context;
  }

  get hasFailed(): boolean {
    return this.#errorType !== undefined;
  }

  /** An answer came. */
  answered(status: number, headers: HeaderReader): void {
    this.#status = status;
    if (status >= 400) this.#errorType = String(status);
    this.#headers = headers;
    if (this.number > 1 || this.hasFailed) this.#request.attempts.requestId = this.#readRequestId();
    this.#end();
  }

  /** No answer came. */
  failed(errorType: string): void {
    this.#errorType = errorType;
    this.#end();
  }

  /** Tells the attempt as an event on the span of the call, if that is wanted. */
  tell(): void {
    const { attempts } = this.#request;
    if (attempts.wantsEvents) attempts.addEvent(this.#record(), this.#endedAt);
  }

  #end(): void {
    const { attempts } = this.#request;
    this.#endedAt = performance.now();
    attempts.count(this.#status, this.#errorType);
    if (this.#span !== undefined) attempts.closeSpan(this.#span, this.#record());
    this.#request.attemptEnded(this, this.#endedAt);
  }

  // Made when somebody wants it: most attempts are the only one of their call and succeed.
  #record(): AnyRecord {
    const record: AttemptRecord & AnyRecord = {
      codonOpenaiAttemptNumber: this.number,
      codonOpenaiAttemptWaitMs: this.#waitedMs,
      httpResponseStatusCode: this.#status,
      errorType: this.#errorType,
    };
    if (this.#headers !== undefined) {
      record.codonOpenaiRequestId = this.#readRequestId();
      readAttemptHeaders(this.#headers, record);
    }
    return record;
  }

  #readRequestId(): string | undefined {
    this.#requestId ??= this.#headers && readRequestId(this.#headers);
    return this.#requestId;
  }
}
