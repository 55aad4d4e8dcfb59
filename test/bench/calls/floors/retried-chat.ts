import { type Attributes, context, createContextKey, type Span, SpanKind, trace } from '@opentelemetry/api';
import type OpenAI from 'openai';
import { chatEnd, chatStart } from './chat-attributes.ts';
import type { Floor } from './floor.ts';

type Body = OpenAI.ChatCompletionCreateParamsNonStreaming;
type Answer = OpenAI.ChatCompletion & { readonly _request_id?: string | null };

/** What is known of the requests of one call. */
interface Attempts {
  readonly span: Span;
  count: number;
  endedAt: number;
}

const attemptsKey = createContextKey('attempts');

/** The floor of a chat that takes several requests: the client's `fetch` tells each of them. */
export function retriedChatFloor(body: Body): Floor {
  return ({ tracer, fetch, newClient }) => {
    const { chat } = newClient(tellAttempts(fetch));
    return async () => {
      const active = context.active();
      const span = tracer.startSpan(
        `chat ${body.model}`,
        { kind: SpanKind.CLIENT, attributes: chatStart(body) },
        active,
      );
      const attempts: Attempts = { span, count: 0, endedAt: 0 };
      const answer: Answer = await context.with(trace.setSpan(active, span).setValue(attemptsKey, attempts), () =>
        chat.completions.create(body),
      );
      if (span.isRecording()) {
        const reasons = answer.choices.map((choice) => choice.finish_reason);
        const attributes = chatEnd(body, answer, reasons, answer._request_id);
        if (attempts.count > 1) attributes['http.request.resend_count'] = attempts.count - 1;
        span.setAttributes(attributes);
      }
      span.end();
      return answer;
    };
  };
}

function tellAttempts(send: typeof fetch): typeof fetch {
  return async (...request) => {
    const attempts = context.active().getValue(attemptsKey) as Attempts | undefined;
    if (attempts === undefined || !attempts.span.isRecording()) return send(...request);
    attempts.count += 1;
    const waited = performance.now() - attempts.endedAt;
    const response = await send(...request);
    attempts.endedAt = performance.now();
    // A single attempt that succeeds is told by the span itself.
    if (attempts.count > 1 || !response.ok)
      attempts.span.addEvent('codon.openai.attempt', told(attempts, waited, response));
    return response;
  };
}

function told({ count }: Attempts, waited: number, { ok, status, headers }: Response): Attributes {
  return {
    'codon.openai.attempt.number': count,
    'http.response.status_code': status,
    'codon.openai.request.id': headers.get('x-request-id') ?? undefined,
    'error.type': ok ? undefined : String(status),
    'codon.openai.attempt.wait_ms': count > 1 ? waited : undefined,
    'codon.openai.processing_ms': number(headers, 'openai-processing-ms'),
    'codon.openai.rate_limit.remaining_requests': number(headers, 'x-ratelimit-remaining-requests'),
    'codon.openai.rate_limit.remaining_tokens': number(headers, 'x-ratelimit-remaining-tokens'),
    'codon.openai.rate_limit.reset_requests_ms': milliseconds(headers, 'x-ratelimit-reset-requests'),
    'codon.openai.rate_limit.reset_tokens_ms': milliseconds(headers, 'x-ratelimit-reset-tokens'),
  };
}

function number(headers: Headers, name: string): number | undefined {
  const text = headers.get(name);
  return text === null ? undefined : Number(text);
}

/** Of the durations that the answers here give. */
function milliseconds(headers: Headers, name: string): number | undefined {
  const text = headers.get(name);
  if (text === null) return undefined;
  return text.endsWith('ms') ? Number.parseFloat(text) : Number.parseFloat(text) * 1000;
}
