import { countTokens, splitTokens } from './count-tokens.ts';
import type { DeclaredTool } from './read-tools.ts';
import { instantiateSchema } from './schema-instance.ts';
import type { Turn } from './turn.ts';

/** What of a request decides the default answer of the model. */
export interface TurnQuestion {
  /** The words of the prompt. */
  readonly prompt: string;
  /** The tool to call, unless its output has come already. */
  readonly tool?: DeclaredTool | undefined;
  /** JSON Schema that the text must follow. */
  readonly schema?: unknown;
}

/** What the model says unless a script says otherwise: a tool call, an instance of the schema, or a sentence. */
export function decideTurn({ prompt, tool, schema }: TurnQuestion): Turn {
  if (tool !== undefined) {
    const input = tool.type === 'custom' ? 'input' : (instantiateSchema(tool.parameters ?? {}) as object);
    return { toolCalls: [{ name: tool.name, type: tool.type, arguments: input }] };
  }
  if (schema !== undefined) {
    return { text: JSON.stringify(instantiateSchema(schema)) };
  }
  // Characters of two, three and four bytes are part of it, so that torn streams show.
  return { text: `A steady answer to ${countTokens(prompt)} tokens: naïve café, 東京, 🚀 and all.` };
}

/** The turn with its text cut to a number of tokens; the finish reason tells when there was more. */
export function limitTurn(turn: Turn, maxTokens: number): Turn {
  const tokens = splitTokens(turn.text ?? '');
  return tokens.length <= maxTokens
    ? turn
    : { ...turn, text: tokens.slice(0, maxTokens).join(''), finishReason: turn.finishReason ?? 'length' };
}

/** The arguments of a call as the API sends them. */
export function argumentsText(value: string | object): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** All words of a turn, to count its tokens. */
export function turnText(turn: Turn): string {
  const calls = (turn.toolCalls ?? []).map((call) => `${call.name} ${argumentsText(call.arguments)}`);
  return [turn.text, turn.refusal, ...calls].filter(Boolean).join(' ');
}
