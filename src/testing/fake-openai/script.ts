import type { Turn } from './turn.ts';

/** A server-sent event: an object becomes `data: {…}` and a blank line; a string is sent as it is. */
export type SseEvent = object | string;

/** How an answer travels, whatever it says. */
interface Delivery {
  /** Milliseconds before the headers are sent. Default 0. */
  readonly delayMs?: number;
  /** Milliseconds between one event of a stream, or one write, and the next. Default 0. */
  readonly chunkDelayMs?: number;
  /** The connection is destroyed after so many events of a stream, or bytes of any other body. */
  readonly cutAfter?: number;
  /** Bytes a write. Small numbers tear lines and characters of several bytes apart. Default: an event, or all. */
  readonly writeSize?: number;
  /** Never answers; the connection stays open until the client or the server's `close` ends it. */
  readonly hang?: boolean;
  /** Destroys the connection instead of answering. */
  readonly drop?: boolean;
}

/**
 * What the server answers to one request: plain data, so that a script can be spread and changed.
 *
 * At most one of `json`, `text`, `sse` and `body`. With none of them the server answers as it would have done unscripted,
 * or, for a `status` from 400 on, with an error body.
 *
 * @example
 * server.next({ status: 503 }, { ...textAnswer('Hello'), writeSize: 3 }, { cutAfter: 2 });
 */
export interface Script extends Delivery {
  /** Takes only a request whose path contains this text or matches this expression. Default: any request. */
  readonly match?: string | RegExp;
  /** Default 200. */
  readonly status?: number;
  /** Beside the ones every answer has, or in their place. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends `headers` and nothing beside them but what HTTP itself needs. Default false. */
  readonly exactHeaders?: boolean;
  /** What the model says; the server shapes it for the API that was called. APIs without a model ignore it. */
  readonly turn?: Turn;
  readonly json?: unknown;
  readonly text?: string;
  readonly sse?: readonly SseEvent[];
  /** Bytes, sent as they are. */
  readonly body?: Uint8Array;
  /** Whether an `sse` body ends in `data: [DONE]`. Default: for chat completions and completions. */
  readonly doneSentinel?: boolean;
}

/** Whether a script says itself what the body is. */
export function hasContent(script: Script): boolean {
  return contentKeys(script).length > 0;
}

/** Which of the four forms of a body a script gives. */
export function contentKeys(script: Script): readonly string[] {
  return (['json', 'text', 'sse', 'body'] as const).filter((key) => script[key] !== undefined);
}
