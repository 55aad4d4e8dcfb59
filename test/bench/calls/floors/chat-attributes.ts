import type { Attributes } from '@opentelemetry/api';
import type OpenAI from 'openai';
import { endpoint } from './trace-call.ts';

/** What a sampler may want to know of a chat. */
export function chatStart(body: OpenAI.ChatCompletionCreateParams): Attributes {
  return { ...endpoint, 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': body.model };
}

/** What the last of a chat's answer says: all of it, or the chunk with the usage. */
export interface ChatEnd {
  readonly id: string;
  readonly model: string;
  readonly service_tier?: string | null | undefined;
  readonly system_fingerprint?: string | undefined;
  readonly usage?: OpenAI.CompletionUsage | null | undefined;
}

/** What is known of a chat when it is over. */
export function chatEnd(
  body: OpenAI.ChatCompletionCreateParams,
  answer: ChatEnd,
  finishReasons: string[],
  requestId: string | null | undefined,
): Attributes {
  const { usage } = answer;
  return {
    'gen_ai.request.temperature': body.temperature ?? undefined,
    'gen_ai.request.max_tokens': body.max_tokens ?? undefined,
    'openai.api.type': 'chat_completions',
    'codon.openai.request.id': requestId ?? undefined,
    'gen_ai.response.id': answer.id,
    'gen_ai.response.model': answer.model,
    'gen_ai.response.finish_reasons': finishReasons,
    'openai.response.service_tier': answer.service_tier ?? undefined,
    'openai.response.system_fingerprint': answer.system_fingerprint,
    'gen_ai.usage.input_tokens': usage?.prompt_tokens,
    'gen_ai.usage.output_tokens': usage?.completion_tokens,
    'gen_ai.usage.cache_read.input_tokens': usage?.prompt_tokens_details?.cached_tokens,
  };
}
