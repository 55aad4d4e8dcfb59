import { applyIn } from '../telemetry/apply-in.ts';
import { guarded } from '../telemetry/problem-log.ts';
import type { Signals } from '../telemetry/signals.ts';
import { type ToolFacts, ToolTelemetry } from '../telemetry/tool-telemetry.ts';
import { failureOf } from './failure-of.ts';

/** Any function that a model may ask for. */
export type ToolFunction = (this: unknown, ...args: unknown[]) => unknown;

/** One call of a tool's function. */
export interface ToolCall {
  readonly tool: ToolFunction;
  readonly self: unknown;
  readonly args: unknown[];
  /** Of the arguments, what the model gave. */
  readonly input: unknown;
}

/** Calls a tool's function with telemetry. It gets and gives, or throws, what it does without. */
export function runTool(signals: Signals, facts: ToolFacts, { tool, self, args, input }: ToolCall): unknown {
  const telemetry = guarded('starting a tool', () => ToolTelemetry.start(signals, facts, input));
  if (!(telemetry instanceof ToolTelemetry)) return applyIn(telemetry, tool, self, args);
  const onValue = <T>(value: T): T => {
    guarded('reading a result', () => telemetry.returned(value));
    return value;
  };
  const onError = (error: unknown): never => {
    guarded('reading an error', () => telemetry.failed(failureOf(error)));
    throw error;
  };
  let result: unknown;
  try {
    result = applyIn(telemetry.context, tool, self, args);
  } catch (error) {
    return onError(error);
  }
  // Other thenables are values: some begin their work when `then` is called, and that is for the caller to do.
  return result instanceof Promise ? result.then(onValue, onError) : onValue(result);
}
