import type OpenAI from 'openai';
import { redactionTexts } from '../redaction/texts.ts';

/** Prose of about the given number of characters. */
export function prose(length: number): string {
  return (redactionTexts.prose?.(length) ?? '').slice(0, length);
}

const settings = { model: 'gpt-4o-mini', temperature: 0.2, max_tokens: 100 };

export const smallChat: OpenAI.ChatCompletionCreateParamsNonStreaming = {
  ...settings,
  messages: [{ role: 'user', content: 'Say something.' }],
};

/** Half of the prompt is the system's: 4 KB together. */
export const longChat: OpenAI.ChatCompletionCreateParamsNonStreaming = {
  ...settings,
  messages: [
    { role: 'system', content: prose(2048) },
    { role: 'user', content: prose(2048) },
  ],
};

export const streamedChat: OpenAI.ChatCompletionCreateParamsStreaming = {
  ...smallChat,
  stream: true,
  stream_options: { include_usage: true },
};

export const smallResponse: OpenAI.Responses.ResponseCreateParamsNonStreaming = {
  model: 'gpt-4o-mini',
  input: 'Say something.',
  temperature: 0.2,
  max_output_tokens: 100,
};

export const smallEmbedding: OpenAI.EmbeddingCreateParams = {
  model: 'text-embedding-3-small',
  input: 'A text of a few words.',
  dimensions: 256,
};
