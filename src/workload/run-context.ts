import { warnOnce } from '../telemetry/warn-once.ts';
import type { NodeSpec } from './node-spec.ts';
import { currentOrganizationId, currentResolvedNamespace } from './org-identity.ts';
import type { WorkloadMetadata } from './workload.ts';

/**
 * What every node of a run is told about it, in the names it has on the wire. One object for the whole run, which nodes may
 * write to; keys that were given to `execute` are there too and may stand in for any but `deployment_id`.
 */
export interface RunContext {
  deployment_id: string;
  workload_logic_id: string;
  logic_id: string;
  /** The agent class id. */
  workload_id: string;
  workload_run_id: string;
  run_id: string;
  workload_name: string;
  workload_version: string;
  /** Null until a look-up has told it. */
  organization_id: string | null;
  org_namespace: string;
  [key: string]: unknown;
}

/** Which workload runs, as it was when the run began. */
export interface WorkloadIdentity {
  readonly metadata: WorkloadMetadata;
  readonly agentClassId: string;
  readonly logicId: string;
  /** At least one. */
  readonly nodes: readonly NodeSpec[];
}

/** Puts a run's context together. */
export function createRunContext(
  { metadata, agentClassId, logicId, nodes }: WorkloadIdentity,
  { runId, deploymentId, extra }: { readonly runId: string; readonly deploymentId: string; readonly extra: object },
): RunContext {
  return {
    workload_logic_id: logicId,
    logic_id: logicId,
    workload_id: agentClassId,
    workload_run_id: runId,
    run_id: runId,
    workload_name: metadata.name,
    workload_version: metadata.version,
    organization_id: currentOrganizationId() ?? null,
    org_namespace: namespaceOf(nodes),
    ...extra,
    deployment_id: deploymentId,
  };
}

function namespaceOf(nodes: readonly NodeSpec[]): string {
  const resolved = currentResolvedNamespace();
  if (resolved === undefined) return nodes[0]?.org_namespace ?? '';
  if (nodes.some((node) => node.org_namespace !== resolved)) {
    warnOnce(
      'org-namespace-differs',
      'The API key stands for another organization namespace than the one that nodes were made under; their ids keep the ' +
        'old one. Initialize telemetry before building workloads.',
    );
  }
  return resolved;
}
