import type { ApiCallRecord } from '../../generated/spans/api-call.ts';
import { type Fields, fields, items, label } from './read.ts';

/** The properties of a record that name a thing. */
type IdProperty =
  | 'codonOpenaiFileId'
  | 'codonOpenaiVectorStoreId'
  | 'codonOpenaiThreadId'
  | 'codonOpenaiRunId'
  | 'codonOpenaiBatchId'
  | 'codonOpenaiContainerId'
  | 'genAiConversationId'
  | 'genAiResponseId';

/** What an answer is, by its `object`; a deleted thing's is followed by `.deleted`. */
const OWN_IDS: ReadonlyMap<string, IdProperty> = new Map([
  ['file', 'codonOpenaiFileId'],
  ['vector_store', 'codonOpenaiVectorStoreId'],
  ['thread', 'codonOpenaiThreadId'],
  ['thread.run', 'codonOpenaiRunId'],
  ['batch', 'codonOpenaiBatchId'],
  ['container', 'codonOpenaiContainerId'],
  ['conversation', 'genAiConversationId'],
  ['agent.session', 'genAiConversationId'],
  ['response', 'genAiResponseId'],
  ['chat.completion', 'genAiResponseId'],
]);

/** What else an answer refers to. */
const REFERENCES: readonly (readonly [string, IdProperty])[] = [
  ['file_id', 'codonOpenaiFileId'],
  ['vector_store_id', 'codonOpenaiVectorStoreId'],
  ['thread_id', 'codonOpenaiThreadId'],
  ['run_id', 'codonOpenaiRunId'],
  ['batch_id', 'codonOpenaiBatchId'],
  ['container_id', 'codonOpenaiContainerId'],
  ['session_id', 'genAiConversationId'],
];

/** Reads every id that a thing carries, its status, and what it waits for. */
export function readResource(resource: Fields, record: Partial<ApiCallRecord>): void {
  const id = label(resource.id);
  if (id !== undefined) {
    record.codonOpenaiResourceId = id;
    const property = OWN_IDS.get(label(resource.object)?.replace(/\.deleted$/, '') ?? '');
    if (property !== undefined) record[property] = id;
  }
  for (const [key, property] of REFERENCES) {
    const reference = label(resource[key]);
    if (reference !== undefined) record[property] = reference;
  }
  const status = label(resource.status);
  if (status !== undefined) record.codonOpenaiResourceStatus = status;
  const action = requiredAction(resource);
  if (action !== undefined) record.codonOpenaiRequiredAction = action;
}

/** What a run or a session waits for. A session may wait for several things: the first one is told. */
export function requiredAction(resource: Fields): string | undefined {
  return label(fields(resource.required_action ?? items(resource.required_actions)[0]).type);
}
