import { splitTokens } from '../count-tokens.ts';
import { asList, asObject, asText, type JsonObject } from '../json-value.ts';

/** A chat completion as the chunks of its stream. The choices take turns. */
export function chatChunks(completion: JsonObject, withUsage: boolean): JsonObject[] {
  const { id, created, model, service_tier, system_fingerprint } = completion;
  const common = { id, object: 'chat.completion.chunk', created, model, service_tier, system_fingerprint };
  // OpenAI sends the member in every chunk once usage was asked for.
  const usage = withUsage ? { usage: null } : {};
  const parts = interleave(asList(completion.choices).map((choice) => choiceParts(asObject(choice))));
  const chunks: JsonObject[] = parts.map((part) => ({ ...common, choices: [part], ...usage }));
  return withUsage ? [...chunks, { ...common, choices: [], usage: completion.usage }] : chunks;
}

function choiceParts({ index, message, finish_reason }: JsonObject): JsonObject[] {
  const { role, content, refusal, tool_calls, function_call } = asObject(message);
  const deltas: JsonObject[] = [
    { role, content: content === null ? null : '', refusal: null },
    ...splitTokens(asText(content)).map((text) => ({ content: text })),
    ...splitTokens(asText(refusal)).map((text) => ({ refusal: text })),
    ...asList(tool_calls).flatMap((call, position) => toolCallDeltas(asObject(call), position)),
    ...(function_call === undefined ? [] : functionCallDeltas(asObject(function_call))),
  ];
  return [
    ...deltas.map((delta) => ({ index, delta, logprobs: null, finish_reason: null })),
    { index, delta: {}, logprobs: null, finish_reason },
  ];
}

function toolCallDeltas({ id, type, ...call }: JsonObject, index: number): JsonObject[] {
  const kind = asText(type);
  const { name, ...words } = asObject(call[kind]);
  return Object.entries(words).flatMap(([key, text]) => [
    { tool_calls: [{ index, id, type, [kind]: { name, [key]: '' } }] },
    ...splitTokens(asText(text)).map((piece) => ({ tool_calls: [{ index, [kind]: { [key]: piece } }] })),
  ]);
}

function functionCallDeltas({ name, arguments: text }: JsonObject): JsonObject[] {
  return [
    { function_call: { name, arguments: '' } },
    ...splitTokens(asText(text)).map((piece) => ({ function_call: { arguments: piece } })),
  ];
}

function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const length = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
