import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { ChatChunks } from './chat-chunks.ts';
import { readChatAnswer, readChatHeader } from './chat-facts.ts';
import { chatInputMessages, chatOutputMessages } from './chat-messages.ts';
import { cutEach } from './cut.ts';
import type { Extractor } from './extractor.ts';
import { fields, items, label } from './read.ts';
import { outputType, readLimits, readPenalties, readRequestModel, readSharedSettings } from './request-settings.ts';
import { functionDefinitions, toolDefinitions } from './tool-definitions.ts';

/** Reads `chat.completions.create(body, options)`. */
export const chatCompletions: Extractor<InferenceRecord, InferenceContent> = {
  start(args, record) {
    readRequestModel(args[0], record);
  },

  request(args, record) {
    const body = fields(args[0]);
    readSharedSettings(body, record);
    readLimits(body, record);
    readPenalties(body, record);
    const type = items(body.modalities).includes('audio') ? 'speech' : outputType(body.response_format);
    if (type !== undefined) record.genAiOutputType = type;
    const effort = label(body.reasoning_effort);
    if (effort !== undefined) record.genAiRequestReasoningLevel = effort;
  },

  requestContent(args, content, limits) {
    const body = fields(args[0]);
    const messages = chatInputMessages(body.messages, cutEach(limits));
    if (messages !== undefined) content.genAiInputMessages = messages;
    const tools = toolDefinitions(body.tools, limits) ?? functionDefinitions(body.functions, limits);
    if (tools !== undefined) content.genAiToolDefinitions = tools;
  },

  response(body, record) {
    const completion = fields(body);
    readChatHeader(completion, record);
    readChatAnswer(completion, record);
  },

  responseContent(body, content, limits) {
    const messages = chatOutputMessages(fields(body).choices, cutEach(limits));
    if (messages !== undefined) content.genAiOutputMessages = messages;
  },

  stream: (options) => new ChatChunks(options),
};
