import type { InferenceRecord } from '../../generated/spans/inference.ts';
import { responseFinishReason } from './finish-reason.ts';
import { type Fields, fields, items, label, MAX_ENTRIES } from './read.ts';
import { readUsage, type UsageFacts } from './usage.ts';

/** What every answer with a response says, fetched ones included. */
export type AnswerFacts = Pick<
  InferenceRecord,
  'genAiResponseId' | 'genAiResponseModel' | 'genAiResponseFinishReasons' | 'openaiResponseServiceTier'
>;

/** What the answer to a request for a response says. */
export type ResponseFacts = AnswerFacts &
  UsageFacts &
  Pick<InferenceRecord, 'genAiConversationId' | 'genAiConversationCompacted'>;

/** @param lastItemType see `responseFinishReason` */
export function readAnswer(response: Fields, facts: AnswerFacts, lastItemType?: string): void {
  const id = label(response.id);
  if (id !== undefined) facts.genAiResponseId = id;
  const model = label(response.model);
  if (model !== undefined) facts.genAiResponseModel = model;
  const reason = responseFinishReason(response, lastItemType);
  if (reason !== undefined) facts.genAiResponseFinishReasons = [reason];
  const tier = label(response.service_tier);
  if (tier !== undefined) facts.openaiResponseServiceTier = tier;
}

/** @param lastItemType see `responseFinishReason` */
export function readResponse(response: Fields, facts: ResponseFacts, lastItemType?: string): void {
  readAnswer(response, facts, lastItemType);
  const conversation = label(fields(response.conversation).id);
  if (conversation !== undefined) facts.genAiConversationId = conversation;
  if (compacts(response.output)) facts.genAiConversationCompacted = true;
  readUsage(response.usage, facts);
}

/** The error code of a response that failed, `_OTHER` when it has none; undefined when it did not fail. */
export function failureOf(body: unknown): string | undefined {
  const response = fields(body);
  return response.status === 'failed' ? (label(fields(response.error).code) ?? '_OTHER') : undefined;
}

function compacts(output: unknown): boolean {
  const list = items(output);
  for (let i = 0; i < list.length && i < MAX_ENTRIES; i++) {
    if (fields(list[i]).type === 'compaction') return true;
  }
  return false;
}
