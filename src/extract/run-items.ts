import type { OutputMessages } from '../../generated/content.ts';
import type { Cut } from './cut.ts';
import { runFinishReason } from './finish-reason.ts';
import { type Fields, fields, isObject, items, MAX_ENTRIES } from './read.ts';
import { responseOutputMessages } from './response-items.ts';

/**
 * What a run answers when it is not streamed: the calls that it waits for. What the assistant wrote stands in the thread,
 * which is read by other calls.
 */
export function runOutputMessages(run: Fields, cut: Cut): OutputMessages | undefined {
  return responseOutputMessages(requiredCalls(run), runFinishReason(run), cut);
}

/** The calls that a run or a session waits for, as items of a response. */
export function requiredCalls(run: Fields): readonly Fields[] {
  const calls = items(fields(fields(run.required_action).submit_tool_outputs).tool_calls);
  const asked = calls.slice(0, MAX_ENTRIES).filter(isObject).map(functionCall);
  return asked.length > 0 ? asked : items(run.required_actions).filter(isFunctionCall);
}

/** What a step of a run did with the tools that OpenAI runs, as items of a response. */
export function serverCalls(step: Fields): readonly Fields[] {
  const calls: Fields[] = [];
  for (const call of items(fields(step.step_details).tool_calls).slice(0, MAX_ENTRIES)) {
    const { id, type, code_interpreter, file_search } = fields(call);
    const { input, outputs } = fields(code_interpreter);
    const { results } = fields(file_search);
    if (type === 'code_interpreter') calls.push({ type: 'code_interpreter_call', id, code: input, outputs });
    else if (type === 'file_search') calls.push({ type: 'file_search_call', id, results });
  }
  return calls;
}

function functionCall(call: Fields): Fields {
  const called = fields(call.function);
  return { type: 'function_call', call_id: call.id, name: called.name, arguments: called.arguments };
}

function isFunctionCall(action: unknown): action is Fields {
  return fields(action).type === 'function_call';
}
