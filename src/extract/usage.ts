import type { InferenceRecord } from '../../generated/spans/inference.ts';
import { count, type Fields, fields, isObject } from './read.ts';

/** The numbers of tokens that a record can carry. */
export type UsageFacts = Pick<
  InferenceRecord,
  | 'genAiUsageInputTokens'
  | 'genAiUsageOutputTokens'
  | 'genAiUsageCacheReadInputTokens'
  | 'genAiUsageCacheWriteInputTokens'
  | 'genAiUsageTextInputTokens'
  | 'genAiUsageAudioInputTokens'
  | 'genAiUsageImageInputTokens'
  | 'genAiUsageReasoningOutputTokens'
  | 'genAiUsageTextOutputTokens'
  | 'genAiUsageAudioOutputTokens'
  | 'genAiUsageImageOutputTokens'
  | 'codonOpenaiUsagePredictionAcceptedTokens'
  | 'codonOpenaiUsagePredictionRejectedTokens'
>;

/**
 * Reads the usage of an answer. Chat completions count prompt and completion tokens, all newer APIs input and output
 * tokens. A total of zero is a fact and is kept; a part of zero only says that it did not apply, and is left out.
 */
export function readUsage(usage: unknown, record: UsageFacts): void {
  if (!isObject(usage)) return;
  const input = count(usage.prompt_tokens) ?? count(usage.input_tokens);
  if (input !== undefined) record.genAiUsageInputTokens = input;
  const output = count(usage.completion_tokens) ?? count(usage.output_tokens);
  if (output !== undefined) record.genAiUsageOutputTokens = output;
  // Runs and transcriptions write the details of the input in the singular.
  const singular = usage.prompt_token_details ?? usage.input_token_details;
  readInputParts(fields(usage.prompt_tokens_details ?? usage.input_tokens_details ?? singular), record);
  readOutputParts(fields(usage.completion_tokens_details ?? usage.output_tokens_details), record);
}

function readInputParts(details: Fields, record: UsageFacts): void {
  const cacheRead = part(details.cached_tokens);
  if (cacheRead !== undefined) record.genAiUsageCacheReadInputTokens = cacheRead;
  const cacheWrite = part(details.cache_write_tokens);
  if (cacheWrite !== undefined) record.genAiUsageCacheWriteInputTokens = cacheWrite;
  const text = part(details.text_tokens);
  if (text !== undefined) record.genAiUsageTextInputTokens = text;
  const audio = part(details.audio_tokens);
  if (audio !== undefined) record.genAiUsageAudioInputTokens = audio;
  const image = part(details.image_tokens);
  if (image !== undefined) record.genAiUsageImageInputTokens = image;
}

function readOutputParts(details: Fields, record: UsageFacts): void {
  const reasoning = part(details.reasoning_tokens);
  if (reasoning !== undefined) record.genAiUsageReasoningOutputTokens = reasoning;
  const text = part(details.text_tokens);
  if (text !== undefined) record.genAiUsageTextOutputTokens = text;
  const audio = part(details.audio_tokens);
  if (audio !== undefined) record.genAiUsageAudioOutputTokens = audio;
  const image = part(details.image_tokens);
  if (image !== undefined) record.genAiUsageImageOutputTokens = image;
  const accepted = part(details.accepted_prediction_tokens);
  if (accepted !== undefined) record.codonOpenaiUsagePredictionAcceptedTokens = accepted;
  const rejected = part(details.rejected_prediction_tokens);
  if (rejected !== undefined) record.codonOpenaiUsagePredictionRejectedTokens = rejected;
}

function part(value: unknown): number | undefined {
  return count(value) || undefined;
}
