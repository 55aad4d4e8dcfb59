// @generated from schemas/content/. Do not edit.
// To change it, edit the schema and run `npm run generate`.

/**
 * Whatever JSON text an attribute holds.
 */
export type AnyContent =
  | ChatMessage
  | InputMessages
  | MessagePart
  | TextPart
  | ToolCallRequestPart
  | ToolCallResponsePart
  | ServerToolCallPart
  | ServerToolCallResponsePart
  | BlobPart
  | FilePart
  | UriPart
  | ReasoningPart
  | CompactionPart
  | GenericPart
  | GenericServerToolCall
  | GenericServerToolCallResponse
  | Modality
  | Role
  | OutputMessage
  | OutputMessages
  | RetrievalDocument
  | RetrievalDocuments
  | SystemInstructions
  | FunctionToolDefinition
  | ToolParameters
  | GenericToolDefinition
  | ToolDefinitions;
/**
 * Who speaks in a message.
 */
export type Role = 'system' | 'user' | 'assistant' | 'tool' | (string & {});
/**
 * Any part of a message.
 */
export type MessagePart =
  | TextPart
  | ToolCallRequestPart
  | ToolCallResponsePart
  | ServerToolCallPart
  | ServerToolCallResponsePart
  | BlobPart
  | FilePart
  | UriPart
  | ReasoningPart
  | CompactionPart
  | GenericPart;
/**
 * What kind of media it is, as far as that is known.
 */
export type Modality = 'image' | 'video' | 'audio' | 'document' | (string & {});
/**
 * The messages that went to the model, oldest first.
 */
export type InputMessages = ChatMessage[];
/**
 * The messages that the model generated, one a choice.
 */
export type OutputMessages = OutputMessage[];
/**
 * The documents that a search found, best first.
 */
export type RetrievalDocuments = RetrievalDocument[];
/**
 * The instructions that the model got apart from the messages. Usually text.
 */
export type SystemInstructions = MessagePart[];
/**
 * JSON Schema of what the function takes. It can be long.
 */
export type ToolParameters =
  | {
      [k: string]: unknown;
    }
  | boolean
  | null;
/**
 * The tools that the model could choose from.
 */
export type ToolDefinitions = (FunctionToolDefinition | GenericToolDefinition)[];

/**
 * One message of a conversation.
 */
export interface ChatMessage {
  role: Role;
  /**
   * Name of the participant who speaks.
   */
  name?: string | null;
  /**
   * What the message is made of, in order.
   */
  parts: MessagePart[];
  [k: string]: unknown;
}
/**
 * Text that went to the model or came from it.
 */
export interface TextPart {
  /**
   * Tells this kind of part.
   */
  type: 'text';
  /**
   * The text.
   */
  content: string;
  [k: string]: unknown;
}
/**
 * The wish of a model that the application call a tool.
 */
export interface ToolCallRequestPart {
  /**
   * Tells this kind of part.
   */
  type: 'tool_call';
  /**
   * Id of the call, to which the response refers.
   */
  id?: string | null;
  /**
   * Name of the tool.
   */
  name: string;
  /**
   * What the tool is called with, in any form.
   */
  arguments?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * What a tool gave back, on its way to the model.
 */
export interface ToolCallResponsePart {
  /**
   * Tells this kind of part.
   */
  type: 'tool_call_response';
  /**
   * Id of the call that this responds to.
   */
  id?: string | null;
  /**
   * What the tool gave back, in any form.
   */
  response: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * A call of a tool that the provider runs itself, such as a web search.
 */
export interface ServerToolCallPart {
  /**
   * Tells this kind of part.
   */
  type: 'server_tool_call';
  /**
   * Id of the call, to which the response refers.
   */
  id?: string | null;
  /**
   * Name of the tool.
   */
  name: string;
  server_tool_call: GenericServerToolCall;
  [k: string]: unknown;
}
/**
 * What is known of a call of a tool that the provider runs.
 */
export interface GenericServerToolCall {
  /**
   * Which tool it is, in the words of the provider.
   */
  type: string;
  [k: string]: unknown;
}
/**
 * What a tool gave back that the provider runs itself.
 */
export interface ServerToolCallResponsePart {
  /**
   * Tells this kind of part.
   */
  type: 'server_tool_call_response';
  /**
   * Id of the call that this responds to.
   */
  id?: string | null;
  server_tool_call_response: GenericServerToolCallResponse;
  [k: string]: unknown;
}
/**
 * What is known of the outcome of a tool that the provider runs.
 */
export interface GenericServerToolCallResponse {
  /**
   * Which tool it is, in the words of the provider.
   */
  type: string;
  [k: string]: unknown;
}
/**
 * Media that stand in the message itself.
 */
export interface BlobPart {
  /**
   * Tells this kind of part.
   */
  type: 'blob';
  /**
   * Media type of the data, where it is known.
   */
  mime_type?: string | null;
  modality: Modality;
  /**
   * The data in base64; empty where they were left out.
   */
  content: string;
  /**
   * Size in bytes of the data that were left out.
   */
  codon_size?: number;
  [k: string]: unknown;
}
/**
 * A file that was uploaded to the provider before.
 */
export interface FilePart {
  /**
   * Tells this kind of part.
   */
  type: 'file';
  /**
   * Media type of the data, where it is known.
   */
  mime_type?: string | null;
  modality: Modality;
  /**
   * Id that the provider gave to the file.
   */
  file_id: string;
  [k: string]: unknown;
}
/**
 * Media that the provider fetches from an address.
 */
export interface UriPart {
  /**
   * Tells this kind of part.
   */
  type: 'uri';
  /**
   * Media type of the data, where it is known.
   */
  mime_type?: string | null;
  modality: Modality;
  /**
   * Address of the data, in any scheme but data:, which is a blob.
   */
  uri: string;
  [k: string]: unknown;
}
/**
 * What the model thought on its way to the answer.
 */
export interface ReasoningPart {
  /**
   * Tells this kind of part.
   */
  type: 'reasoning';
  /**
   * The reasoning, or the summary of it that the provider shows.
   */
  content: string;
  [k: string]: unknown;
}
/**
 * Earlier turns of a conversation, compacted.
 */
export interface CompactionPart {
  /**
   * Tells this kind of part.
   */
  type: 'compaction';
  /**
   * Id that the provider gave to the compacted turns.
   */
  id?: string | null;
  /**
   * The summary of the turns, where it can be read.
   */
  content?: string | null;
  [k: string]: unknown;
}
/**
 * A part that no other type describes.
 */
export interface GenericPart {
  /**
   * Any type but a well-known one; usually generic.
   */
  type: string;
  /**
   * What the part was, in the words of the provider.
   */
  generic_type?: string | null;
  [k: string]: unknown;
}
/**
 * One answer of the model.
 */
export interface OutputMessage {
  role: Role;
  /**
   * Name of the participant who speaks.
   */
  name?: string | null;
  /**
   * What the message is made of, in order.
   */
  parts: MessagePart[];
  /**
   * Why the model stopped. The conventions have moved on to the attribute gen_ai.response.finish_reasons; readers of older ones look here.
   */
  finish_reason?: 'stop' | 'length' | 'content_filter' | 'tool_call' | 'compaction' | 'error' | (string & {}) | null;
  [k: string]: unknown;
}
/**
 * One document that was found, with whatever the search tells of it.
 */
export interface RetrievalDocument {
  /**
   * Id of the document.
   */
  id?: string | null;
  /**
   * How well the document fits the query.
   */
  score?: number | null;
  [k: string]: unknown;
}
/**
 * A function of the application.
 */
export interface FunctionToolDefinition {
  /**
   * Tells this kind of tool.
   */
  type: 'function';
  /**
   * Name of the function.
   */
  name: string;
  /**
   * What the function does, as told to the model. It can be long.
   */
  description?: string | null;
  parameters?: ToolParameters;
  [k: string]: unknown;
}
/**
 * A tool of any other kind, such as one that the provider runs.
 */
export interface GenericToolDefinition {
  /**
   * Kind of the tool, in the words of the provider.
   */
  type: string;
  /**
   * Name of the tool; its kind where it has none.
   */
  name: string;
  [k: string]: unknown;
}
