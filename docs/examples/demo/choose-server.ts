import type { ClientOptions } from 'openai';
import { apiError } from '../../../src/testing/fake-openai/scripts/api-error.ts';
import { rateLimited } from '../../../src/testing/fake-openai/scripts/rate-limited.ts';
import { startFakeOpenAI } from '../../../src/testing/fake-openai/start-fake-openai.ts';

/** The API the demo talks to. */
export interface DemoServer extends AsyncDisposable {
  readonly clientOptions: ClientOptions;
  /** Has the next request refused once, so that the client tries again. Does nothing on the real API. */
  refuseOnce(): void;
  /** Has the next request fail as an unknown model does. Does nothing on the real API. */
  failOnce(): void;
}

/** The embedded server, unless the real API is asked for. */
export async function chooseServer(live: boolean): Promise<DemoServer> {
  if (live) return { clientOptions: {}, refuseOnce() {}, failOnce() {}, async [Symbol.asyncDispose]() {} };
  const server = await startFakeOpenAI();
  return {
    clientOptions: { baseURL: server.baseURL, apiKey: 'no-key-needed' },
    refuseOnce: () => server.next(rateLimited({ retryAfterMs: 20 })),
    failOnce: () => server.next(apiError(404, { code: 'model_not_found', message: 'The model does not exist.' })),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
