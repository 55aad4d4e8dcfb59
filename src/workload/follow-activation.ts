import { guarded } from '../telemetry/problem-log.ts';
import type { RunTelemetry } from '../telemetry/run-telemetry.ts';
import { boundedJson } from './bounded-json.ts';
import { createNodeTelemetry } from './create-node-telemetry.ts';
import { describeError } from './describe-error.ts';
import { failureOfNode } from './failure-of-node.ts';
import type { CallFollower } from './follow-call.ts';
import type { NodeSpec } from './node-spec.ts';

/** Follows a call of a function as an activation of a node in a run. Its telemetry never disturbs the call. */
export function followActivation(
  run: RunTelemetry,
  nodeSpec: NodeSpec,
  args: readonly unknown[],
): CallFollower | undefined {
  const begin = performance.now();
  return guarded('starting a node', () => {
    const { context, runId } = run.start;
    const input = boundedJson(args.length === 1 ? args[0] : args);
    const telemetry = createNodeTelemetry({ identity: run.start, context, runId }, nodeSpec, input);
    const node = run.startNode(nodeSpec, telemetry);
    const stopClock = (): void => {
      telemetry.durationMs = Math.trunc(performance.now() - begin);
    };
    return {
      run: (call) => node.run(call),
      ended: (result) =>
        guarded('ending a node', () => {
          stopClock();
          telemetry.nodeOutput = boundedJson(result);
          node.end();
        }),
      failed: (error) =>
        guarded('ending a failed node', () => {
          stopClock();
          telemetry.statusCode = 'ERROR';
          telemetry.errorMessage = describeError(error);
          node.end(failureOfNode(error));
        }),
    };
  });
}
