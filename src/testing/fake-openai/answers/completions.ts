import { splitTokens } from '../count-tokens.ts';
import { decideTurn, limitTurn } from '../decide-turn.ts';
import { asCount, asFlag, asList, asObject, asText, type JsonObject } from '../json-value.ts';
import { measureUsage } from '../measure-usage.ts';
import { modelSnapshot } from '../model-snapshot.ts';
import { promptText } from '../prompt-text.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { CREATED_AT, stableId } from '../stable-id.ts';

// What OpenAI takes when the request does not say.
const DEFAULT_MAX_TOKENS = 16;

/** `/completions`: text goes on, without messages. */
export const completionRoutes: readonly Route[] = [{ method: 'POST', path: 'completions', answer: createCompletion }];

function createCompletion(call: Call): Script {
  const { fields } = call;
  const choices = readPrompts(fields.prompt)
    .flatMap((prompt) => Array.from({ length: Math.max(1, asCount(fields.n, 1, 128)) }, () => prompt))
    .map((prompt, index) => describeChoice(call, prompt, index));
  const text = choices.map((choice) => choice.text).join('');
  const usage = measureUsage(promptText(fields.prompt), text);
  const common = {
    id: stableId('cmpl-', call.seed),
    object: 'text_completion',
    created: CREATED_AT,
    model: call.turn?.model ?? modelSnapshot(asText(fields.model, call.deployment ?? 'gpt-3.5-turbo-instruct')),
  };
  const counts = {
    prompt_tokens: usage.input,
    completion_tokens: usage.output,
    total_tokens: usage.total,
    ...call.turn?.usage,
  };
  if (!asFlag(fields.stream)) {
    return { json: { ...common, choices, usage: counts } };
  }
  const chunks = choices.flatMap(choiceChunks).map((choice) => ({ ...common, choices: [choice] }));
  const withUsage = asFlag(asObject(fields.stream_options).include_usage);
  return { sse: withUsage ? [...chunks, { ...common, choices: [], usage: counts }] : chunks };
}

function readPrompts(prompt: unknown): unknown[] {
  const prompts = asList(prompt);
  // A list of numbers is one prompt, given as tokens.
  return prompts.length === 0 || typeof prompts[0] === 'number' ? [prompt] : prompts.slice(0, 128);
}

function describeChoice(call: Call, prompt: unknown, index: number) {
  const turn = call.turn ?? decideTurn({ prompt: promptText(prompt) });
  const limited = limitTurn(turn, asCount(call.fields.max_tokens, DEFAULT_MAX_TOKENS));
  return { text: limited.text ?? '', index, logprobs: null, finish_reason: limited.finishReason ?? 'stop' };
}

function choiceChunks({ text, index, finish_reason }: ReturnType<typeof describeChoice>): JsonObject[] {
  return [
    ...splitTokens(text).map((piece) => ({ text: piece, index, logprobs: null, finish_reason: null })),
    { text: '', index, logprobs: null, finish_reason },
  ];
}
