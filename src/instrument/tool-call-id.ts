interface ToolCallShape {
  readonly id?: unknown;
  readonly function?: { readonly name?: unknown; readonly arguments?: unknown };
}

/** A runner of `runTools`, by shape. */
interface Runner {
  readonly messages?: readonly { readonly role?: unknown; readonly tool_calls?: readonly ToolCallShape[] }[];
}

// Models may call one tool several times in a turn: each call is answered for once.
const taken = new WeakSet<object>();

/**
 * Finds the id of the tool call that a runner is carrying out. The runner hands its functions the arguments, parsed or as
 * the model wrote them, but not the id.
 *
 * @returns undefined when several calls could be meant
 */
export function toolCallId(runner: unknown, name: string, input: unknown): string | undefined {
  const { messages } = (runner ?? {}) as Runner;
  if (!Array.isArray(messages)) return undefined;
  const asking = (messages as NonNullable<Runner['messages']>).findLast(({ tool_calls }) => Array.isArray(tool_calls));
  const calls = (asking?.tool_calls ?? []).filter((call) => call?.function?.name === name);
  const found = calls.length === 1 ? calls[0] : calls.find((call) => !taken.has(call) && isCalledWith(call, input));
  if (found === undefined) return undefined;
  taken.add(found);
  return typeof found.id === 'string' ? found.id : undefined;
}

function isCalledWith(call: ToolCallShape, input: unknown): boolean {
  const written = call.function?.arguments;
  if (typeof written !== 'string' || typeof input === 'string') return written === input;
  try {
    return JSON.stringify(JSON.parse(written)) === JSON.stringify(input);
  } catch {
    // Models write JSON that is none. Another call is meant then.
    return false;
  }
}
