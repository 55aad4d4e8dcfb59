// @generated from schemas/content/. Do not edit.
// To change it, edit the schema and run `npm run generate`.
import { isArrayOf, isObject } from './runtime.ts';

/** Whether a value is a ChatMessage. */
export function isChatMessage(value: unknown): boolean {
  return isObject(value) && isRole(value['role']) && (value['name'] === undefined || (typeof value['name'] === 'string' || value['name'] === null)) && isArrayOf(value['parts'], isMessagePart);
}

/** Whether a value is a InputMessages. */
export function isInputMessages(value: unknown): boolean {
  return isArrayOf(value, isChatMessage);
}

/** Whether a value is a MessagePart. */
export function isMessagePart(value: unknown): boolean {
  return (isTextPart(value) || isToolCallRequestPart(value) || isToolCallResponsePart(value) || isServerToolCallPart(value) || isServerToolCallResponsePart(value) || isBlobPart(value) || isFilePart(value) || isUriPart(value) || isReasoningPart(value) || isCompactionPart(value) || isGenericPart(value));
}

/** Whether a value is a TextPart. */
export function isTextPart(value: unknown): boolean {
  return isObject(value) && value['type'] === 'text' && typeof value['content'] === 'string';
}

/** Whether a value is a ToolCallRequestPart. */
export function isToolCallRequestPart(value: unknown): boolean {
  return isObject(value) && value['type'] === 'tool_call' && (value['id'] === undefined || (typeof value['id'] === 'string' || value['id'] === null)) && typeof value['name'] === 'string';
}

/** Whether a value is a ToolCallResponsePart. */
export function isToolCallResponsePart(value: unknown): boolean {
  return isObject(value) && value['type'] === 'tool_call_response' && (value['id'] === undefined || (typeof value['id'] === 'string' || value['id'] === null)) && value['response'] !== undefined && typeof value['response'] !== 'function' && typeof value['response'] !== 'symbol';
}

/** Whether a value is a ServerToolCallPart. */
export function isServerToolCallPart(value: unknown): boolean {
  return isObject(value) && value['type'] === 'server_tool_call' && (value['id'] === undefined || (typeof value['id'] === 'string' || value['id'] === null)) && typeof value['name'] === 'string' && isGenericServerToolCall(value['server_tool_call']);
}

/** Whether a value is a ServerToolCallResponsePart. */
export function isServerToolCallResponsePart(value: unknown): boolean {
  return isObject(value) && value['type'] === 'server_tool_call_response' && (value['id'] === undefined || (typeof value['id'] === 'string' || value['id'] === null)) && isGenericServerToolCallResponse(value['server_tool_call_response']);
}

/** Whether a value is a BlobPart. */
export function isBlobPart(value: unknown): boolean {
  return isObject(value) && value['type'] === 'blob' && (value['mime_type'] === undefined || (typeof value['mime_type'] === 'string' || value['mime_type'] === null)) && isModality(value['modality']) && typeof value['content'] === 'string' && (value['codon_size'] === undefined || Number.isSafeInteger(value['codon_size']) && (typeof value['codon_size'] !== 'number' || value['codon_size'] >= 0));
}

/** Whether a value is a FilePart. */
export function isFilePart(value: unknown): boolean {
  return isObject(value) && value['type'] === 'file' && (value['mime_type'] === undefined || (typeof value['mime_type'] === 'string' || value['mime_type'] === null)) && isModality(value['modality']) && typeof value['file_id'] === 'string';
}

/** Whether a value is a UriPart. */
export function isUriPart(value: unknown): boolean {
  return isObject(value) && value['type'] === 'uri' && (value['mime_type'] === undefined || (typeof value['mime_type'] === 'string' || value['mime_type'] === null)) && isModality(value['modality']) && typeof value['uri'] === 'string';
}

/** Whether a value is a ReasoningPart. */
export function isReasoningPart(value: unknown): boolean {
  return isObject(value) && value['type'] === 'reasoning' && typeof value['content'] === 'string';
}

/** Whether a value is a CompactionPart. */
export function isCompactionPart(value: unknown): boolean {
  return isObject(value) && value['type'] === 'compaction' && (value['id'] === undefined || (typeof value['id'] === 'string' || value['id'] === null)) && (value['content'] === undefined || (typeof value['content'] === 'string' || value['content'] === null));
}

/** Whether a value is a GenericPart. */
export function isGenericPart(value: unknown): boolean {
  return isObject(value) && typeof value['type'] === 'string' && !(value['type'] === 'text' || value['type'] === 'tool_call' || value['type'] === 'tool_call_response' || value['type'] === 'server_tool_call' || value['type'] === 'server_tool_call_response' || value['type'] === 'blob' || value['type'] === 'file' || value['type'] === 'uri' || value['type'] === 'reasoning' || value['type'] === 'compaction') && (value['generic_type'] === undefined || (typeof value['generic_type'] === 'string' || value['generic_type'] === null));
}

/** Whether a value is a GenericServerToolCall. */
export function isGenericServerToolCall(value: unknown): boolean {
  return isObject(value) && typeof value['type'] === 'string';
}

/** Whether a value is a GenericServerToolCallResponse. */
export function isGenericServerToolCallResponse(value: unknown): boolean {
  return isObject(value) && typeof value['type'] === 'string';
}

/** Whether a value is a Modality. */
export function isModality(value: unknown): boolean {
  return ((value === 'image' || value === 'video' || value === 'audio' || value === 'document') || typeof value === 'string');
}

/** Whether a value is a Role. */
export function isRole(value: unknown): boolean {
  return ((value === 'system' || value === 'user' || value === 'assistant' || value === 'tool') || typeof value === 'string');
}

/** Whether a value is a OutputMessage. */
export function isOutputMessage(value: unknown): boolean {
  return isObject(value) && isRole(value['role']) && (value['name'] === undefined || (typeof value['name'] === 'string' || value['name'] === null)) && isArrayOf(value['parts'], isMessagePart) && (value['finish_reason'] === undefined || ((value['finish_reason'] === 'stop' || value['finish_reason'] === 'length' || value['finish_reason'] === 'content_filter' || value['finish_reason'] === 'tool_call' || value['finish_reason'] === 'compaction' || value['finish_reason'] === 'error') || (typeof value['finish_reason'] === 'string' || value['finish_reason'] === null)));
}

/** Whether a value is a OutputMessages. */
export function isOutputMessages(value: unknown): boolean {
  return isArrayOf(value, isOutputMessage);
}

/** Whether a value is a RetrievalDocument. */
export function isRetrievalDocument(value: unknown): boolean {
  return isObject(value) && (value['id'] === undefined || (typeof value['id'] === 'string' || value['id'] === null)) && (value['score'] === undefined || (Number.isFinite(value['score']) || value['score'] === null));
}

/** Whether a value is a RetrievalDocuments. */
export function isRetrievalDocuments(value: unknown): boolean {
  return isArrayOf(value, isRetrievalDocument);
}

/** Whether a value is a SystemInstructions. */
export function isSystemInstructions(value: unknown): boolean {
  return isArrayOf(value, isMessagePart);
}

/** Whether a value is a FunctionToolDefinition. */
export function isFunctionToolDefinition(value: unknown): boolean {
  return isObject(value) && value['type'] === 'function' && typeof value['name'] === 'string' && (value['description'] === undefined || (typeof value['description'] === 'string' || value['description'] === null)) && (value['parameters'] === undefined || isToolParameters(value['parameters']));
}

/** Whether a value is a ToolParameters. */
export function isToolParameters(value: unknown): boolean {
  return (isObject(value) || typeof value === 'boolean' || value === null);
}

/** Whether a value is a GenericToolDefinition. */
export function isGenericToolDefinition(value: unknown): boolean {
  return isObject(value) && typeof value['type'] === 'string' && !(value['type'] === 'function') && typeof value['name'] === 'string';
}

/** Whether a value is a ToolDefinitions. */
export function isToolDefinitions(value: unknown): boolean {
  return isArrayOf(value, (item) => (isFunctionToolDefinition(item) || isGenericToolDefinition(item)));
}
