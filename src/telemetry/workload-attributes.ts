import type { RunContext } from '../workload/run-context.ts';
import type { WorkloadAttributes } from './workload-scope.ts';

/** The framework that the agents of this package run on. */
const FRAMEWORK = 'openai';

/** What the spans of a run say of it, read from its context, which the application may have put other values in. */
export function workloadAttributes(context: RunContext): WorkloadAttributes {
  return Object.freeze({
    orgNamespace: context.org_namespace,
    agentFrameworkName: FRAMEWORK,
    codonOrganizationId: context.organization_id ?? undefined,
    codonWorkloadId: context.workload_id,
    codonWorkloadLogicId: context.logic_id,
    codonWorkloadRunId: context.run_id,
    codonWorkloadName: context.workload_name,
    codonWorkloadVersion: context.workload_version,
    codonWorkloadDeploymentId: context.deployment_id,
  });
}
