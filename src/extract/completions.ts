import type { InputMessages, MessagePart } from '../../generated/content.ts';
import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { appendText } from './append-content.ts';
import { ChatChunks } from './chat-chunks.ts';
import { readChatAnswer, readChatHeader } from './chat-facts.ts';
import { chatOutputMessages } from './chat-messages.ts';
import { type Cut, cutEach } from './cut.ts';
import type { Extractor } from './extractor.ts';
import { type Fields, fields, items, MAX_ENTRIES, text } from './read.ts';
import { readLimits, readPenalties, readRequestModel, readSharedSettings } from './request-settings.ts';

/** Reads `completions.create(body, options)`. The answer is a chat completion's but for its choices. */
export const completions: Extractor<InferenceRecord, InferenceContent> = {
  start(args, record) {
    readRequestModel(args[0], record);
  },

  request(args, record) {
    const body = fields(args[0]);
    readSharedSettings(body, record);
    readLimits(body, record);
    readPenalties(body, record);
  },

  requestContent(args, content, limits) {
    const { prompt, suffix } = fields(args[0]);
    const messages = promptMessages(prompt, suffix, cutEach(limits));
    if (messages !== undefined) content.genAiInputMessages = messages;
  },

  response(body, record) {
    const completion = fields(body);
    readChatHeader(completion, record);
    readChatAnswer(completion, record);
  },

  responseContent(body, content, limits) {
    const choices = items(fields(body).choices).slice(0, MAX_ENTRIES).map(asChatChoice);
    const messages = chatOutputMessages(choices, cutEach(limits));
    if (messages !== undefined) content.genAiOutputMessages = messages;
  },

  stream: (options) => new ChatChunks(options, asDelta),
};

function asDelta(choice: Fields): Fields {
  return { content: choice.text };
}

function asChatChoice(choice: unknown): Fields {
  const { finish_reason, text: written } = fields(choice);
  return { finish_reason, message: { content: written } };
}

/** One message a prompt. A prompt is a text or a list of token ids; a list of either is that many prompts. */
function promptMessages(prompt: unknown, suffix: unknown, cut: Cut): InputMessages | undefined {
  const prompts = typeof prompt === 'string' || isTokens(prompt) ? [prompt] : items(prompt);
  const messages: InputMessages = [];
  for (let i = 0; i < prompts.length && messages.length < MAX_ENTRIES; i++) {
    const parts: MessagePart[] = [];
    if (isTokens(prompts[i])) parts.push(tokensPart(items(prompts[i]).length));
    else appendText(parts, prompts[i], cut);
    const after = text(suffix);
    if (after !== undefined) parts.push({ type: 'generic', generic_type: 'suffix', suffix: cut(after) });
    if (parts.length > 0) messages.push({ role: 'user', parts });
  }
  return messages.length > 0 ? messages : undefined;
}

function isTokens(prompt: unknown): boolean {
  return typeof items(prompt)[0] === 'number';
}

/** Token ids are no text that a reader could read: only their number is told. */
function tokensPart(count: number): MessagePart {
  return { type: 'generic', generic_type: 'tokens', token_count: count };
}
