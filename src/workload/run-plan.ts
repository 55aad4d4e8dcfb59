import type { EventQueue } from './event-queue.ts';
import type { RunCancellation } from './run-cancellation.ts';
import type { RunContext, WorkloadIdentity } from './run-context.ts';
import type { WorkloadGraph } from './workload-graph.ts';
import type { WorkloadObserver } from './workload-observer.ts';

/** Everything a run needs to know. */
export interface RunPlan {
  readonly identity: WorkloadIdentity;
  readonly graph: WorkloadGraph;
  readonly payload: unknown;
  readonly entries: readonly string[];
  readonly maxSteps: number;
  readonly runId: string;
  readonly context: RunContext;
  readonly cancellation: RunCancellation;
  readonly events: EventQueue | undefined;
  readonly observer: WorkloadObserver | undefined;
  readonly maxLedgerEntries: number;
}
