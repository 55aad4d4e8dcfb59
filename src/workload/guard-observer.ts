import { warnOnce } from '../telemetry/warn-once.ts';
import type { NodeObserver, RunObserver, RunStart, WorkloadObserver } from './workload-observer.ts';

/** Begins to follow a run. What is returned never throws of itself. */
export function observeRun(observer: WorkloadObserver, run: RunStart): RunObserver | undefined {
  const inner = quietly(() => observer.runStarted(run));
  if (inner === undefined) return undefined;
  return {
    nodeStarted: (activation) => {
      const node = quietly(() => inner.nodeStarted(activation));
      return node && guardNode(node);
    },
    runEnded: (report) => quietly(() => inner.runEnded(report)),
    runFailed: (error) => quietly(() => inner.runFailed(error)),
  };
}

function guardNode(inner: NodeObserver): NodeObserver {
  return {
    bind: (callNode) => bindSafely(inner, callNode),
    nodeEnded: (end) => quietly(() => inner.nodeEnded(end)),
    nodeFailed: (end) => quietly(() => inner.nodeFailed(end)),
  };
}

/** Calls the node once, whatever the observer does, and returns or throws what the node did. */
function bindSafely<Result>(inner: NodeObserver, callNode: () => Result): Result {
  let outcome: (() => Result) | undefined;
  const callOnce = (): (() => Result) => {
    outcome ??= settle(callNode);
    return outcome;
  };
  quietly(() => inner.bind(callOnce));
  return callOnce()();
}

/** Calls now; what came of it can be had later, more than once. */
function settle<Result>(call: () => Result): () => Result {
  try {
    const result = call();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function quietly<Result>(call: () => Result): Result | undefined {
  try {
    return call();
  } catch {
    warnOnce('workload-observer-failed', 'An observer of workload runs threw an error; the runs go on without it.');
    return undefined;
  }
}
