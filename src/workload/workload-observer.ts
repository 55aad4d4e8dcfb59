import type { WorkloadRuntimeError } from './errors.ts';
import type { ExecutionReport } from './execution-report.ts';
import type { NodeSpec } from './node-spec.ts';
import type { NodeTelemetryPayload } from './node-telemetry-payload.ts';
import type { RunContext, WorkloadIdentity } from './run-context.ts';
import type { Token } from './token.ts';

/**
 * Follows the runs of a workload, such as to tell them as spans. One object a run and one an activation carry what belongs
 * together, so that runs at the same time do not mix. An observer that throws is warned about once and disturbs no run.
 */
export interface WorkloadObserver {
  /** A run begins. What is returned follows it; nothing, when it is not to be followed. */
  runStarted(run: RunStart): RunObserver | undefined;
}

/** What is known when a run begins. */
export interface RunStart extends WorkloadIdentity {
  readonly runId: string;
  readonly context: RunContext;
  /** Pairs of source and destination, sorted. */
  readonly topology: readonly (readonly [source: string, destination: string])[];
  readonly payload: unknown;
}

/** Follows one run. Exactly one of `runEnded` and `runFailed` is called, last of all. */
export interface RunObserver {
  /** A node is about to run. What is returned follows the activation. */
  nodeStarted(activation: NodeActivation): NodeObserver | undefined;
  runEnded(report: ExecutionReport): void;
  /** The error carries the report of what was done until then. A cancelled run ends here too. */
  runFailed(error: WorkloadRuntimeError): void;
}

/** What is known when a node is about to run. */
export interface NodeActivation {
  readonly nodeSpec: NodeSpec;
  readonly token: Token;
  readonly context: RunContext;
  /** The node may add to it while it runs; it is complete when the activation ends. */
  readonly telemetry: NodeTelemetryPayload;
  readonly startedAt: Date;
}

/** Follows one activation. Exactly one of `nodeEnded` and `nodeFailed` is called. */
export interface NodeObserver {
  /** Calls the node's function, such as within the context of a span, and returns what it returns. */
  bind<Result>(callNode: () => Result): Result;
  nodeEnded(end: { readonly result: unknown; readonly finishedAt: Date }): void;
  /** `error` is what the node threw, or why it was cancelled. */
  nodeFailed(end: { readonly error: unknown; readonly finishedAt: Date }): void;
}
