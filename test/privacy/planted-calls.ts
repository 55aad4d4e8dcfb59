import OpenAI from 'openai';
import { type Operation, operations } from '../../generated/operations.ts';

/** What stands in every place where people or models write. */
export type Planted = string;

/** Request bodies: every member in which any method takes what people write. */
export function plantedBody(planted: Planted): Record<string, unknown> {
  const parts = [{ type: 'text', text: planted }];
  const file = new File([planted], `${planted}.txt`);
  return {
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: planted },
      { role: 'user', content: parts, name: 'ann' },
      { role: 'assistant', tool_calls: [plantedToolCall(planted)] },
      { role: 'tool', tool_call_id: 'call_1', content: planted },
    ],
    input: planted,
    prompt: planted,
    instructions: planted,
    query: planted,
    content: planted,
    description: planted,
    title: planted,
    purpose: 'assistants',
    voice: 'alloy',
    user: planted,
    safety_identifier: planted,
    prompt_cache_key: planted,
    metadata: { note: planted },
    prediction: { type: 'content', content: planted },
    items: [{ type: 'message', role: 'user', content: planted }],
    tool_outputs: [{ tool_call_id: 'call_1', output: planted }],
    tools: [{ type: 'function', function: { name: 'look_up', description: planted, parameters: { title: planted } } }],
    thread: { messages: [{ role: 'user', content: planted }] },
    assistant_id: 'asst_1',
    additional_instructions: planted,
    url: `https://example.com/${planted}`,
    file,
    image: file,
    files: [],
    data: file,
  };
}

/** An answer with every member in which any method gives what people or models wrote. */
function plantedAnswer(planted: Planted): Record<string, unknown> {
  const content = [{ type: 'text', text: { value: planted, annotations: [] } }];
  const item = { id: 'item_1', text: planted, content, url: planted, revised_prompt: planted, filename: planted };
  return {
    id: 'obj_1',
    object: 'thing',
    model: 'gpt-4o-mini-2024-07-18',
    created: 1_764_000_000,
    has_more: false,
    data: [{ ...item, embedding: [0.5], attributes: { note: planted }, score: 0.5 }],
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        text: planted,
        message: { role: 'assistant', content: planted, refusal: planted, tool_calls: [plantedToolCall(planted)] },
      },
    ],
    output: [
      { type: 'message', id: 'msg_1', role: 'assistant', content: [{ type: 'output_text', text: planted }] },
      { type: 'function_call', id: 'fc_1', call_id: 'call_1', name: 'look_up', arguments: planted },
      { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: planted }] },
    ],
    text: planted,
    title: planted,
    description: planted,
    instructions: planted,
    metadata: { note: planted },
    last_error: { code: 'server_error', message: planted },
    error: null,
    value: planted,
    client_secret: { value: planted },
    usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5, input_tokens: 3, output_tokens: 2 },
  };
}

function plantedToolCall(planted: Planted): object {
  const args = JSON.stringify({ city: planted });
  return { id: 'call_1', type: 'function', function: { name: 'look_up', arguments: args } };
}

/** How a server could answer. */
export const endings = {
  answers: (planted: Planted, url = '') => {
    // A helper waits until a file has this state; everything else is done when it is completed.
    const status = /\/v1\/files\//.test(url) ? 'processed' : 'completed';
    return Response.json({ ...plantedAnswer(planted), status }, { headers: { 'x-request-id': 'req_1' } });
  },
  refuses: (planted: Planted) =>
    Response.json({ error: { message: planted, type: planted, param: planted, code: planted } }, { status: 400 }),
  'is not there': (planted: Planted): Response => {
    throw new TypeError(planted, { cause: new Error(planted) });
  },
  'answers with nonsense': (planted: Planted) =>
    new Response(`{"${planted}`, { headers: { 'content-type': 'application/json' } }),
};

/** A client whose requests end in this way. */
export function plantedClient(end: (url: string) => Response): OpenAI {
  return new OpenAI({ apiKey: 'sk-test', maxRetries: 0, logLevel: 'off', fetch: async (url) => end(String(url)) });
}

/** Every method of the catalogue that makes a request of its own. */
export const plantedOperations: readonly string[] = Object.entries(operations as Record<string, Operation>)
  .filter(([, { path, until = Number.POSITIVE_INFINITY }]) => path !== undefined && until >= 7)
  .map(([name]) => name);

/** Calls a method by its name, with ids for its path and a body for the rest. What it comes to does not matter. */
export async function callOperation(client: OpenAI, operation: string, body: Record<string, unknown>): Promise<void> {
  const names = operation.split('.');
  const method = names.pop() ?? '';
  const resource = names.reduce<object>((at, name) => Reflect.get(at, name) as object, client);
  const { path = '' } = (operations as Record<string, Operation>)[operation] ?? {};
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'id_1']);
  const rest = { ...Object.fromEntries(ids), ...body };
  try {
    const call = Reflect.get(resource, method) as (...args: unknown[]) => PromiseLike<unknown>;
    await (ids.length === 0 ? call.call(resource, rest) : call.call(resource, 'id_1', rest));
  } catch {
    // Some of what is planted is not what the method asks for, and most endings are failures.
  }
}
