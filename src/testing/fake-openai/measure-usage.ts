import { countTokens } from './count-tokens.ts';

/** Token counts of one answer, before they get the names that each API gives them. */
export interface TokenUsage {
  readonly input: number;
  /** Part of `input`: half of it, rounded down. */
  readonly cached: number;
  /** Includes `reasoning`. */
  readonly output: number;
  readonly reasoning: number;
  readonly total: number;
}

/** Counts tokens from the length of the texts, so that equal requests report equal usage. */
export function measureUsage(inputText: string, outputText: string, reasons = false): TokenUsage {
  const input = countTokens(inputText) + 3;
  const visible = countTokens(outputText);
  const reasoning = reasons ? 8 * Math.max(1, Math.ceil(visible / 4)) : 0;
  const output = visible + reasoning;
  return { input, cached: Math.floor(input / 2), output, reasoning, total: input + output };
}

/** Usage under the names of the chat, completions and assistants APIs. */
export function chatUsage(usage: TokenUsage): Record<string, unknown> {
  return {
    prompt_tokens: usage.input,
    completion_tokens: usage.output,
    total_tokens: usage.total,
    prompt_tokens_details: { cached_tokens: usage.cached, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: usage.reasoning,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}

/** Usage under the names of the Responses API. */
export function responseUsage(usage: TokenUsage): Record<string, unknown> {
  return {
    input_tokens: usage.input,
    input_tokens_details: { cached_tokens: usage.cached },
    output_tokens: usage.output,
    output_tokens_details: { reasoning_tokens: usage.reasoning },
    total_tokens: usage.total,
  };
}
