import { type Attributes, context, SpanKind, type Tracer, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { TracerProvider } from '@opentelemetry/sdk-trace';
import OpenAI from 'openai';
import { instrumentOpenAI } from '../../../src/index.ts';
import type { Scenario } from './scenarios.ts';

/** What is put around a call: nothing, the least by hand, or this package. */
export type Variant = 'bare' | 'floor' | 'ours';

/** A function that makes one call of a scenario. */
export function prepare(variant: Variant, scenario: Scenario): () => Promise<unknown> {
  const client = new OpenAI({
    apiKey: 'bench',
    baseURL: 'https://api.openai.com/v1',
    fetch: scenario.fetch,
    maxRetries: 0,
  });
  if (variant === 'bare') return () => scenario.run(client);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  // Spans are made and dropped: exporting costs the same for everybody.
  const tracerProvider = new TracerProvider({
    spanProcessors: [{ onStart() {}, onEnd() {}, forceFlush: async () => {}, shutdown: async () => {} }],
  });
  if (variant === 'ours') {
    instrumentOpenAI(client, { tracerProvider });
    return () => scenario.run(client);
  }
  return floor(tracerProvider.getTracer('floor'), client, scenario);
}

/** The same span with the same attributes, written by hand around the call. */
function floor(tracer: Tracer, client: OpenAI, scenario: Scenario): () => Promise<unknown> {
  const start = {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'openai',
    'gen_ai.request.model': 'gpt-4o-mini',
    'server.address': 'api.openai.com',
    'server.port': 443,
  };
  return async () => {
    const began = performance.now();
    const active = context.active();
    const span = tracer.startSpan('chat gpt-4o-mini', { kind: SpanKind.CLIENT, attributes: start }, active);
    const answer = (await context.with(trace.setSpan(active, span), () =>
      scenario.run(client),
    )) as OpenAI.ChatCompletion;
    span.setAttributes({
      'gen_ai.request.temperature': 0.2,
      'gen_ai.request.max_tokens': 100,
      'openai.api.type': 'chat_completions',
      'codon.openai.request.id': 'req_bench',
      'gen_ai.response.id': answer.id,
      'gen_ai.response.model': answer.model,
      'gen_ai.response.finish_reasons': ['stop'],
      'openai.response.service_tier': answer.service_tier as string,
      'openai.response.system_fingerprint': answer.system_fingerprint as string,
      'gen_ai.usage.input_tokens': answer.usage?.prompt_tokens as number,
      'gen_ai.usage.output_tokens': answer.usage?.completion_tokens as number,
      'gen_ai.usage.cache_read.input_tokens': answer.usage?.prompt_tokens_details?.cached_tokens as number,
      ...(scenario.chunks > 0 && streamAttributes(performance.now() - began)),
    });
    span.end();
    return answer;
  };
}

function streamAttributes(milliseconds: number): Attributes {
  return {
    'gen_ai.request.stream': true,
    'gen_ai.response.time_to_first_chunk': milliseconds / 1000,
    'codon.openai.stream.outcome': 'completed',
  };
}
