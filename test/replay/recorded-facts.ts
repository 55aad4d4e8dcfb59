import type { Recording } from '../support/recordings.ts';

interface Usage {
  prompt_tokens?: number;
  input_tokens?: number;
  completion_tokens?: number;
  output_tokens?: number;
  prompt_tokens_details?: { cached_tokens?: number };
  input_tokens_details?: { cached_tokens?: number };
  completion_tokens_details?: { reasoning_tokens?: number };
  output_tokens_details?: { reasoning_tokens?: number };
}

/** An answer, a chunk of one or an event about one: what they have in common. */
interface Answer {
  id?: string;
  model?: string;
  service_tier?: string;
  usage?: Usage | null;
  choices?: { index: number; finish_reason?: string | null }[];
  status?: string;
  incomplete_details?: { reason?: string } | null;
  output?: { type: string }[];
  response?: Answer;
}

/** Items by which the model hands over to the caller. */
const callItems = /^(?:(?:function|custom_tool|computer|local_shell|shell|apply_patch)_call|mcp_approval_request)$/;

/**
 * The attributes that a recorded call's span must have, with their values; undefined where it must not have them. Read
 * without the code that is tested.
 */
export function recordedFacts({ request, response }: Recording): Readonly<Record<string, unknown>> {
  const answers = response.status >= 400 ? [] : parse(response.body).map((answer) => answer.response ?? answer);
  const usage = last(answers, 'usage') ?? {};
  const input = usage.prompt_tokens_details ?? usage.input_tokens_details;
  const output = usage.completion_tokens_details ?? usage.output_tokens_details;
  return {
    'gen_ai.request.model': (request.body as Answer).model,
    'gen_ai.response.id': last(answers, 'id'),
    'gen_ai.response.model': last(answers, 'model'),
    'openai.response.service_tier': last(answers, 'service_tier'),
    'gen_ai.response.finish_reasons': finishReasons(answers),
    'gen_ai.usage.input_tokens': usage.prompt_tokens ?? usage.input_tokens,
    'gen_ai.usage.output_tokens': usage.completion_tokens ?? usage.output_tokens,
    'gen_ai.usage.cache_read.input_tokens': input?.cached_tokens || undefined,
    'gen_ai.usage.reasoning.output_tokens': output?.reasoning_tokens || undefined,
  };
}

/** The same facts as OpenInference tells them; what it does not tell is left out. */
export function factsInOpenInference(
  facts: Readonly<Record<string, unknown>>,
  { request }: Recording,
): Readonly<Record<string, unknown>> {
  const isEmbedding = request.path.includes('/embeddings');
  return {
    [isEmbedding ? 'embedding.model_name' : 'llm.request.model_name']: facts['gen_ai.request.model'],
    ...(!isEmbedding && { 'llm.response.model_name': facts['gen_ai.response.model'] }),
    'llm.finish_reason': (facts['gen_ai.response.finish_reasons'] as string[] | undefined)?.[0],
    'llm.token_count.prompt': facts['gen_ai.usage.input_tokens'],
    'llm.token_count.completion': facts['gen_ai.usage.output_tokens'],
    'llm.token_count.prompt_details.cache_read': facts['gen_ai.usage.cache_read.input_tokens'],
    'llm.token_count.completion_details.reasoning': facts['gen_ai.usage.reasoning.output_tokens'],
  };
}

/** The answer, or the chunks of a stream; nothing of an empty body. */
function parse(body: string): Answer[] {
  if (!body.includes('data: ')) return body === '' ? [] : [JSON.parse(body)];
  return body
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice('data: '.length)));
}

function last<K extends keyof Answer>(answers: readonly Answer[], key: K): NonNullable<Answer[K]> | undefined {
  return answers.findLast((answer) => answer[key])?.[key] ?? undefined;
}

function finishReasons(answers: readonly Answer[]): string[] | undefined {
  const choices = answers.flatMap(({ choices = [] }) => choices).filter((choice) => choice.finish_reason);
  if (choices.length > 0)
    return choices.sort((a, b) => a.index - b.index).map((choice) => String(choice.finish_reason));
  const final = answers.findLast(({ status }) => status === 'completed' || status === 'incomplete');
  if (final === undefined) return undefined;
  if (final.status === 'incomplete') return [final.incomplete_details?.reason === 'max_output_tokens' ? 'length' : ''];
  return [callItems.test(final.output?.at(-1)?.type ?? '') ? 'tool_call' : 'stop'];
}
