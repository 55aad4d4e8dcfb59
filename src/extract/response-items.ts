import type {
  InputMessages,
  MessagePart,
  OutputMessage,
  OutputMessages,
  SystemInstructions,
} from '../../generated/content.ts';
import { appendContent, appendGeneric } from './append-content.ts';
import { toolResponse } from './chat-messages.ts';
import { compactionPart, reasoningPart, toolCallPart, toolCallResponsePart } from './content-parts.ts';
import { copyJson, copyValue } from './copy-value.ts';
import type { Cut } from './cut.ts';
import { type Fields, fields, isObject, items, label, MAX_ENTRIES, text } from './read.ts';
import { appendApproval, appendServerTool } from './server-tool-parts.ts';

/** What a response is asked: a text, or a list of items. Each item becomes a message. */
export function responseInputMessages(input: unknown, cut: Cut): InputMessages | undefined {
  const messages: InputMessages = [];
  for (const item of typeof input === 'string' ? [{ content: input }] : items(input)) {
    if (!isObject(item)) continue;
    const parts: MessagePart[] = [];
    appendItem(parts, item, cut);
    if (parts.length > 0) messages.push({ role: itemRole(item), parts });
  }
  return messages.length > 0 ? messages : undefined;
}

/**
 * What a response answers. All items are one message: together they are the one choice that a response has.
 *
 * @param finishReason see `responseFinishReason`
 */
export function responseOutputMessages(
  output: unknown,
  finishReason: string | undefined,
  cut: Cut,
): OutputMessages | undefined {
  const parts: MessagePart[] = [];
  const list = items(output);
  for (let i = 0; i < list.length && i < MAX_ENTRIES; i++) appendItem(parts, fields(list[i]), cut);
  return assistantMessage(parts, finishReason);
}

/** The message of a response, or undefined when nothing is in it. */
export function assistantMessage(parts: MessagePart[], finishReason: string | undefined): OutputMessages | undefined {
  if (parts.length === 0) return undefined;
  const message: OutputMessage = { role: 'assistant', parts };
  if (finishReason !== undefined) message.finish_reason = finishReason;
  return [message];
}

/** The `instructions` of a request, or of an answer, where they may be a list of items. */
export function responseInstructions(instructions: unknown, cut: Cut): SystemInstructions | undefined {
  const parts: MessagePart[] = [];
  if (typeof instructions === 'string') appendContent(parts, instructions, cut);
  else for (const item of items(instructions)) appendItem(parts, fields(item), cut);
  return parts.length > 0 ? parts : undefined;
}

/** Adds the parts of one item, of the input or of the output. */
export function appendItem(parts: MessagePart[], item: Fields, cut: Cut): void {
  switch (item.type) {
    case 'message':
      appendContent(parts, item.content, cut);
      return;
    case 'reasoning':
      appendReasoning(parts, item, cut);
      return;
    case 'compaction':
      parts.push(compactionPart(label(item.id)));
      return;
    case 'mcp_approval_response':
      appendApproval(parts, item, cut);
      return;
    default:
      if (appendClientTool(parts, item, cut) || appendServerTool(parts, item, cut)) return;
      // A message may leave its type out.
      if (item.type === undefined && item.content !== undefined) appendContent(parts, item.content, cut);
      else if (isObject(item) && Object.keys(item).length > 0) appendGeneric(parts, item, cut);
  }
}

/** Calls that the caller answers, and the answers. */
function appendClientTool(parts: MessagePart[], item: Fields, cut: Cut): boolean {
  const id = label(item.call_id) ?? label(item.id);
  switch (item.type) {
    case 'function_call': {
      parts.push(toolCallPart(id, label(item.name) ?? '', callArguments(item.arguments, cut)));
      return true;
    }
    case 'custom_tool_call': {
      const input = text(item.input);
      parts.push(toolCallPart(id, label(item.name) ?? '', input && cut(input)));
      return true;
    }
    case 'computer_call':
      parts.push(toolCallPart(id, 'computer', copyValue(item.action ?? item.actions, cut)));
      return true;
    case 'local_shell_call':
      parts.push(toolCallPart(id, 'local_shell', copyValue(item.action, cut)));
      return true;
    case 'shell_call':
      parts.push(toolCallPart(id, 'shell', copyValue(item.action, cut)));
      return true;
    case 'apply_patch_call':
      parts.push(toolCallPart(id, 'apply_patch', copyValue(item.operation, cut)));
      return true;
    case 'function_call_output':
    case 'custom_tool_call_output':
    case 'computer_call_output':
    case 'local_shell_call_output':
    case 'apply_patch_call_output':
      parts.push(toolCallResponsePart(id, toolResponse(item.output, cut)));
      return true;
    case 'shell_call_output':
      parts.push(toolCallResponsePart(id, copyValue(items(item.output), cut)));
      return true;
    default:
      return false;
  }
}

/** Responses write arguments as JSON text, sessions with agents as JSON itself. */
function callArguments(args: unknown, cut: Cut): unknown {
  const written = text(args);
  if (written !== undefined) return copyJson(written, cut);
  return isObject(args) ? copyValue(args, cut) : undefined;
}

/** The summary, then the reasoning itself. What is encrypted says nothing to a reader. */
function appendReasoning(parts: MessagePart[], item: Fields, cut: Cut): void {
  for (const list of [items(item.summary), items(item.content)]) {
    for (let i = 0; i < list.length && i < MAX_ENTRIES; i++) {
      const thought = text(fields(list[i]).text);
      if (thought !== undefined) parts.push(reasoningPart(cut(thought)));
    }
  }
}

function itemRole(item: Fields): string {
  const role = label(item.role);
  if (role !== undefined) return role;
  const type = label(item.type);
  if (type === undefined || type === 'message' || type === 'item_reference') return 'user';
  if (type === 'mcp_approval_response') return 'user';
  return type.endsWith('_output') ? 'tool' : 'assistant';
}
