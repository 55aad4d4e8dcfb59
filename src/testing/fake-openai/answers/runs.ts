import { decideTurn } from '../decide-turn.ts';
import { asFlag, asList, asObject, asText, type JsonObject } from '../json-value.ts';
import { modelSnapshot } from '../model-snapshot.ts';
import { promptText } from '../prompt-text.ts';
import { chooseTool, readTools } from '../read-tools.ts';
import type { Step } from '../resource-store.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { CREATED_AT } from '../stable-id.ts';
import { type Collection, changeResource, collectionRoutes, findResource } from './collection.ts';
import { runEvents } from './run-events.ts';
import { carryOut, keepOutcome } from './run-progress.ts';
import { createThread } from './threads.ts';

const RUNS = 'threads/:thread/runs';

const runs: Collection = {
  path: RUNS,
  object: 'thread.run',
  idPrefix: 'run_',
  shape: (call) => describeRun(call, call.params.thread ?? ''),
  steps: [{ status: 'completed', completed_at: CREATED_AT + 2 }],
};

const steps: Collection = {
  path: `${RUNS}/:run/steps`,
  object: 'thread.run.step',
  idPrefix: 'step_',
  shape: ({ params }) => ({
    ...{ thread_id: params.thread, run_id: params.run, assistant_id: 'asst_fake' },
    ...{ type: 'message_creation', status: 'completed', usage: null },
    step_details: { type: 'message_creation', message_creation: { message_id: 'msg_fake' } },
  }),
};

/** Runs of threads: queued, then in progress, then completed or waiting for tools, one state a retrieval. */
export const runRoutes: readonly Route[] = [
  { method: 'POST', path: RUNS, answer: (call) => startRun(call, call.params.thread ?? '', []) },
  { method: 'POST', path: 'threads/runs', answer: createThreadAndRun },
  { method: 'POST', path: `${RUNS}/:id/submit_tool_outputs`, answer: submitToolOutputs },
  { method: 'POST', path: `${RUNS}/:id/cancel`, answer: cancelRun },
  ...collectionRoutes(runs),
  ...collectionRoutes(steps),
];

function createThreadAndRun(call: Call): Script {
  const thread = createThread(call, asObject(call.fields.thread));
  return startRun(call, String(thread.id), [['thread.created', thread]]);
}

function startRun(call: Call, thread: string, before: ReadonlyArray<readonly [string, JsonObject]>): Script {
  const id = call.store.newId(runs.idPrefix, call.seed);
  const run = { id, object: runs.object, created_at: CREATED_AT, ...describeRun(call, thread) };
  return advanceRun(call, run, false, [...before, ['thread.run.created', run]]);
}

function submitToolOutputs(call: Call): Script {
  const { value } = findResource(runs, call);
  const outputs = new Map(
    asList(call.fields.tool_outputs).map((entry) => [asObject(entry).tool_call_id, asObject(entry).output]),
  );
  const key = `threads/${value.thread_id}/runs/${value.id}/steps`;
  const before = call.store.list(key).flatMap((step): Array<readonly [string, JsonObject]> => {
    if (step.status !== 'in_progress') {
      return [];
    }
    const completed = completeToolStep(step, outputs);
    call.store.put(key, String(step.id), { value: completed, steps: [] });
    return [['thread.run.step.completed', completed]];
  });
  return advanceRun(call, { ...value, status: 'queued', required_action: null }, true, before);
}

function completeToolStep(step: JsonObject, outputs: ReadonlyMap<unknown, unknown>): JsonObject {
  const tool_calls = asList(asObject(step.step_details).tool_calls)
    .map(asObject)
    .map((tool) => ({ ...tool, function: { ...asObject(tool.function), output: outputs.get(tool.id) ?? null } }));
  const step_details = { type: 'tool_calls', tool_calls };
  return { ...step, status: 'completed', completed_at: CREATED_AT + 2, step_details };
}

// Streamed, a run goes all its way at once; else each retrieval takes it one state further.
function advanceRun(
  call: Call,
  queued: JsonObject,
  isToolAnswered: boolean,
  before: ReadonlyArray<readonly [string, JsonObject]>,
): Script {
  const { store, fields } = call;
  const thread = store.list(`threads/${queued.thread_id}/messages`);
  const running = { ...queued, status: 'in_progress', started_at: CREATED_AT + 1 };
  const tool = isToolAnswered ? undefined : chooseTool(readTools(queued.tools), queued.tool_choice);
  const turn = call.turn ?? decideTurn({ prompt: promptText(thread), tool });
  const outcome = carryOut(running, turn, thread, `${queued.id}\n${call.seed}`);
  const key = `threads/${queued.thread_id}/runs`;
  if (asFlag(fields.stream)) {
    keepOutcome(store, outcome);
    store.put(key, String(queued.id), { value: outcome.run, steps: [] });
    return { sse: runEvents([...before, ['thread.run.queued', queued], ['thread.run.in_progress', running]], outcome) };
  }
  const settle: Step = () => {
    keepOutcome(store, outcome);
    return outcome.run;
  };
  store.put(key, String(queued.id), { value: queued, steps: [() => running, settle] });
  return { json: queued };
}

function cancelRun(call: Call): Script {
  const answer = changeResource(runs, call, { status: 'cancelling' });
  const resource = findResource(runs, call);
  resource.steps = [(run) => ({ ...run, status: 'cancelled', cancelled_at: CREATED_AT + 2 })];
  return answer;
}

function describeRun({ fields, store }: Call, thread: string): JsonObject {
  const assistantId = asText(fields.assistant_id, 'asst_fake');
  const assistant = store.get('assistants', assistantId)?.value ?? {};
  return {
    ...{ assistant_id: assistantId, thread_id: thread, status: 'queued', started_at: null },
    ...{ expires_at: CREATED_AT + 600, cancelled_at: null, failed_at: null, completed_at: null },
    ...{ required_action: null, last_error: null, incomplete_details: null, usage: null },
    model: modelSnapshot(asText(fields.model, asText(assistant.model, 'gpt-4o-mini'))),
    instructions: fields.instructions ?? assistant.instructions ?? null,
    tools: asList(fields.tools ?? assistant.tools),
    metadata: asObject(fields.metadata),
    temperature: fields.temperature ?? assistant.temperature ?? 1,
    top_p: fields.top_p ?? assistant.top_p ?? 1,
    max_completion_tokens: fields.max_completion_tokens ?? null,
    max_prompt_tokens: fields.max_prompt_tokens ?? null,
    truncation_strategy: fields.truncation_strategy ?? { type: 'auto', last_messages: null },
    response_format: fields.response_format ?? 'auto',
    tool_choice: fields.tool_choice ?? 'auto',
    parallel_tool_calls: fields.parallel_tool_calls ?? true,
  };
}
