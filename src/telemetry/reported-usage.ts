import type { TokenUsage } from '../workload/token-usage.ts';

/** Usage nests once, in details by kind of token. */
const MAX_DEPTH = 2;

/**
 * The provider's own report of what a call used, from an answer, a chunk or an event. Only its numbers are kept: nothing
 * else of it is free of what people wrote.
 *
 * @example reportedUsage({ usage: { prompt_tokens: 3, service: 'x' } }) // { prompt_tokens: 3 }
 */
export function reportedUsage(answer: unknown): TokenUsage | undefined {
  const usage = usageIn(answer) ?? usageIn(member(answer, 'response')) ?? usageIn(member(answer, 'data'));
  return usage && numbersOf(usage, MAX_DEPTH);
}

function usageIn(holder: unknown): object | undefined {
  const usage = member(holder, 'usage');
  return typeof usage === 'object' && usage !== null ? usage : undefined;
}

function member(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

function numbersOf(usage: object, depth: number): TokenUsage {
  const numbers: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(usage)) {
    if (typeof value === 'number') numbers[name] = value;
    else if (typeof value === 'object' && value !== null && depth > 1) numbers[name] = numbersOf(value, depth - 1);
  }
  return numbers;
}
