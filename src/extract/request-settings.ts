import type { InferenceRecord } from '../../generated/spans/inference.ts';
import { count, type Fields, fields, integer, label, labels, number } from './read.ts';

/** The model that a request names. */
export function readRequestModel(body: unknown, record: Pick<InferenceRecord, 'genAiRequestModel'>): void {
  const model = label(fields(body).model);
  if (model !== undefined) record.genAiRequestModel = model;
}

/** How freely the model chooses its words. */
export function readSampling(
  body: Fields,
  record: Pick<InferenceRecord, 'genAiRequestTemperature' | 'genAiRequestTopP'>,
): void {
  const temperature = number(body.temperature);
  if (temperature !== undefined) record.genAiRequestTemperature = temperature;
  const topP = number(body.top_p);
  if (topP !== undefined) record.genAiRequestTopP = topP;
}

/** The settings that both inference APIs have under the same name. */
export function readSharedSettings(body: Fields, record: InferenceRecord): void {
  readSampling(body, record);
  if (body.stream === true) record.genAiRequestStream = true;
  const tier = label(body.service_tier);
  // What is not asked for is `auto`, so that `auto` says nothing.
  if (tier !== undefined && tier !== 'auto') record.openaiRequestServiceTier = tier;
}

/** How much may be generated, when to stop, and how often. */
export function readLimits(body: Fields, record: InferenceRecord): void {
  const maxTokens = count(body.max_completion_tokens) ?? count(body.max_tokens) ?? count(body.max_output_tokens);
  if (maxTokens !== undefined) record.genAiRequestMaxTokens = maxTokens;
  const stop = labels(body.stop);
  if (stop !== undefined) record.genAiRequestStopSequences = stop;
  const seed = integer(body.seed);
  if (seed !== undefined) record.genAiRequestSeed = seed;
  readChoiceCount(body, record);
}

/** How many answers are asked for. What is not asked for is one, so that one says nothing. */
export function readChoiceCount(body: Fields, record: Pick<InferenceRecord, 'genAiRequestChoiceCount'>): void {
  const choices = count(body.n);
  if (choices !== undefined && choices !== 1) record.genAiRequestChoiceCount = choices;
}

/** How much the model is to avoid repeating itself. */
export function readPenalties(body: Fields, record: InferenceRecord): void {
  const frequency = number(body.frequency_penalty);
  if (frequency !== undefined) record.genAiRequestFrequencyPenalty = frequency;
  const presence = number(body.presence_penalty);
  if (presence !== undefined) record.genAiRequestPresencePenalty = presence;
}

/** The conventions' word for the format that a request asks for: `response_format` or `text.format`. */
export function outputType(format: unknown): 'text' | 'json' | undefined {
  switch (fields(format).type) {
    case 'text':
      return 'text';
    case 'json_object':
    case 'json_schema':
      return 'json';
    default:
      return undefined;
  }
}
