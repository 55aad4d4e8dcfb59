import { boundedJson } from './bounded-json.ts';
import { createNodeTelemetry } from './create-node-telemetry.ts';
import { describeError } from './describe-error.ts';
import type { NodeExecutionRecord } from './execution-report.ts';
import { isPromiseLike } from './is-promise-like.ts';
import { readGenerators } from './read-generators.ts';
import type { RunPlan } from './run-plan.ts';
import { ActivationHandle, type RunAccess } from './runtime-handle.ts';
import type { Token } from './token.ts';
import type { GraphNode } from './workload-graph.ts';
import type { RunObserver } from './workload-observer.ts';

/** What one activation needs to know. */
export interface ActivationPlan {
  readonly run: RunAccess;
  readonly plan: RunPlan;
  readonly node: GraphNode;
  readonly token: Token;
  readonly payloadText: string;
  readonly observation: RunObserver | undefined;
}

/** How an activation ended. */
export type ActivationEnd =
  | {
      readonly failure?: undefined;
      readonly record: NodeExecutionRecord;
      readonly resultText: string;
      readonly handle: ActivationHandle;
    }
  | { readonly failure: { readonly error: unknown; readonly text: string } };

/** Calls a node's function with one token and waits for it, but no longer than until the run is to end. */
export async function activateNode(activation: ActivationPlan): Promise<ActivationEnd> {
  const { run, plan, node, token, observation } = activation;
  const telemetry = createNodeTelemetry(plan, node.spec, activation.payloadText);
  const handle = new ActivationHandle(run, node.spec.name, token, telemetry);
  const startedAt = new Date();
  const begin = performance.now();
  const observer = observation?.nodeStarted({
    nodeSpec: node.spec,
    token,
    context: plan.context,
    telemetry,
    startedAt,
  });
  const callNode = (): unknown =>
    readGenerators(node.fn(token.payload, { runtime: handle, context: plan.context }), plan.cancellation);
  try {
    const returned = observer === undefined ? callNode() : observer.bind(callNode);
    const result = isPromiseLike(returned) ? await plan.cancellation.guard(returned) : returned;
    const finishedAt = new Date();
    const resultText = boundedJson(result);
    telemetry.durationMs = Math.trunc(performance.now() - begin);
    telemetry.statusCode = 'OK';
    telemetry.nodeOutput = resultText;
    observer?.nodeEnded({ result, finishedAt });
    const record = Object.freeze({ node: node.spec.name, tokenId: token.id, result, startedAt, finishedAt });
    return { record, resultText, handle };
  } catch (error) {
    const text = describeError(error);
    telemetry.durationMs = Math.trunc(performance.now() - begin);
    telemetry.statusCode = 'ERROR';
    telemetry.errorMessage = text;
    observer?.nodeFailed({ error, finishedAt: new Date() });
    return { failure: { error, text } };
  }
}
