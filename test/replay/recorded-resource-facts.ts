import type { Recording } from '../support/recordings.ts';

/** A run, an assistant, a thread, a message or a list of these: what they have in common. */
interface Resource {
  id?: string;
  object?: string;
  model?: string;
  status?: string;
  assistant_id?: string | null;
  thread_id?: string;
  usage?: { prompt_tokens: number; completion_tokens: number } | null;
  data?: readonly unknown[];
}

/**
 * The attributes that the span of a recorded call about assistants and their threads must have, with their values;
 * undefined where it must not have them. Read without the code that is tested.
 *
 * @param span - id of the span's type
 */
export function recordedResourceFacts(
  { request, response }: Recording,
  span: string,
): Readonly<Record<string, unknown>> {
  const answer = parse(response.body);
  const asked = request.body as Resource | null;
  if (span === 'create-agent') return { 'gen_ai.request.model': asked?.model, 'gen_ai.agent.id': answer.id };
  const work = {
    'gen_ai.response.model': answer.model,
    'gen_ai.usage.input_tokens': answer.usage?.prompt_tokens,
    'gen_ai.usage.output_tokens': answer.usage?.completion_tokens,
    'codon.openai.resource.status': answer.status,
    'codon.openai.thread.id': answer.object === 'thread' ? answer.id : answer.thread_id,
  };
  if (span === 'api-call') {
    return { ...work, 'codon.openai.resource.id': answer.id, 'codon.openai.resource.count': answer.data?.length };
  }
  return {
    ...work,
    'gen_ai.agent.id': answer.assistant_id,
    'gen_ai.conversation.id': answer.thread_id,
    'codon.openai.run.id': answer.id,
    'gen_ai.response.finish_reasons': answer.status === 'completed' ? ['stop'] : undefined,
  };
}

/** The answer; of a stream, the run as it was told last. */
function parse(body: string): Resource {
  if (!body.startsWith('event: ')) return JSON.parse(body);
  const told = body
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line): Resource => JSON.parse(line.slice('data: '.length)));
  return told.findLast(({ object }) => object === 'thread.run') ?? {};
}
