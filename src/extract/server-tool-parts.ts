import type { MessagePart } from '../../generated/content.ts';
import { type ServerToolDetails, serverToolCallPart, serverToolCallResponsePart } from './content-parts.ts';
import { copyFields, copyJson } from './copy-value.ts';
import type { Cut } from './cut.ts';
import { imagePart } from './media-parts.ts';
import { type Fields, label, text } from './read.ts';

/** How an item of a tool that OpenAI runs divides into call and answer. */
interface ServerTool {
  readonly type: string;
  readonly call: readonly string[];
  readonly answer: readonly string[];
}

const SERVER_TOOLS: ReadonlyMap<unknown, ServerTool> = new Map<unknown, ServerTool>([
  ['web_search_call', { type: 'web_search', call: ['action'], answer: [] }],
  ['file_search_call', { type: 'file_search', call: ['queries'], answer: ['results'] }],
  ['code_interpreter_call', { type: 'code_interpreter', call: ['code', 'container_id'], answer: ['outputs'] }],
  ['image_generation_call', { type: 'image_generation', call: ['revised_prompt', 'action'], answer: [] }],
  ['mcp_call', { type: 'mcp', call: ['server_label'], answer: ['output', 'error'] }],
  ['mcp_list_tools', { type: 'mcp_list_tools', call: ['server_label'], answer: ['tools', 'error'] }],
  ['mcp_approval_request', { type: 'mcp_approval_request', call: ['server_label'], answer: [] }],
]);

/**
 * Adds the call of a tool that OpenAI runs, and its answer if the item has one.
 *
 * @returns false when the item is none of these
 */
export function appendServerTool(parts: MessagePart[], item: Fields, cut: Cut): boolean {
  const tool = SERVER_TOOLS.get(item.type);
  if (tool === undefined) return false;
  const id = label(item.id);
  const call: ServerToolDetails = { type: tool.type };
  copyFields(item, tool.call, cut, call);
  const args = text(item.arguments);
  if (args !== undefined) call.arguments = copyJson(args, cut);
  parts.push(serverToolCallPart(id, label(item.name) ?? tool.type, call));

  const answer: ServerToolDetails = { type: tool.type };
  copyFields(item, tool.answer, cut, answer);
  if (Object.keys(answer).length > 1) parts.push(serverToolCallResponsePart(id, answer));
  if (item.type === 'image_generation_call') appendImage(parts, item);
  return true;
}

/** Adds the caller's word on a call that waited for approval. */
export function appendApproval(parts: MessagePart[], item: Fields, cut: Cut): void {
  const answer: ServerToolDetails = { type: 'mcp_approval_response' };
  copyFields(item, ['approve', 'reason'], cut, answer);
  parts.push(serverToolCallResponsePart(label(item.approval_request_id), answer));
}

function appendImage(parts: MessagePart[], item: Fields): void {
  const image = text(item.result);
  if (image !== undefined) parts.push(imagePart(image, label(item.output_format)));
}
