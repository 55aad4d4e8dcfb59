const json = 'application/json';
const events = 'text/event-stream';

/** Answers with JSON, without a network: what is measured is the client and what is put around it. */
export function jsonFetch(body: string, more: Record<string, string> = {}): typeof fetch {
  const bytes = new TextEncoder().encode(body);
  const headers = { ...headersOf('req_bench', json), ...more };
  return async () => new Response(bytes, { status: 200, headers });
}

/** Answers with a stream that is there at once. */
export function eventsFetch(body: Iterable<string>): typeof fetch {
  const bytes = new TextEncoder().encode([...body].join(''));
  const headers = headersOf('req_bench', events);
  return async () => new Response(bytes, { status: 200, headers });
}

/** Answers with a stream that is made as it is read, so that nobody holds more of it than they want to. */
export function lazyFetch(body: () => Iterator<string>): typeof fetch {
  const encoder = new TextEncoder();
  const headers = headersOf('req_bench', events);
  return async () => {
    const pieces = body();
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const { value, done } = pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
    });
    return new Response(stream, { status: 200, headers });
  };
}

/** What OpenAI's answers say of limits. */
const limits: Record<string, string> = {
  'openai-processing-ms': '12',
  'x-ratelimit-remaining-requests': '4999',
  'x-ratelimit-remaining-tokens': '149999',
  'x-ratelimit-reset-requests': '12ms',
  'x-ratelimit-reset-tokens': '1.5s',
};

/** Answers every call with a 429 that asks to come again at once, and then as it should; both say what the limits are. */
export function busyFetch(body: string): typeof fetch {
  const answer = jsonFetch(body, limits);
  const error = JSON.stringify({ error: { message: 'Slow down.', type: 'requests', code: 'rate_limit_exceeded' } });
  const bytes = new TextEncoder().encode(error);
  const headers = { ...headersOf('req_busy', json), ...limits, 'retry-after-ms': '0' };
  let isBusy = false;
  return async (...request) => {
    isBusy = !isBusy;
    return isBusy ? new Response(bytes, { status: 429, headers }) : answer(...request);
  };
}

function headersOf(requestId: string, contentType: string): Record<string, string> {
  return { 'content-type': contentType, 'x-request-id': requestId };
}
