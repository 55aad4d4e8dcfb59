/** Answers without a network: what is measured is the client and what is put around it. */
export function cannedFetch(body: string, contentType: string): typeof fetch {
  const bytes = new TextEncoder().encode(body);
  const headers = { 'content-type': contentType, 'x-request-id': 'req_bench' };
  return async () => new Response(bytes, { status: 200, headers });
}

const chatHeader = { id: 'chatcmpl-bench', created: 1, model: 'gpt-4o-mini-2024-07-18', service_tier: 'default' };
const usage = {
  prompt_tokens: 20,
  completion_tokens: 30,
  total_tokens: 50,
  prompt_tokens_details: { cached_tokens: 8 },
  completion_tokens_details: { reasoning_tokens: 0 },
};

/** A chat completion whose text has the given length. */
export function chatAnswer(length: number): string {
  const message = { role: 'assistant', content: 'a'.repeat(length) };
  const choices = [{ index: 0, message, finish_reason: 'stop', logprobs: null }];
  return JSON.stringify({ ...chatHeader, object: 'chat.completion', system_fingerprint: 'fp_bench', choices, usage });
}

/** A streamed chat completion of so many text chunks. */
export function chatStream(chunks: number): string {
  const chunk = (choices: unknown[], more = {}) =>
    `data: ${JSON.stringify({ ...chatHeader, object: 'chat.completion.chunk', system_fingerprint: 'fp_bench', choices, ...more })}\n\n`;
  const delta = (content: string) => [{ index: 0, delta: { content }, finish_reason: null }];
  const texts = Array.from({ length: chunks - 3 }, () => chunk(delta('word ')));
  const end = [chunk([{ index: 0, delta: {}, finish_reason: 'stop' }]), chunk([], { usage }), 'data: [DONE]\n\n'];
  return [chunk([{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }]), ...texts, ...end].join(
    '',
  );
}
