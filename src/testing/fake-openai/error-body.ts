/** What OpenAI says about a request that it refuses. */
export interface ErrorDetails {
  readonly message?: string;
  readonly type?: string;
  readonly code?: string | null;
  readonly param?: string | null;
}

/** The body of an error answer, with the kind of error that goes with the status unless it is given. */
export function errorBody(status: number, details: ErrorDetails = {}): { error: Required<ErrorDetails> } {
  const type = status >= 500 ? 'server_error' : status === 429 ? 'requests' : 'invalid_request_error';
  return {
    error: { message: `The server answered with status ${status}.`, type, param: null, code: null, ...details },
  };
}
