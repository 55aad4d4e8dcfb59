import type OpenAI from 'openai';

/** The messages of a request as the GenAI conventions write them. */
export function inputMessages(messages: readonly OpenAI.ChatCompletionMessageParam[]): string {
  return JSON.stringify(messages.map(({ role, content }) => ({ role, parts: [{ type: 'text', content }] })));
}

/** The message of an answer as the GenAI conventions write it. */
export function outputMessages(content: string | null, finishReason: string): string {
  const parts = [{ type: 'text', content }];
  return JSON.stringify([{ role: 'assistant', parts, finish_reason: finishReason }]);
}
