import type { Script } from '../script.ts';
import type { Turn, TurnToolCall } from '../turn.ts';

/**
 * The model calls these tools.
 *
 * @param turn - what else the answer holds: text beside the calls, usage, model.
 * @example toolCalls([{ name: 'get_weather', arguments: { city: 'Paris' } }])
 */
export function toolCalls(calls: readonly TurnToolCall[], turn: Omit<Turn, 'toolCalls'> = {}): Script {
  return { turn: { ...turn, toolCalls: calls } };
}
