import type {
  CompactionPart,
  MessagePart,
  ServerToolCallPart,
  ServerToolCallResponsePart,
  ToolCallRequestPart,
  ToolCallResponsePart,
} from '../../generated/content.ts';

/** The schema lets arguments and responses be anything; its generated type knows objects only. */
type AnyValue = ToolCallResponsePart['response'];

export function textPart(content: string): MessagePart {
  return { type: 'text', content };
}

export function reasoningPart(content: string): MessagePart {
  return { type: 'reasoning', content };
}

export function toolCallPart(id: string | undefined, name: string, args: unknown): MessagePart {
  const part: ToolCallRequestPart = { type: 'tool_call', name };
  if (id !== undefined) part.id = id;
  if (args !== undefined) part.arguments = args as AnyValue;
  return part;
}

export function toolCallResponsePart(id: string | undefined, response: unknown): MessagePart {
  const part: ToolCallResponsePart = { type: 'tool_call_response', response: response as AnyValue };
  if (id !== undefined) part.id = id;
  return part;
}

/** The details of a tool that OpenAI itself runs: what kind it is, and what is known of the call. */
export type ServerToolDetails = { type: string; [key: string]: unknown };

export function serverToolCallPart(id: string | undefined, name: string, details: ServerToolDetails): MessagePart {
  const part: ServerToolCallPart = { type: 'server_tool_call', name, server_tool_call: details };
  if (id !== undefined) part.id = id;
  return part;
}

export function serverToolCallResponsePart(id: string | undefined, details: ServerToolDetails): MessagePart {
  const part: ServerToolCallResponsePart = {
    type: 'server_tool_call_response',
    server_tool_call_response: details,
  };
  if (id !== undefined) part.id = id;
  return part;
}

export function compactionPart(id: string | undefined): MessagePart {
  const part: CompactionPart = { type: 'compaction' };
  if (id !== undefined) part.id = id;
  return part;
}
