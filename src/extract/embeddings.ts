import type { EmbeddingsContent, EmbeddingsRecord } from '../../generated/spans/embeddings.ts';
import type { Extractor } from './extractor.ts';
import { count, fields, label } from './read.ts';
import { readRequestModel } from './request-settings.ts';

/** Reads `embeddings.create(body, options)`. Neither the texts nor the vectors are read. */
export const embeddings: Extractor<EmbeddingsRecord, EmbeddingsContent> = {
  start(args, record) {
    readRequestModel(args[0], record);
  },

  request(args, record) {
    const body = fields(args[0]);
    const format = label(body.encoding_format);
    if (format !== undefined) record.genAiRequestEncodingFormats = [format];
    const dimensions = count(body.dimensions);
    if (dimensions !== undefined) record.genAiEmbeddingsDimensionCount = dimensions;
  },

  requestContent() {},

  response(body, record) {
    const answer = fields(body);
    const model = label(answer.model);
    if (model !== undefined) record.genAiResponseModel = model;
    const tokens = count(fields(answer.usage).prompt_tokens);
    if (tokens !== undefined) record.genAiUsageInputTokens = tokens;
  },

  responseContent() {},
};
