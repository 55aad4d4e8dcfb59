import { observeRun } from './guard-observer.ts';
import type { WorkloadObserver } from './workload-observer.ts';

/** Has two observers follow the same runs. Neither is disturbed by what the other throws. */
export function bothObservers(outer: WorkloadObserver, inner: WorkloadObserver): WorkloadObserver {
  return {
    runStarted(run) {
      const runs = [observeRun(outer, run), observeRun(inner, run)].filter((observer) => observer !== undefined);
      return {
        nodeStarted(activation) {
          const nodes = runs.map((observer) => observer.nodeStarted(activation)).filter((node) => node !== undefined);
          return {
            bind: (callNode) => nodes.reduceRight((call, node) => () => node.bind(call), callNode)(),
            nodeEnded: (end) => nodes.forEach((node) => void node.nodeEnded(end)),
            nodeFailed: (end) => nodes.forEach((node) => void node.nodeFailed(end)),
          };
        },
        runEnded: (report) => runs.forEach((observer) => void observer.runEnded(report)),
        runFailed: (error) => runs.forEach((observer) => void observer.runFailed(error)),
      };
    },
  };
}
