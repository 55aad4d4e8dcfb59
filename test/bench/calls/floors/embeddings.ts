import type OpenAI from 'openai';
import type { Floor } from './floor.ts';
import { endpoint, traceCall } from './trace-call.ts';

type Answer = OpenAI.CreateEmbeddingResponse & { readonly _request_id?: string | null };

/** The floor of embeddings. */
export function embeddingsFloor(body: OpenAI.EmbeddingCreateParams): Floor {
  return ({ tracer, fetch, newClient }) => {
    const { embeddings } = newClient(fetch);
    return () =>
      traceCall<Answer>(
        tracer,
        `embeddings ${body.model}`,
        { ...endpoint, 'gen_ai.operation.name': 'embeddings', 'gen_ai.request.model': body.model },
        () => embeddings.create(body),
        (answer) => ({
          'gen_ai.embeddings.dimension.count': body.dimensions,
          'codon.openai.request.id': answer._request_id ?? undefined,
          'gen_ai.response.model': answer.model,
          'gen_ai.usage.input_tokens': answer.usage.prompt_tokens,
        }),
      );
  };
}
