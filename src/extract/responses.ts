import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { cutEach } from './cut.ts';
import type { Extractor } from './extractor.ts';
import { responseFinishReason } from './finish-reason.ts';
import { promptVariables } from './prompt-variables.ts';
import { count, fields, label } from './read.ts';
import { outputType, readRequestModel, readSharedSettings } from './request-settings.ts';
import { ResponseChunks } from './response-chunks.ts';
import { failureOf, readResponse } from './response-facts.ts';
import { responseInputMessages, responseInstructions, responseOutputMessages } from './response-items.ts';
import { toolDefinitions } from './tool-definitions.ts';

/** Reads `responses.create(body, options)`. */
export const responses: Extractor<InferenceRecord, InferenceContent> = {
  start(args, record) {
    readRequestModel(args[0], record);
  },

  request(args, record) {
    const body = fields(args[0]);
    readSharedSettings(body, record);
    const maxTokens = count(body.max_output_tokens);
    if (maxTokens !== undefined) record.genAiRequestMaxTokens = maxTokens;
    const type = outputType(fields(body.text).format);
    if (type !== undefined) record.genAiOutputType = type;
    const effort = label(fields(body.reasoning).effort);
    if (effort !== undefined) record.genAiRequestReasoningLevel = effort;
    const previous = label(body.previous_response_id);
    if (previous !== undefined) record.genAiRequestPreviousResponseId = previous;
    const conversation = label(body.conversation) ?? label(fields(body.conversation).id);
    if (conversation !== undefined) record.genAiConversationId = conversation;
    readPrompt(body.prompt, record);
  },

  requestContent(args, content, limits) {
    const body = fields(args[0]);
    const cut = cutEach(limits);
    const messages = responseInputMessages(body.input, cut);
    if (messages !== undefined) content.genAiInputMessages = messages;
    const instructions = responseInstructions(body.instructions, cut);
    if (instructions !== undefined) content.genAiSystemInstructions = instructions;
    const variables = promptVariables(body.prompt, cut);
    if (variables !== undefined) content.genAiPromptVariable = variables;
    const tools = toolDefinitions(body.tools, limits);
    if (tools !== undefined) content.genAiToolDefinitions = tools;
  },

  response(body, record) {
    readResponse(fields(body), record);
  },

  responseContent(body, content, limits) {
    const answer = fields(body);
    const messages = responseOutputMessages(answer.output, responseFinishReason(answer), cutEach(limits));
    if (messages !== undefined) content.genAiOutputMessages = messages;
  },

  failure: failureOf,

  stream: (options) => new ResponseChunks(options),
};

function readPrompt(prompt: unknown, record: InferenceRecord): void {
  const { id, version } = fields(prompt);
  const name = label(id);
  if (name === undefined) return;
  record.genAiPromptName = name;
  // Also where there is none: a version that was known from elsewhere is not one of this prompt.
  record.genAiPromptVersion = label(version);
}
