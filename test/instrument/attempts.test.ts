import { trace } from '@opentelemetry/api';
import type { OpenAI } from 'openai';
import { describe, expect, it } from 'vitest';
import { rateLimited } from '../../src/testing/fake-openai/scripts/rate-limited.ts';
import { serverError } from '../../src/testing/fake-openai/scripts/server-error.ts';
import { useClientPair } from '../support/client-pair.ts';
import { onlySpan } from '../support/only-span.ts';
import type { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, collect } from '../support/use-fake-openai.ts';

const { runBoth } = useClientPair();

const RETRYING = { maxRetries: 2 };
const chat = (client: OpenAI) => client.chat.completions.create(CHAT);

/** The attempt events of the one span, in order. */
function attempts(run: { readonly telemetry: TelemetryCapture }): Record<string, unknown>[] {
  return onlySpan(run).events.map(({ name, attributes }) => {
    expect(name).toBe('codon.openai.attempt');
    return attributes ?? {};
  });
}

/** How often each kind of attempt was counted, by status or error. */
async function counted({ telemetry }: { readonly telemetry: TelemetryCapture }): Promise<Record<string, unknown>> {
  const metric = (await telemetry.metrics()).find(({ descriptor }) => descriptor.name === 'codon.openai.attempts');
  return Object.fromEntries(
    (metric?.dataPoints ?? []).map(({ attributes, value }) => [
      attributes['http.response.status_code'] ?? attributes['error.type'],
      value,
    ]),
  );
}

describe('37. retries', () => {
  it('are one span: each attempt is an event with what its headers tell', async () => {
    const run = await runBoth(chat, { client: RETRYING, scripts: [rateLimited({ retryAfterMs: 40 }), serverError()] });
    expect(onlySpan(run).attributes).toMatchObject({
      'http.request.resend_count': 2,
      'gen_ai.response.finish_reasons': ['stop'],
      'codon.openai.request.id': attempts(run)[2]?.['codon.openai.request.id'],
    });
    expect(onlySpan(run).status.code).toBe(0);
    const [first, second, third] = attempts(run);
    expect(first).toEqual({
      'codon.openai.attempt.number': 1,
      'error.type': '429',
      'http.response.status_code': 429,
      'codon.openai.request.id': expect.stringMatching(/^req_/),
      'codon.openai.processing_ms': 12,
      'codon.openai.rate_limit.remaining_requests': 0,
      'codon.openai.rate_limit.remaining_tokens': 1_999_000,
      'codon.openai.rate_limit.reset_requests_ms': 6,
      'codon.openai.rate_limit.reset_tokens_ms': 30,
    });
    expect(second).toMatchObject({ 'codon.openai.attempt.number': 2, 'error.type': '500' });
    expect(second?.['codon.openai.attempt.wait_ms']).toBeGreaterThanOrEqual(35);
    expect(third).toMatchObject({ 'codon.openai.attempt.number': 3, 'http.response.status_code': 200 });
    expect(third).not.toHaveProperty(['error.type']);
    expect(await counted(run)).toEqual({ 200: 1, 429: 1, 500: 1 });
  });

  it('are told when all of them fail, with the id of the last request', async () => {
    const scripts = [serverError(), serverError(), rateLimited()];
    const run = await runBoth<unknown>(chat, { client: RETRYING, scripts });
    expect(onlySpan(run).attributes).toMatchObject({
      'error.type': 'rate_limit_exceeded',
      'http.request.resend_count': 2,
      'codon.openai.request.id': attempts(run)[2]?.['codon.openai.request.id'],
    });
    expect(attempts(run).map((attempt) => attempt['http.response.status_code'])).toEqual([500, 500, 429]);
  });

  it('tell connections that break and answers that do not come, by the class of the error', async () => {
    const run = await runBoth(chat, {
      client: { maxRetries: 2, timeout: 150 },
      scripts: [{ drop: true }, { hang: true }],
    });
    expect(attempts(run).map((attempt) => attempt['error.type'])).toEqual([
      'APIConnectionError',
      'APIConnectionTimeoutError',
      undefined,
    ]);
    expect(attempts(run)[0]).not.toHaveProperty(['http.response.status_code']);
    expect(await counted(run)).toEqual({ 200: 1, APIConnectionError: 1, APIConnectionTimeoutError: 1 });
  });

  it('tell the caller who gave up', async () => {
    const run = await runBoth<unknown>(
      (client) => client.chat.completions.create(CHAT, { signal: AbortSignal.timeout(60) }),
      { client: RETRYING, scripts: [{ hang: true }] },
    );
    expect(attempts(run)).toEqual([{ 'codon.openai.attempt.number': 1, 'error.type': 'APIUserAbortError' }]);
  });

  it('count an answer whose body did not come in time', async () => {
    const stuck = { sse: ['{"id":', '"x"}'], chunkDelayMs: 2000, headers: { 'content-type': 'application/json' } };
    const run = await runBoth(chat, { client: { maxRetries: 1, timeout: 300 }, scripts: [stuck] });
    expect(onlySpan(run).attributes['http.request.resend_count']).toBe(1);
    expect(attempts(run).map((attempt) => attempt['http.response.status_code'])).toEqual([200, 200]);
    expect(onlySpan(run).attributes['codon.openai.request.id']).toBe(attempts(run)[1]?.['codon.openai.request.id']);
  });

  it('are counted for streams too', async () => {
    const run = await runBoth(
      async (client) => collect(await client.responses.create({ model: 'gpt-4o', input: 'Hi', stream: true })),
      { client: RETRYING, scripts: [serverError()] },
    );
    expect(onlySpan(run).attributes['http.request.resend_count']).toBe(1);
    expect(attempts(run)).toHaveLength(2);
  });

  it('stay apart when calls run at the same time', async () => {
    const run = await runBoth(async (client) => (await Promise.all([1, 2, 3].map(() => chat(client)))).length, {
      client: RETRYING,
      scripts: [serverError()],
    });
    const resends = run.telemetry.spans.map(({ attributes }) => attributes['http.request.resend_count']);
    expect(resends.toSorted()).toEqual([1, undefined, undefined]);
  });
});

it('a single attempt that succeeds gives no event, and none that it repeats', async () => {
  const run = await runBoth(chat);
  expect(onlySpan(run).events).toEqual([]);
  expect(onlySpan(run).attributes).not.toHaveProperty(['http.request.resend_count']);
  expect(await counted(run)).toEqual({ 200: 1 });
});

it('a single attempt that fails is told', async () => {
  const run = await runBoth<unknown>(chat, { scripts: [{ status: 404 }] });
  expect(attempts(run)).toMatchObject([{ 'codon.openai.attempt.number': 1, 'error.type': '404' }]);
});

it('attempts: "off" leaves out events, not counts', async () => {
  const run = await runBoth(chat, { client: RETRYING, scripts: [serverError()], attempts: 'off' });
  expect(onlySpan(run).events).toEqual([]);
  expect(onlySpan(run).attributes['http.request.resend_count']).toBe(1);
  expect(await counted(run)).toEqual({ 200: 1, 500: 1 });
});

it('attempts: "spans" gives each attempt a span below the one of the call', async () => {
  const seen: (string | undefined)[] = [];
  const fetchInside: typeof fetch = (...args) => {
    seen.push(trace.getActiveSpan()?.spanContext().spanId);
    return fetch(...args);
  };
  const run = await runBoth(chat, {
    client: { ...RETRYING, fetch: fetchInside },
    scripts: [serverError()],
    attempts: 'spans',
  });
  const [first, second, call] = run.telemetry.spans;
  expect(run.telemetry.spans.map(({ name }) => name)).toEqual([
    'codon.openai.attempt',
    'codon.openai.attempt',
    'chat gpt-4o-mini',
  ]);
  expect(first).toMatchObject({
    status: { code: 2 },
    attributes: { 'codon.openai.attempt.number': 1, 'error.type': '500' },
  });
  expect(second?.attributes['codon.openai.attempt.wait_ms']).toBeGreaterThan(0);
  for (const span of [first, second]) expect(span?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
  expect(call?.events).toEqual([]);
  // The bare client came first: nothing was active in its requests.
  expect(seen.slice(-2)).toEqual([first, second].map((span) => span?.spanContext().spanId));
});

it('no key, cookie, organization or query string is recorded', async () => {
  const secret = 'dont-tell-4711';
  for (const mode of ['events', 'spans'] as const) {
    const run = await runBoth<unknown>(
      (client) => client.chat.completions.create(CHAT, { query: { token: secret }, headers: { cookie: secret } }),
      {
        client: {
          ...RETRYING,
          apiKey: secret,
          organization: secret,
          project: secret,
          defaultQuery: { sig: secret },
        },
        scripts: [
          { ...serverError(), headers: { 'retry-after-ms': '1', 'set-cookie': secret, 'openai-organization': secret } },
        ],
        attempts: mode,
      },
    );
    expect(run.value).toBeDefined();
    expect(await run.telemetry.serialize()).not.toContain(secret);
  }
});
