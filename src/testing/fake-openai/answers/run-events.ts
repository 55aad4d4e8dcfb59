import { splitTokens } from '../count-tokens.ts';
import { asList, asObject, asText, type JsonObject } from '../json-value.ts';
import { namedEvent } from '../named-event.ts';
import type { RunOutcome } from './run-progress.ts';

const DONE = 'event: done\ndata: [DONE]\n\n';

/** The events of a run from a state that is not final to its outcome. */
export function runEvents(states: ReadonlyArray<readonly [string, JsonObject]>, outcome: RunOutcome): string[] {
  const { run, step, message } = outcome;
  return [
    ...states.map(([name, value]) => namedEvent(name, value)),
    ...(step === undefined ? [] : beginStep(step)),
    ...(message === undefined ? [] : messageEvents(message)),
    ...(step === undefined ? [] : endStep(step)),
    namedEvent(`thread.run.${run.status}`, run),
    DONE,
  ];
}

function beginStep(step: JsonObject): string[] {
  const begun: JsonObject = { ...step, status: 'in_progress', completed_at: null, usage: null };
  if (step.type === 'tool_calls') {
    begun.step_details = { type: 'tool_calls', tool_calls: [] };
  }
  return [namedEvent('thread.run.step.created', begun), namedEvent('thread.run.step.in_progress', begun)];
}

function endStep(step: JsonObject): string[] {
  return step.type === 'tool_calls' ? toolCallDeltas(step) : [namedEvent('thread.run.step.completed', step)];
}

// A step that waits for outputs stays open when the stream ends.
function toolCallDeltas({ id, step_details }: JsonObject): string[] {
  return asList(asObject(step_details).tool_calls).flatMap((entry, index) => {
    const call = asObject(entry);
    const { name, arguments: text } = asObject(call.function);
    const first = { index, id: call.id, type: 'function', function: { name, arguments: '', output: null } };
    const rest = splitTokens(asText(text)).map((piece) => ({
      index,
      type: 'function',
      function: { arguments: piece },
    }));
    return [first, ...rest].map((delta) =>
      namedEvent('thread.run.step.delta', {
        id,
        object: 'thread.run.step.delta',
        delta: { step_details: { type: 'tool_calls', tool_calls: [delta] } },
      }),
    );
  });
}

function messageEvents(message: JsonObject): string[] {
  const begun = { ...message, status: 'in_progress', completed_at: null, content: [] };
  const text = asText(asObject(asObject(asList(message.content)[0]).text).value);
  const deltas = splitTokens(text).map((value, position) =>
    namedEvent('thread.message.delta', {
      id: message.id,
      object: 'thread.message.delta',
      delta: {
        content: [{ index: 0, type: 'text', text: { value, ...(position === 0 ? { annotations: [] } : {}) } }],
      },
    }),
  );
  return [
    namedEvent('thread.message.created', begun),
    namedEvent('thread.message.in_progress', begun),
    ...deltas,
    namedEvent('thread.message.completed', message),
  ];
}
