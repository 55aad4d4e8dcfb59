import type { InferenceRecord } from '../../generated/spans/inference.ts';
import { type Fields, fields, items, label, MAX_ENTRIES } from './read.ts';
import type { AnswerFacts } from './response-facts.ts';
import { readUsage, type UsageFacts } from './usage.ts';

/** What a chat completion and each chunk of one say beside their choices. */
export type ChatFacts = AnswerFacts & UsageFacts & Pick<InferenceRecord, 'openaiResponseSystemFingerprint'>;

/** Reads everything but the choices. Of several chunks the last one that tells a fact is right. */
export function readChatHeader(completion: Fields, facts: ChatFacts): void {
  readIdentity(completion, facts);
  const fingerprint = label(completion.system_fingerprint);
  if (fingerprint !== undefined) facts.openaiResponseSystemFingerprint = fingerprint;
  readUsage(completion.usage, facts);
}

/** Reads which completion it is and how its choices ended. */
export function readChatAnswer(completion: Fields, facts: AnswerFacts): void {
  readIdentity(completion, facts);
  const reasons: string[] = [];
  for (const choice of items(completion.choices)) {
    if (reasons.length === MAX_ENTRIES) break;
    const reason = label(fields(choice).finish_reason);
    if (reason !== undefined) reasons.push(reason);
  }
  if (reasons.length > 0) facts.genAiResponseFinishReasons = reasons;
}

function readIdentity(completion: Fields, facts: AnswerFacts): void {
  const id = label(completion.id);
  if (id !== undefined) facts.genAiResponseId = id;
  const model = label(completion.model);
  if (model !== undefined) facts.genAiResponseModel = model;
  const tier = label(completion.service_tier);
  if (tier !== undefined) facts.openaiResponseServiceTier = tier;
}
