import { turnText } from '../decide-turn.ts';
import type { JsonObject } from '../json-value.ts';
import { chatUsage, measureUsage } from '../measure-usage.ts';
import { promptText } from '../prompt-text.ts';
import type { ResourceStore } from '../resource-store.ts';
import { CREATED_AT, stableId } from '../stable-id.ts';
import type { Turn } from '../turn.ts';
import { describeToolCalls } from './chat-completions.ts';

/** What comes of a run: how it stands in the end, its step, and the message it adds to the thread. */
export interface RunOutcome {
  readonly run: JsonObject;
  readonly step?: JsonObject;
  readonly message?: JsonObject;
}

/** Carries out a turn of the model for a run. */
export function carryOut(run: JsonObject, turn: Turn, thread: readonly JsonObject[], seed: string): RunOutcome {
  const { id: run_id, thread_id, assistant_id } = run;
  const belongs = { run_id, thread_id, assistant_id };
  const measured = chatUsage(measureUsage(promptText(thread), turnText(turn)));
  const usage = { ...measured, ...turn.usage };
  if (turn.failure !== undefined) {
    return { run: { ...run, status: 'failed', failed_at: CREATED_AT + 2, last_error: turn.failure, usage } };
  }
  const step = { id: stableId('step_', seed), object: 'thread.run.step', created_at: CREATED_AT + 1, ...belongs };
  const unfinished = { cancelled_at: null, failed_at: null, expired_at: null, last_error: null, metadata: null };
  if (turn.toolCalls !== undefined) {
    const tool_calls = describeToolCalls(turn, seed);
    const details = { type: 'tool_calls', tool_calls };
    const required_action = { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls } };
    const waiting = {
      type: 'tool_calls',
      status: 'in_progress',
      completed_at: null,
      step_details: details,
      usage: null,
    };
    return {
      run: { ...run, status: 'requires_action', required_action },
      step: { ...step, ...unfinished, ...waiting },
    };
  }
  const message = describeMessage(belongs, turn, stableId('msg_', seed));
  const details = { type: 'message_creation', message_creation: { message_id: message.id } };
  const done = { status: 'completed', completed_at: CREATED_AT + 2, usage };
  return {
    run: { ...run, ...done, required_action: null, expires_at: null },
    step: { ...step, ...unfinished, type: 'message_creation', ...done, step_details: details },
    message,
  };
}

/** Keeps what a run has brought about, so that lists show it. */
export function keepOutcome(store: ResourceStore, { run, step, message }: RunOutcome): void {
  const thread = `threads/${run.thread_id}`;
  if (step !== undefined) {
    store.put(`${thread}/runs/${run.id}/steps`, String(step.id), { value: step, steps: [] });
  }
  if (message !== undefined) {
    store.put(`${thread}/messages`, String(message.id), { value: message, steps: [] });
  }
}

function describeMessage(belongs: JsonObject, turn: Turn, id: string): JsonObject {
  const text = { value: turn.text ?? turn.refusal ?? '', annotations: [] };
  return {
    ...{ id, object: 'thread.message', created_at: CREATED_AT + 1, ...belongs },
    ...{ status: 'completed', incomplete_details: null, incomplete_at: null, completed_at: CREATED_AT + 2 },
    ...{ role: 'assistant', content: [{ type: 'text', text }], attachments: [], metadata: {} },
  };
}
