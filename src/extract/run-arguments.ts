import { type Fields, fields, isObject, label } from './read.ts';

/** What the methods that start or continue a run are called with. */
export interface RunArguments {
  readonly threadId: string | undefined;
  readonly runId: string | undefined;
  readonly body: Fields;
}

/**
 * Tells the arguments apart by their form, as their order differs: `(body)` makes a thread, `(threadId, body)` starts a
 * run, and a run goes on with `(runId, body)`, where the body names the thread, or up to openai 4 with
 * `(threadId, runId, body)`.
 */
export function readRunArguments(args: readonly unknown[]): RunArguments {
  const body = fields(args.find(isObject));
  const [first, second] = args;
  const threadInBody = label(body.thread_id);
  if (threadInBody !== undefined) return { threadId: threadInBody, runId: label(first), body };
  return { threadId: label(first), runId: label(second), body };
}
