import type { NodeSpec } from './node-spec.ts';
import { NodeTelemetryPayload } from './node-telemetry-payload.ts';
import type { RunContext, WorkloadIdentity } from './run-context.ts';

/** The telemetry of an activation that is about to begin: whose it is and what the node is given. */
export function createNodeTelemetry(
  { identity, context, runId }: { identity: WorkloadIdentity; context: RunContext; runId: string },
  nodeSpec: NodeSpec,
  nodeInput: string,
): NodeTelemetryPayload {
  const telemetry = new NodeTelemetryPayload();
  telemetry.workloadId = identity.agentClassId;
  telemetry.workloadName = identity.metadata.name;
  telemetry.workloadVersion = identity.metadata.version;
  telemetry.workloadLogicId = identity.logicId;
  telemetry.workloadRunId = runId;
  telemetry.deploymentId = context.deployment_id;
  telemetry.organizationId = context.organization_id ?? undefined;
  telemetry.orgNamespace = context.org_namespace;
  telemetry.nodespecId = nodeSpec.id;
  telemetry.nodeName = nodeSpec.name;
  telemetry.nodeRole = nodeSpec.role;
  telemetry.modelName = nodeSpec.model_name;
  telemetry.nodeInput = nodeInput;
  return telemetry;
}
