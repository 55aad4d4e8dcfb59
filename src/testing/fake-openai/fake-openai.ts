import type { ReceivedRequest } from './received-request.ts';
import type { Script } from './script.ts';

/** How a server is started. */
export interface FakeOpenAIOptions {
  /** Port on 127.0.0.1. Default 0: any that is free. */
  readonly port?: number;
  /**
   * Asked for a script when none is queued for the request. Undefined leaves the default answer.
   *
   * @example answers: ({ body }) => (isLong(body) ? apiError(400, { code: 'context_length_exceeded' }) : undefined)
   */
  readonly answers?: (request: ReceivedRequest) => Script | undefined;
}

/** A server on this machine that answers like OpenAI. */
export interface FakeOpenAI extends AsyncDisposable {
  /** For the SDK's option of the same name: `http://127.0.0.1:43121/v1`. */
  readonly baseURL: string;
  /** For `AzureOpenAI`'s option `endpoint`: `http://127.0.0.1:43121`. */
  readonly origin: string;
  /** What arrived since the start or the last {@link reset}, in order of arrival. */
  readonly requests: readonly ReceivedRequest[];
  /**
   * Queues scripts: each answers one request, the first one that it matches.
   *
   * @throws TypeError - when a script cannot be played.
   */
  next(...scripts: readonly Script[]): void;
  /** Forgets requests, queued scripts and everything clients have made. */
  reset(): void;
  /** Stops the server and ends open connections, those that hang included. May be called again. */
  close(): Promise<void>;
}
