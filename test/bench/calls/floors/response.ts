import type OpenAI from 'openai';
import type { Floor } from './floor.ts';
import { endpoint, traceCall } from './trace-call.ts';

type Answer = OpenAI.Responses.Response & { readonly _request_id?: string | null };

/** The floor of a response that is not streamed. */
export function responseFloor(body: OpenAI.Responses.ResponseCreateParamsNonStreaming): Floor {
  return ({ tracer, fetch, newClient }) => {
    const { responses } = newClient(fetch);
    return () =>
      traceCall<Answer>(
        tracer,
        `chat ${body.model}`,
        { ...endpoint, 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': body.model },
        () => responses.create(body),
        (answer) => ({
          'gen_ai.request.temperature': body.temperature ?? undefined,
          'gen_ai.request.max_tokens': body.max_output_tokens ?? undefined,
          'openai.api.type': 'responses',
          'codon.openai.request.id': answer._request_id ?? undefined,
          'gen_ai.response.id': answer.id,
          'gen_ai.response.model': answer.model,
          'gen_ai.response.finish_reasons': [answer.status === 'completed' ? 'stop' : 'error'],
          'openai.response.service_tier': answer.service_tier ?? undefined,
          'gen_ai.usage.input_tokens': answer.usage?.input_tokens,
          'gen_ai.usage.output_tokens': answer.usage?.output_tokens,
          'gen_ai.usage.cache_read.input_tokens': answer.usage?.input_tokens_details.cached_tokens,
        }),
      );
  };
}
