import type { Attributes } from '@opentelemetry/api';
import type OpenAI from 'openai';

/** What OpenInference says of a chat when it begins. */
export function openInferenceStart(body: OpenAI.ChatCompletionCreateParams): Attributes {
  return {
    'openinference.span.kind': 'LLM',
    'llm.system': 'openai',
    'llm.provider': 'openai',
    'llm.request.model_name': body.model,
  };
}

/** What OpenInference says of a chat when it is over, without its content. */
export function openInferenceEnd(body: OpenAI.ChatCompletionCreateParams, answer: OpenAI.ChatCompletion): Attributes {
  const { usage, choices } = answer;
  const parameters = { max_completion_tokens: body.max_tokens, temperature: body.temperature };
  return {
    'llm.model_name': answer.model,
    'llm.response.model_name': answer.model,
    'llm.finish_reason': choices[0]?.finish_reason,
    'llm.invocation_parameters': JSON.stringify(parameters),
    'llm.token_count.prompt': usage?.prompt_tokens,
    'llm.token_count.completion': usage?.completion_tokens,
    'llm.token_count.total': usage?.total_tokens,
    'llm.token_count.prompt_details.cache_read': usage?.prompt_tokens_details?.cached_tokens,
  };
}

/** The content of a chat: each message flat, and all as JSON, which the other dialect has made. */
export function openInferenceContent(
  body: OpenAI.ChatCompletionCreateParams,
  answer: OpenAI.ChatCompletion,
  input: string,
  output: string,
): Attributes {
  const attributes: Attributes = {
    'input.value': input,
    'input.mime_type': 'application/json',
    'output.value': output,
    'output.mime_type': 'application/json',
  };
  for (const [index, { role, content }] of body.messages.entries()) {
    attributes[`llm.input_messages.${index}.message.role`] = role;
    attributes[`llm.input_messages.${index}.message.content`] = content as string;
  }
  for (const [index, { message }] of answer.choices.entries()) {
    attributes[`llm.output_messages.${index}.message.role`] = message.role;
    attributes[`llm.output_messages.${index}.message.content`] = message.content ?? undefined;
  }
  return attributes;
}
