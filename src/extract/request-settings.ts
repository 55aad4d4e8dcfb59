import type { InferenceRecord } from '../../generated/spans/inference.ts';
import { type Fields, fields, label, number } from './read.ts';

/** The model that a request names. */
export function readRequestModel(body: unknown, record: Pick<InferenceRecord, 'genAiRequestModel'>): void {
  const model = label(fields(body).model);
  if (model !== undefined) record.genAiRequestModel = model;
}

/** The settings that both inference APIs have under the same name. */
export function readSharedSettings(body: Fields, record: InferenceRecord): void {
  const temperature = number(body.temperature);
  if (temperature !== undefined) record.genAiRequestTemperature = temperature;
  const topP = number(body.top_p);
  if (topP !== undefined) record.genAiRequestTopP = topP;
  if (body.stream === true) record.genAiRequestStream = true;
  const tier = label(body.service_tier);
  // What is not asked for is `auto`, so that `auto` says nothing.
  if (tier !== undefined && tier !== 'auto') record.openaiRequestServiceTier = tier;
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
