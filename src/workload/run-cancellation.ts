/** The longest wait that timers keep to, in milliseconds. */
const MAX_TIMER_DELAY = 2 ** 31 - 1;

/** What may end a run before its time. */
export interface CancellationSources {
  readonly signals: readonly AbortSignal[];
  /** Milliseconds since the epoch. */
  readonly deadlineAt?: number | undefined;
}

/** Ends a run when a signal aborts or the deadline passes. One a run; `dispose` lets go of signals and timer. */
export class RunCancellation {
  readonly #controller = new AbortController();
  readonly #sources: CancellationSources;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPastDeadline = false;

  constructor(sources: CancellationSources) {
    this.#sources = sources;
    for (const signal of sources.signals) {
      if (signal.aborted) this.#controller.abort(signal.reason);
      else signal.addEventListener('abort', this.#onAbort);
    }
    this.#watchDeadline();
  }

  /** Aborts when the run is to end; nodes are given it too. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether it was the deadline that ended the run. */
  get isPastDeadline(): boolean {
    return this.#isPastDeadline;
  }

  /** Whether the run is to end. Looks at the clock itself, since busy nodes can hold back a timer. */
  isCancelled(): boolean {
    if (this.#remaining() <= 0) this.#expire();
    return this.signal.aborted;
  }

  /** Waits for work, but no longer than until the run is to end: then it rejects with the reason. */
  guard<Result>(work: PromiseLike<Result>): Promise<Result> {
    const { signal } = this;
    return new Promise<Result>((resolve, reject) => {
      const onAbort = (): void => reject(signal.reason);
      if (signal.aborted) onAbort();
      else signal.addEventListener('abort', onAbort);
      Promise.resolve(work)
        .finally(() => signal.removeEventListener('abort', onAbort))
        .then(resolve, reject);
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const signal of this.#sources.signals) signal.removeEventListener('abort', this.#onAbort);
  }

  readonly #onAbort = (event: Event): void => {
    const { target } = event;
    this.#controller.abort(target instanceof AbortSignal ? target.reason : undefined);
  };

  #watchDeadline(): void {
    const remaining = this.#remaining();
    if (remaining <= 0) this.#expire();
    else if (remaining !== Number.POSITIVE_INFINITY) {
      this.#timer = setTimeout(() => this.#watchDeadline(), Math.min(remaining, MAX_TIMER_DELAY));
    }
  }

  #remaining(): number {
    return (this.#sources.deadlineAt ?? Number.POSITIVE_INFINITY) - Date.now();
  }

  #expire(): void {
    if (this.signal.aborted) return;
    this.#isPastDeadline = true;
    this.#controller.abort(new DOMException('The deadline of the run has passed', 'TimeoutError'));
  }
}
