import { argumentsText, decideTurn, limitTurn, turnText } from '../decide-turn.ts';
import { asCount, asFlag, asList, asObject, asText, type JsonObject } from '../json-value.ts';
import { listPage } from '../list-page.ts';
import { chatUsage, measureUsage } from '../measure-usage.ts';
import { isReasoningModel, modelSnapshot } from '../model-snapshot.ts';
import { promptText } from '../prompt-text.ts';
import { chooseTool, readTools } from '../read-tools.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { CREATED_AT, stableId } from '../stable-id.ts';
import type { Turn } from '../turn.ts';
import { chatChunks } from './chat-chunks.ts';
import { type Collection, collectionRoutes } from './collection.ts';

/** Chat completions that were asked to be stored. */
const stored: Collection = {
  path: 'chat/completions',
  object: 'chat.completion',
  idPrefix: 'chatcmpl-',
  createdKey: 'created',
  shape: (call) => describeCompletion(call),
};

/** `/chat/completions`, with the routes for stored ones. */
export const chatCompletionRoutes: readonly Route[] = [
  { method: 'POST', path: stored.path, answer: createChatCompletion },
  ...collectionRoutes(stored),
  { method: 'GET', path: `${stored.path}/:id/messages`, answer: () => listPage([]) },
];

function createChatCompletion(call: Call): Script {
  const id = stableId(stored.idPrefix, call.seed);
  const completion = { id, object: stored.object, created: CREATED_AT, ...describeCompletion(call) };
  if (call.fields.store === true) {
    call.store.put(stored.path, id, { value: completion, steps: [] });
  }
  const withUsage = asFlag(asObject(call.fields.stream_options).include_usage);
  return asFlag(call.fields.stream) ? { sse: chatChunks(completion, withUsage) } : { json: completion };
}

function describeCompletion(call: Call) {
  const { fields } = call;
  const turn = limitTurn(
    call.turn ?? decideChatTurn(fields),
    asCount(fields.max_completion_tokens ?? fields.max_tokens, Number.MAX_SAFE_INTEGER),
  );
  const model = asText(fields.model, call.deployment ?? 'gpt-4o-mini');
  const varies = call.turn === undefined && fields.response_format === undefined;
  const turns = Array.from({ length: Math.max(1, asCount(fields.n, 1, 128)) }, (_, index) =>
    varies ? vary(turn, index) : turn,
  );
  const reasons = fields.reasoning_effort !== 'none' && (isReasoningModel(model) || 'reasoning_effort' in fields);
  const words = turns.map(turnText).join(' ');
  const usage = chatUsage(measureUsage(promptText(fields.messages), words, reasons));
  return {
    model: turn.model ?? modelSnapshot(model),
    choices: turns.map((each, index) => describeChoice(call, each, index)),
    usage: { ...usage, ...turn.usage },
    service_tier: 'default',
    system_fingerprint: 'fp_fake',
  };
}

function decideChatTurn(fields: JsonObject): Turn {
  const format = asObject(fields.response_format);
  const legacy = asList(fields.functions).map((entry) => ({ ...asObject(entry), type: 'function' }));
  const tool = chooseTool(
    [...readTools(fields.tools), ...readTools(legacy)],
    fields.tool_choice ?? fields.function_call,
  );
  return decideTurn({
    prompt: promptText(fields.messages),
    tool: isToolAnswered(fields.messages) ? undefined : tool,
    schema: format.type === 'json_object' ? {} : asObject(format.json_schema).schema,
  });
}

function isToolAnswered(messages: unknown): boolean {
  const roles = asList(messages).map((message) => asObject(message).role);
  const answered = roles.findLastIndex((role) => role === 'tool' || role === 'function');
  return answered > roles.lastIndexOf('user');
}

// Several choices differ in a word, so that they can be told apart.
function vary(turn: Turn, index: number): Turn {
  return index === 0 || turn.text === undefined || turn.finishReason === 'length'
    ? turn
    : { ...turn, text: `${turn.text} (${index + 1})` };
}

function describeChoice(call: Call, turn: Turn, index: number) {
  const message: JsonObject = {
    role: 'assistant',
    content: turn.text ?? null,
    refusal: turn.refusal ?? null,
    annotations: [],
  };
  const legacy = call.fields.tools === undefined && call.fields.functions !== undefined;
  const [first] = turn.toolCalls ?? [];
  if (first !== undefined && legacy) {
    message.function_call = { name: first.name, arguments: argumentsText(first.arguments) };
  } else if (turn.toolCalls !== undefined) {
    message.tool_calls = describeToolCalls(turn, `${call.seed}.${index}`);
  }
  const called = legacy ? 'function_call' : 'tool_calls';
  return {
    index,
    message,
    logprobs: null,
    finish_reason: turn.finishReason ?? (first === undefined ? 'stop' : called),
  };
}

/** The calls of a turn in the form that chat completions and assistants share. */
export function describeToolCalls(turn: Turn, seed: string): JsonObject[] {
  return (turn.toolCalls ?? []).map(({ name, arguments: value, id, type = 'function' }, index) => ({
    id: id ?? stableId('call_', `${seed}.${index}`),
    type,
    [type]: { name, [type === 'custom' ? 'input' : 'arguments']: argumentsText(value) },
  }));
}
