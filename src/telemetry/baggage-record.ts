import { type Context, propagation } from '@opentelemetry/api';
import {
  GEN_AI_AGENT_NAME,
  GEN_AI_CONVERSATION_ID,
  GEN_AI_PROMPT_NAME,
  GEN_AI_PROMPT_VERSION,
  SESSION_ID,
  USER_ID,
} from '../../generated/attributes.ts';
import type { ContextRecord } from './telemetry-context.ts';

/** Keys of baggage that are the attribute of that name. Any other is told as metadata. */
const places: ReadonlyMap<string, keyof ContextRecord> = new Map([
  [GEN_AI_CONVERSATION_ID, 'genAiConversationId'],
  [USER_ID, 'userId'],
  [SESSION_ID, 'sessionId'],
  [GEN_AI_PROMPT_NAME, 'genAiPromptName'],
  [GEN_AI_PROMPT_VERSION, 'genAiPromptVersion'],
  [GEN_AI_AGENT_NAME, 'genAiAgentName'],
]);

/**
 * Reads the allowed keys of OpenTelemetry's baggage. It may come from another process, so nothing else of it is looked at.
 *
 * @returns undefined when the baggage has none of them
 */
export function baggageRecord(active: Context, allowed: readonly string[]): ContextRecord | undefined {
  const baggage = propagation.getBaggage(active);
  if (baggage === undefined) return undefined;
  const found = allowed.flatMap((key) => {
    const value = baggage.getEntry(key)?.value;
    return value === undefined ? [] : [[key, value] as const];
  });
  if (found.length === 0) return undefined;
  const others = found.filter(([key]) => !places.has(key));
  return {
    ...Object.fromEntries(found.flatMap(([key, value]) => (places.has(key) ? [[places.get(key), value]] : []))),
    ...(others.length > 0 && { codonOpenaiMetadata: Object.fromEntries(others) }),
  };
}
