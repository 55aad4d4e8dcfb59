/** A call of a tool by the model. */
export interface TurnToolCall {
  readonly name: string;
  /** An object is written as JSON; a string is taken as it is, so that broken arguments can be tried. */
  readonly arguments: string | object;
  /** Default: derived from the request. */
  readonly id?: string;
  /** `custom` tools take text instead of JSON. Default `function`. */
  readonly type?: 'function' | 'custom';
}

/** What the model says, in no API's words: the server shapes it for the API that was called, streamed or not. */
export interface Turn {
  readonly text?: string;
  readonly toolCalls?: readonly TurnToolCall[];
  readonly refusal?: string;
  /** Summary of the reasoning. Shown by the Responses API only. */
  readonly reasoning?: string;
  /** In the words of chat completions. Default: `tool_calls` with tool calls, else `stop`. */
  readonly finishReason?: 'stop' | 'length' | 'content_filter' | 'tool_calls' | 'function_call';
  /** Makes a response or a run fail. Chat completions have no such state and ignore it. */
  readonly failure?: { readonly code: string; readonly message: string };
  /** Name of the model that answers. Default: the model asked for, by its dated name where one is known. */
  readonly model?: string;
  /** Members that replace those of the usage computed from the texts, in the words of the API that was called. */
  readonly usage?: Readonly<Record<string, unknown>>;
}
