import { type Attributes, context, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';

/** What is known of the endpoint before any call. */
export const endpoint: Attributes = {
  'gen_ai.provider.name': 'openai',
  'server.address': 'api.openai.com',
  'server.port': 443,
};

/** A span around a call, as one writes it by hand: nothing is read or written where nobody records. */
export function traceCall<Answer>(
  tracer: Tracer,
  name: string,
  attributes: Attributes,
  call: () => PromiseLike<Answer>,
  read: (answer: Answer) => Attributes,
): PromiseLike<Answer> {
  const active = context.active();
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, active);
  const running = context.with(trace.setSpan(active, span), call);
  return span.isRecording() ? finish(span, running, read) : running;
}

async function finish<Answer>(
  span: Span,
  running: PromiseLike<Answer>,
  read: (answer: Answer) => Attributes,
): Promise<Answer> {
  try {
    const answer = await running;
    span.setAttributes(read(answer));
    return answer;
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}
