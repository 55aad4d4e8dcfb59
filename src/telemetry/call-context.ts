import { type Context, type Span, trace } from '@opentelemetry/api';
import { type CallRequest, requestKey, withRequest } from './call-request.ts';

/** The key under which the API keeps the active span. It does not export it, but shows it to whom it asks. */
const spanKey = askForSpanKey();

/**
 * The context a call is made in: its span is the active one, and HTTP requests count as attempts of its request.
 *
 * It says what two contexts of the API would say, one for each value, each of which copies all values around it.
 */
export class CallContext implements Context {
  readonly #outer: Context;
  readonly #span: Span;
  #request: CallRequest | undefined;

  /** @param request - undefined where nobody asks for attempts */
  constructor(outer: Context, span: Span, request: CallRequest | undefined) {
    this.#outer = outer;
    this.#span = span;
    this.#request = request;
  }

  /**
   * The call has ended. Whatever was begun in it may keep its context for long, as the bodies of answers do in Node until
   * the next full garbage collection; what was known of its requests is let go.
   */
  release(): void {
    this.#request = undefined;
  }

  getValue(key: symbol): unknown {
    if (key === spanKey) return this.#span;
    return key === requestKey && this.#request !== undefined ? this.#request : this.#outer.getValue(key);
  }

  setValue(key: symbol, value: unknown): Context {
    return this.#copy().setValue(key, value);
  }

  deleteValue(key: symbol): Context {
    return this.#copy().deleteValue(key);
  }

  #copy(): Context {
    const withSpan = trace.setSpan(this.#outer, this.#span);
    return this.#request === undefined ? withSpan : withRequest(withSpan, this.#request);
  }
}

function askForSpanKey(): symbol | undefined {
  let asked: symbol | undefined;
  const context: Context = {
    getValue(key) {
      asked = key;
      return undefined;
    },
    setValue: () => context,
    deleteValue: () => context,
  };
  trace.getSpan(context);
  return asked;
}
