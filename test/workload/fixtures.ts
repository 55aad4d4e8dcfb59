import { expect } from 'vitest';
import { CodonWorkload, type CodonWorkloadOptions } from '../../src/workload/codon-workload.ts';
import { WorkloadRuntimeError } from '../../src/workload/errors.ts';
import type { ExecutionReport } from '../../src/workload/execution-report.ts';
import type { NodeFunction } from '../../src/workload/workload.ts';

/** A workload of these nodes and edges (`a->b`). */
export function workloadOf(
  nodes: Readonly<Record<string, NodeFunction<never>>>,
  edges: readonly string[] = [],
  options: Partial<CodonWorkloadOptions> = {},
): CodonWorkload {
  const workload = new CodonWorkload({ name: 'Test Agent', version: '1.0.0', ...options });
  for (const [name, fn] of Object.entries(nodes)) workload.addNode(fn, name, 'role', { orgNamespace: 'acme' });
  for (const edge of edges) {
    const [source = '', destination = ''] = edge.split('->');
    workload.addEdge(source, destination);
  }
  return workload;
}

/** The ledger in short: `token_enqueued __entry__->a`. */
export function ledgerOf(report: ExecutionReport | undefined): string[] {
  return (report?.ledger ?? []).map(
    ({ eventType, sourceNode, targetNode }) =>
      `${eventType} ${sourceNode}${targetNode === null ? '' : `->${targetNode}`}`,
  );
}

/** The error that a run fails with. */
export async function failureOf(run: Promise<unknown>): Promise<WorkloadRuntimeError> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WorkloadRuntimeError)) expect.fail(`Expected a WorkloadRuntimeError, got ${error}`);
  return error;
}

/** Never settles. */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Waits until what was started has come as far as it can without a timer. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
