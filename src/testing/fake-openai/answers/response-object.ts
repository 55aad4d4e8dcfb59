import { argumentsText, decideTurn, limitTurn, turnText } from '../decide-turn.ts';
import { asCount, asList, asObject, asText, type JsonObject } from '../json-value.ts';
import { measureUsage, responseUsage } from '../measure-usage.ts';
import { isReasoningModel, modelSnapshot } from '../model-snapshot.ts';
import { promptText } from '../prompt-text.ts';
import { chooseTool, readTools } from '../read-tools.ts';
import type { Call } from '../route.ts';
import { CREATED_AT, stableId } from '../stable-id.ts';
import type { Turn } from '../turn.ts';

/** The response to a call of `/responses`, complete. */
export function describeResponse(call: Call): JsonObject {
  const { fields } = call;
  const model = asText(fields.model, call.deployment ?? 'gpt-4o-mini');
  const maxTokens = asCount(fields.max_output_tokens, Number.MAX_SAFE_INTEGER);
  const turn = limitTurn(call.turn ?? decideResponseTurn(fields), maxTokens);
  const effort = asObject(fields.reasoning).effort;
  const reasons = effort !== 'none' && (isReasoningModel(model) || fields.reasoning !== undefined);
  const usage = measureUsage(`${asText(fields.instructions)} ${promptText(fields.input)}`, turnText(turn), reasons);
  return {
    id: stableId('resp_', call.seed),
    object: 'response',
    created_at: CREATED_AT,
    ...describeOutcome(turn),
    background: fields.background ?? false,
    instructions: fields.instructions ?? null,
    max_output_tokens: fields.max_output_tokens ?? null,
    max_tool_calls: fields.max_tool_calls ?? null,
    model: turn.model ?? modelSnapshot(model),
    output: turn.failure === undefined ? describeOutput(call, turn, reasons) : [],
    parallel_tool_calls: fields.parallel_tool_calls ?? true,
    previous_response_id: fields.previous_response_id ?? null,
    conversation: typeof fields.conversation === 'string' ? { id: fields.conversation } : (fields.conversation ?? null),
    reasoning: { effort: null, summary: null, ...asObject(fields.reasoning) },
    service_tier: 'default',
    store: fields.store ?? true,
    temperature: fields.temperature ?? 1,
    text: { format: { type: 'text' }, verbosity: 'medium', ...asObject(fields.text) },
    tool_choice: fields.tool_choice ?? 'auto',
    tools: asList(fields.tools),
    top_logprobs: fields.top_logprobs ?? 0,
    top_p: fields.top_p ?? 1,
    truncation: fields.truncation ?? 'disabled',
    usage: turn.failure === undefined ? { ...responseUsage(usage), ...turn.usage } : null,
    user: fields.user ?? null,
    metadata: asObject(fields.metadata),
  };
}

function decideResponseTurn(fields: JsonObject): Turn {
  const format = asObject(asObject(fields.text).format);
  return decideTurn({
    prompt: promptText(fields.input),
    tool: isToolAnswered(fields.input) ? undefined : chooseTool(readTools(fields.tools), fields.tool_choice),
    schema: format.type === 'json_object' ? {} : format.schema,
  });
}

function isToolAnswered(input: unknown): boolean {
  const items = asList(input).map(asObject);
  const answered = items.findLastIndex(({ type }) => typeof type === 'string' && type.endsWith('_call_output'));
  return answered > items.findLastIndex(({ role }) => role === 'user');
}

function describeOutcome({ failure, finishReason }: Turn): JsonObject {
  if (failure !== undefined) {
    return { status: 'failed', error: failure, incomplete_details: null };
  }
  const reason = { length: 'max_output_tokens', content_filter: 'content_filter' }[finishReason as string];
  return reason === undefined
    ? { status: 'completed', error: null, incomplete_details: null }
    : { status: 'incomplete', error: null, incomplete_details: { reason } };
}

function describeOutput(call: Call, turn: Turn, reasons: boolean): JsonObject[] {
  const output: JsonObject[] = [];
  const summary = turn.reasoning ?? (asObject(call.fields.reasoning).summary ? 'Weighing the question.' : undefined);
  if (reasons || summary !== undefined) {
    const parts = summary === undefined ? [] : [{ type: 'summary_text', text: summary }];
    output.push({ id: stableId('rs_', call.seed), type: 'reasoning', summary: parts });
  }
  if (turn.text !== undefined || turn.refusal !== undefined) {
    output.push(describeMessage(turn, stableId('msg_', call.seed)));
  }
  return [...output, ...describeCalls(turn, call.seed)];
}

function describeMessage({ text, refusal, finishReason }: Turn, id: string): JsonObject {
  const content = [
    ...(text === undefined ? [] : [{ type: 'output_text', annotations: [], logprobs: [], text }]),
    ...(refusal === undefined ? [] : [{ type: 'refusal', refusal }]),
  ];
  const status = finishReason === 'length' || finishReason === 'content_filter' ? 'incomplete' : 'completed';
  return { id, type: 'message', status, content, role: 'assistant' };
}

function describeCalls(turn: Turn, seed: string): JsonObject[] {
  return (turn.toolCalls ?? []).map(({ name, arguments: value, id, type }, index) => {
    const words = argumentsText(value);
    const call = { call_id: id ?? stableId('call_', `${seed}.${index}`), name, status: 'completed' };
    return type === 'custom'
      ? { id: stableId('ctc_', `${seed}.${index}`), type: 'custom_tool_call', input: words, ...call }
      : { id: stableId('fc_', `${seed}.${index}`), type: 'function_call', arguments: words, ...call };
  });
}
