import type { InvokeAgentRecord } from '../../generated/spans/invoke-agent.ts';
import { runFinishReason } from './finish-reason.ts';
import { type Fields, fields, items, label } from './read.ts';
import { requiredAction } from './resource.ts';
import { readUsage } from './usage.ts';

/** What runs and sessions tell of themselves. */
export type RunFacts = Partial<InvokeAgentRecord>;

/** Reads the run of an assistant: `thread.run`. */
export function readRun(run: Fields, facts: RunFacts): void {
  const id = label(run.id);
  if (id !== undefined) facts.codonOpenaiRunId = id;
  readThread(label(run.thread_id), facts);
  const assistant = label(run.assistant_id);
  if (assistant !== undefined) facts.genAiAgentId = assistant;
  const reason = runFinishReason(run);
  if (reason !== undefined) facts.genAiResponseFinishReasons = [reason];
  readDataSource(run, facts);
  readModelWork(run, run.model, facts);
}

/** Reads a session with a hosted agent: `agent.session`. */
export function readSession(session: Fields, facts: RunFacts): void {
  const id = label(session.id);
  if (id !== undefined) facts.genAiConversationId = id;
  const agent = fields(session.agent);
  const agentId = label(agent.id);
  if (agentId !== undefined) facts.genAiAgentId = agentId;
  readModelWork(session, agent.model, facts);
}

/** A run's conversation is the thread. */
export function readThread(id: string | undefined, facts: RunFacts): void {
  if (id === undefined) return;
  facts.codonOpenaiThreadId = id;
  facts.genAiConversationId = id;
}

/** The store that files are searched in; several are none in particular. */
export function readDataSource(holder: Fields, facts: RunFacts): void {
  const [store, second] = items(fields(fields(holder.tool_resources).file_search).vector_store_ids);
  const id = label(store);
  if (id !== undefined && second === undefined) facts.genAiDataSourceId = id;
}

/** The error code of a run or a session that failed, `_OTHER` when it has none; undefined when it did not fail. */
export function runFailure(resource: Fields): string | undefined {
  const failed = resource.status === 'failed' || resource.status === 'expired';
  return failed ? (label(fields(resource.last_error ?? resource.error).code) ?? '_OTHER') : undefined;
}

function readModelWork(resource: Fields, worker: unknown, facts: RunFacts): void {
  const model = label(worker);
  if (model !== undefined) facts.genAiResponseModel = model;
  const status = label(resource.status);
  if (status !== undefined) facts.codonOpenaiResourceStatus = status;
  const action = requiredAction(resource);
  if (action !== undefined) facts.codonOpenaiRequiredAction = action;
  readUsage(resource.usage, facts);
}
