import type { InstrumentOptions } from '../options.ts';
import { resolveOptions } from '../telemetry/resolve-options.ts';
import { Signals } from '../telemetry/signals.ts';
import { currentSignals } from './current-signals.ts';
import { runTool, type ToolFunction } from './run-tool.ts';

/** How runs of a tool are told. */
export interface TraceToolOptions extends InstrumentOptions {
  /** The id that the model gave its call, by which the result is matched. */
  readonly callId?: string | undefined;
  /** What the tool does, as told to the model. Recorded only where content is. */
  readonly description?: string | undefined;
}

/**
 * Gives a tool a span whenever it runs, for loops that call tools by hand. Tools that `runTools` calls have theirs
 * without this.
 *
 * `this`, arguments, result and errors are the function's own; so are its properties. For an `async` function the span
 * lasts until its promise is settled. What the tool does inside belongs to its span.
 *
 * @param name - the name that the model calls the tool by
 * @param options - as given to `instrumentOpenAI`; without any, those of `OpenAIInstrumentation` where that is set up,
 *   else what the environment says
 * @returns a function to call in the place of `tool`
 * @throws {OptionError} for an option that cannot be used, naming it
 *
 * @example
 * ```ts
 * const getWeather = traceTool('get_weather', async ({ city }: { city: string }) => ({ city, celsius: 14 }));
 * await getWeather({ city: 'Oslo' });
 * // span "execute_tool get_weather", INTERNAL; { city: 'Oslo', celsius: 14 }
 * ```
 */
export function traceTool<F extends (...args: never[]) => unknown>(
  name: string,
  tool: F,
  { callId, description, ...options }: TraceToolOptions = {},
): F {
  if (typeof name !== 'string' || name === '' || typeof tool !== 'function') {
    throw new TypeError('traceTool expects the name of a tool and its function');
  }
  const given = Object.keys(options).length === 0 ? undefined : new Signals(resolveOptions(options));
  const facts = { name, type: 'function', callId, description };
  return new Proxy(tool, {
    apply(target, self, args: unknown[]) {
      const input = args.length > 1 ? args : args[0];
      return runTool(given ?? currentSignals(), facts, { tool: target as unknown as ToolFunction, self, args, input });
    },
  });
}
