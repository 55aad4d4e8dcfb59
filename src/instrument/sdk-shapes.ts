import type { HeaderReader } from '../extract/attempt-headers.ts';

/**
 * What this package relies on inside the openai package, by shape: an application may hold several copies of its classes.
 * The same in openai 4.104, 5.23, 6.49 and 7.57.
 */

/** A client; `baseURL` may be changed at any time. */
export interface Client {
  readonly baseURL?: unknown;
  /** Of `AzureOpenAI`. */
  readonly apiVersion?: unknown;
  /** Of `AzureOpenAI`. */
  readonly deploymentName?: unknown;
  readonly _options?: { readonly defaultQuery?: Readonly<Record<string, unknown>> };
  /** From 6 on: what `new OpenAI({ provider })` was given, set up. */
  readonly _provider?: { readonly name?: unknown };
}

/** A group of methods, such as `client.chat.completions`. */
export interface Resource {
  readonly _client?: Client;
}

/** What arrives with an answer's headers. */
export interface ResponseProps {
  readonly options?: unknown;
  readonly response?: { readonly headers?: HeaderReader };
}

/** `APIPromise`: sends at once, parses once somebody asks. */
export interface ApiPromise extends Promise<unknown> {
  responsePromise: Promise<ResponseProps>;
  /** Set once somebody asks for the body. */
  readonly parsedPromise?: Promise<unknown>;
  parseResponse(...args: unknown[]): unknown;
  asResponse(): Promise<unknown>;
  withResponse(): Promise<{ readonly data: unknown }>;
  _thenUnwrap?(transform: (value: unknown, props: unknown) => unknown): ApiPromise;
}

/** `Stream`: iterating, `tee()` and `toReadableStream()` all call its own field `iterator`. */
export interface SdkStream {
  iterator(): AsyncIterator<unknown>;
  /** Of agents' sessions: reads the stream and gives what the turn came to. */
  finalResult?(): unknown;
  readonly controller: AbortController;
}

export function isApiPromise(value: unknown): value is ApiPromise {
  if (!(value instanceof Promise)) return false;
  const promise = value as Partial<ApiPromise> & Promise<unknown>;
  return typeof promise.parseResponse === 'function' && promise.responsePromise instanceof Promise;
}

export function isSdkStream(value: unknown): value is SdkStream {
  if (typeof value !== 'object' || value === null) return false;
  const stream = value as Partial<SdkStream>;
  return typeof stream.iterator === 'function' && stream.controller instanceof AbortController;
}
