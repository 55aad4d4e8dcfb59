import { guarded } from '../telemetry/problem-log.ts';
import type { Signals } from '../telemetry/signals.ts';
import { runTool, type ToolFunction } from './run-tool.ts';
import { toolCallId } from './tool-call-id.ts';

/** What describes a function to `runTools` and `runFunctions`. */
interface FunctionDefinition {
  readonly function?: unknown;
  readonly name?: unknown;
  readonly description?: unknown;
}

/** What {@link traced} has made: a helper that overrides another one hands on tools that are traced already. */
const tracedTools = new WeakSet<object>();

/**
 * Gives the functions among a runner's parameters a span whenever the runner calls them.
 *
 * @returns a copy of the parameters that differs in these functions alone; what the caller gave is not changed
 */
export function traceRunnerTools(params: unknown, signals: Signals): unknown {
  if (typeof params !== 'object' || params === null) return params;
  const { tools, functions } = params as { readonly tools?: unknown; readonly functions?: unknown };
  return {
    ...params,
    ...(Array.isArray(tools) && { tools: tools.map((tool) => traceTool(tool, signals)) }),
    ...(Array.isArray(functions) && {
      functions: functions.map((definition) => traceDefinition(definition, signals)),
    }),
  };
}

function traceTool(tool: unknown, signals: Signals): unknown {
  if (typeof tool !== 'object' || tool === null) return tool;
  const { $callback, function: definition } = tool as { readonly $callback?: unknown; readonly function?: unknown };
  // A tool of a helper such as `zodFunction` keeps its function beside its definition.
  if (typeof $callback === 'function') {
    if (tracedTools.has($callback)) return tool;
    return copyWith(tool, '$callback', traced($callback as ToolFunction, definition as FunctionDefinition, signals));
  }
  const copy = traceDefinition(definition, signals);
  return copy === definition ? tool : copyWith(tool, 'function', copy);
}

function traceDefinition(definition: unknown, signals: Signals): unknown {
  const { function: tool } = (definition ?? {}) as FunctionDefinition;
  if (typeof tool !== 'function' || tracedTools.has(tool)) return definition;
  const given = definition as FunctionDefinition;
  const copy: object = copyWith(
    given,
    'function',
    traced(tool as ToolFunction, given, signals, () => copy),
  );
  return copy;
}

/** @param standIn - the object that the runner calls the function on, in the place of the definition it was given */
function traced(
  tool: ToolFunction,
  definition: FunctionDefinition,
  signals: Signals,
  standIn?: () => object,
): ToolFunction {
  const name = (typeof definition?.name === 'string' && definition.name) || tool.name;
  const { description } = definition ?? {};
  const proxy = new Proxy(tool, {
    apply(target, self: unknown, args: unknown[]) {
      const [input, runner] = args;
      const facts = {
        name,
        type: 'function',
        description: typeof description === 'string' ? description : undefined,
        callId: guarded('finding a tool call', () => toolCallId(runner, name, input)),
      };
      return runTool(signals, facts, { tool: target, self: self === standIn?.() ? definition : self, args, input });
    },
  });
  tracedTools.add(proxy);
  return proxy;
}

/** A copy of an object, its prototype and hidden properties included, of which one property has another value. */
function copyWith(object: object, property: string, value: unknown): object {
  const descriptors = Object.getOwnPropertyDescriptors(object) as Record<string, PropertyDescriptor>;
  const { enumerable = true } = descriptors[property] ?? {};
  descriptors[property] = { value, enumerable, writable: true, configurable: true };
  return Object.create(Object.getPrototypeOf(object), descriptors) as object;
}
