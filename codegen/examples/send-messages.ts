import type { ExampleMessages } from './example-messages.ts';

/** Thrown when an endpoint does not take what it is sent. */
class EndpointError extends Error {
  override readonly name = 'EndpointError';
}

const TIME_LIMIT_MS = 10_000;

/**
 * Sends OTLP messages as JSON over HTTP, one request a signal.
 *
 * @param endpoint - its base: `/v1/traces`, `/v1/metrics` and `/v1/logs` are added.
 * @throws {EndpointError} when it cannot be reached in 10 seconds, or refuses.
 */
export async function sendMessages(endpoint: string, messages: ExampleMessages): Promise<void> {
  const base = endpoint.replace(/\/+$/, '');
  for (const signal of ['traces', 'metrics', 'logs'] as const) {
    const url = `${base}/v1/${signal}`;
    const response = await post(url, JSON.stringify(messages[signal]));
    await response.body?.cancel();
    if (!response.ok) throw new EndpointError(`${url} answers ${response.status}; it has to take OTLP as JSON.`);
  }
}

async function post(url: string, body: string): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(TIME_LIMIT_MS);
    return await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal });
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).name;
    throw new EndpointError(`${url} cannot be reached (${cause}); start a receiver there, or name another --endpoint.`);
  }
}
