import type {
  ChatMessage,
  InputMessages,
  MessagePart,
  OutputMessage,
  OutputMessages,
} from '../../generated/content.ts';
import { appendContent, appendGeneric, appendRefusal, appendText } from './append-content.ts';
import { reasoningPart, toolCallPart, toolCallResponsePart } from './content-parts.ts';
import { copyJson } from './copy-value.ts';
import type { Cut } from './cut.ts';
import { messageFinishReason } from './finish-reason.ts';
import { base64Part } from './media-parts.ts';
import { type Fields, fields, isObject, items, label, MAX_ENTRIES, text } from './read.ts';

/** The messages of a chat request, in order; undefined when there are none. */
export function chatInputMessages(messages: unknown, cut: Cut): InputMessages | undefined {
  const mapped: InputMessages = [];
  for (const message of items(messages)) {
    if (isObject(message)) mapped.push(inputMessage(message, cut));
  }
  return mapped.length > 0 ? mapped : undefined;
}

/** One message a choice; undefined when there are none. */
export function chatOutputMessages(choices: unknown, cut: Cut): OutputMessages | undefined {
  const mapped: OutputMessages = [];
  for (const choice of items(choices)) {
    if (mapped.length === MAX_ENTRIES) break;
    if (isObject(choice)) mapped.push(outputMessage(choice, cut));
  }
  return mapped.length > 0 ? mapped : undefined;
}

function inputMessage(message: Fields, cut: Cut): ChatMessage {
  const role = label(message.role) ?? 'user';
  const name = label(message.name);
  if (role === 'tool' || role === 'function') {
    const part = toolCallResponsePart(label(message.tool_call_id), toolResponse(message.content, cut));
    return named({ role: 'tool', parts: [part] }, name);
  }
  return named({ role, parts: messageParts(message, cut) }, name);
}

function outputMessage(choice: Fields, cut: Cut): OutputMessage {
  const message = fields(choice.message);
  const mapped: OutputMessage = { role: label(message.role) ?? 'assistant', parts: messageParts(message, cut) };
  const reason = label(choice.finish_reason);
  if (reason !== undefined) mapped.finish_reason = messageFinishReason(reason);
  return mapped;
}

/** What a tool answered: a text, or the parts of one. */
export function toolResponse(content: unknown, cut: Cut): unknown {
  if (typeof content === 'string') return cut(content);
  const parts: MessagePart[] = [];
  appendContent(parts, isObject(content) && !Array.isArray(content) ? [content] : content, cut);
  return parts;
}

/** Reasoning comes first: compatible hosts send it beside the content, under one of two names. */
function messageParts(message: Fields, cut: Cut): MessagePart[] {
  const parts: MessagePart[] = [];
  const reasoning = text(message.reasoning_content) ?? text(message.reasoning);
  if (reasoning !== undefined) parts.push(reasoningPart(cut(reasoning)));
  appendContent(parts, message.content, cut);
  appendRefusal(parts, message.refusal, cut);
  if (isObject(message.audio)) appendAudio(parts, message.audio, cut);
  const calls = items(message.tool_calls);
  for (let i = 0; i < calls.length && i < MAX_ENTRIES; i++) appendToolCall(parts, fields(calls[i]), cut);
  if (isObject(message.function_call)) appendFunction(parts, undefined, message.function_call, cut);
  return parts;
}

function appendAudio(parts: MessagePart[], audio: Fields, cut: Cut): void {
  appendText(parts, audio.transcript, cut);
  if (typeof audio.data === 'string') parts.push(base64Part(audio.data, 'audio'));
  // A request names the audio of an earlier answer by its id.
  else if (audio.transcript === undefined) appendGeneric(parts, { type: 'audio', id: audio.id }, cut);
}

function appendToolCall(parts: MessagePart[], call: Fields, cut: Cut): void {
  const id = label(call.id);
  if (isObject(call.function)) appendFunction(parts, id, call.function, cut);
  else if (isObject(call.custom)) {
    const input = text(call.custom.input);
    parts.push(toolCallPart(id, label(call.custom.name) ?? '', input && cut(input)));
  } else appendGeneric(parts, call, cut);
}

function appendFunction(parts: MessagePart[], id: string | undefined, called: Fields, cut: Cut): void {
  const args = text(called.arguments);
  parts.push(toolCallPart(id, label(called.name) ?? '', args && copyJson(args, cut)));
}

function named(message: ChatMessage, name: string | undefined): ChatMessage {
  if (name !== undefined) message.name = name;
  return message;
}
