import type { IncomingHttpHeaders } from 'node:http';

/** One request as it arrived at the server. */
export interface ReceivedRequest {
  readonly method: string;
  /** The path without the query, as it was sent: `/v1/chat/completions`. */
  readonly path: string;
  /** Of a parameter that was sent several times, the last value. */
  readonly query: Readonly<Record<string, string>>;
  /** Names are in lower case. */
  readonly headers: IncomingHttpHeaders;
  /**
   * Parsed JSON; a `Buffer` for a multipart form; text for anything else, malformed JSON included; `undefined` when
   * there was no body.
   */
  readonly body: unknown;
  /** Present when the client went away before the answer was complete. */
  readonly aborted?: true;
}
