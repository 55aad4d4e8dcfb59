const chatHeader = { id: 'chatcmpl-bench', created: 1, model: 'gpt-4o-mini-2024-07-18', service_tier: 'default' };
const fingerprint = { system_fingerprint: 'fp_bench' };
const usage = {
  prompt_tokens: 20,
  completion_tokens: 30,
  total_tokens: 50,
  prompt_tokens_details: { cached_tokens: 8 },
  completion_tokens_details: { reasoning_tokens: 0 },
};

/** A chat completion with the given text. */
export function chatAnswer(content: string): string {
  const message = { role: 'assistant', content, refusal: null };
  const choices = [{ index: 0, message, finish_reason: 'stop', logprobs: null }];
  return JSON.stringify({ ...chatHeader, ...fingerprint, object: 'chat.completion', choices, usage });
}

/** The server-sent events of a streamed chat completion, one a chunk, and the mark of its end. */
export function* chatEvents(chunks: number): Generator<string> {
  const event = (choices: unknown[], more = {}) =>
    `data: ${JSON.stringify({ ...chatHeader, ...fingerprint, object: 'chat.completion.chunk', choices, ...more })}\n\n`;
  const choice = (delta: object, reason: string | null) => [{ index: 0, delta, finish_reason: reason, logprobs: null }];
  yield event(choice({ role: 'assistant', content: '', refusal: null }, null));
  for (let text = 0; text < chunks - 3; text += 1) yield event(choice({ content: 'word ' }, null));
  yield event(choice({}, 'stop'));
  yield event([], { usage });
  yield 'data: [DONE]\n\n';
}

/** A response of the Responses API with the given text. */
export function responseAnswer(text: string): string {
  const content = [{ type: 'output_text', text, annotations: [], logprobs: [] }];
  const message = { type: 'message', id: 'msg_bench', status: 'completed', role: 'assistant', content };
  return JSON.stringify({
    id: 'resp_bench',
    object: 'response',
    created_at: 1,
    status: 'completed',
    error: null,
    incomplete_details: null,
    instructions: null,
    max_output_tokens: 100,
    model: 'gpt-4o-mini-2024-07-18',
    output: [message],
    parallel_tool_calls: true,
    previous_response_id: null,
    service_tier: 'default',
    temperature: 0.2,
    tools: [],
    usage: {
      input_tokens: 20,
      input_tokens_details: { cached_tokens: 8 },
      output_tokens: 30,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 50,
    },
  });
}

/** One vector of the given length, as base64, which the SDK asks for and decodes. */
export function embeddingsAnswer(dimensions: number): string {
  const vector = Float32Array.from({ length: dimensions }, (_, index) => Math.sin(index));
  const embedding = Buffer.from(vector.buffer).toString('base64');
  return JSON.stringify({
    object: 'list',
    data: [{ object: 'embedding', index: 0, embedding }],
    model: 'text-embedding-3-small',
    usage: { prompt_tokens: 20, total_tokens: 20 },
  });
}
