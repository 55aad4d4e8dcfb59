import type { ApiCallContent, ApiCallRecord } from '../../generated/spans/api-call.ts';
import type { ChunkReader, Extractor } from './extractor.ts';
import { count, type Fields, fields, isObject, label } from './read.ts';
import { readRequestModel } from './request-settings.ts';
import { readResource } from './resource.ts';

/** Reads any other call: which things its answer names, how they stand and how many there are. No content. */
export const apiCall: Extractor<ApiCallRecord, ApiCallContent> = {
  start(args, record) {
    readRequestModel(args[0], record);
  },

  request() {},
  requestContent() {},

  response(body, record) {
    const answer = fields(body);
    readResource(answer, record);
    readModelWork(answer, record);
    // A page, or a list that is not paged.
    if (Array.isArray(answer.data)) record.codonOpenaiResourceCount = answer.data.length;
  },

  responseContent() {},

  stream: () => new SessionEvents(),
};

/** Reads the events of an agent's session: what each one tells of the session itself. */
class SessionEvents implements ChunkReader<ApiCallRecord, ApiCallContent> {
  readonly #session: Partial<ApiCallRecord> = {};

  add(chunk: unknown): void {
    const { session } = fields(chunk);
    if (!isObject(session)) return;
    readResource(session, this.#session);
    readModelWork(session, this.#session);
  }

  finish(record: ApiCallRecord): void {
    Object.assign(record, this.#session);
  }
}

/** Runs, moderations and the like tell which model worked, and how much. */
function readModelWork(answer: Fields, record: Partial<ApiCallRecord>): void {
  const model = label(answer.model);
  if (model !== undefined) record.genAiResponseModel = model;
  const usage = fields(answer.usage);
  const input = count(usage.prompt_tokens) ?? count(usage.input_tokens);
  if (input !== undefined) record.genAiUsageInputTokens = input;
  const output = count(usage.completion_tokens) ?? count(usage.output_tokens);
  if (output !== undefined) record.genAiUsageOutputTokens = output;
}
