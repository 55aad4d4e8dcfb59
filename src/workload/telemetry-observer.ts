import { type RunDetail, RunTelemetry } from '../telemetry/run-telemetry.ts';
import type { Signals } from '../telemetry/signals.ts';
import { failureOfNode } from './failure-of-node.ts';
import type { WorkloadObserver } from './workload-observer.ts';

/** Tells runs as spans, in the detail that is wanted, and binds the calls inside to run and node. */
export function telemetryObserver(signals: Signals, detail: RunDetail): WorkloadObserver {
  return {
    runStarted(start) {
      const run = new RunTelemetry(signals, start, detail);
      return {
        nodeStarted({ nodeSpec, telemetry }) {
          const node = run.startNode(nodeSpec, telemetry);
          return {
            bind: (callNode) => node.run(callNode),
            nodeEnded: () => node.end(),
            nodeFailed: ({ error }) => node.end(failureOfNode(error)),
          };
        },
        runEnded: () => run.end(),
        runFailed: (error) => run.end(failureOfNode(error)),
      };
    },
  };
}
