import type { CodonNodeEnd, CodonNodeStart } from '../../generated/spans/codon-node.ts';
import type { NodeSpec } from '../workload/node-spec.ts';
import type { NodeTelemetryPayload } from '../workload/node-telemetry-payload.ts';
import type { Failure } from './call-telemetry.ts';
import type { AnyRecord } from './dialects.ts';
import type { WorkloadAttributes } from './workload-scope.ts';

/** What the span of an activation says from its start. */
export function nodeStartRecord(nodeSpec: NodeSpec, attributes: WorkloadAttributes): AnyRecord {
  const node: Omit<CodonNodeStart, keyof WorkloadAttributes> = {
    codonNodespecId: nodeSpec.id,
    codonNodespecName: nodeSpec.name,
    codonNodespecRole: nodeSpec.role,
    codonNodespecVersion: nodeSpec.spec_version,
    codonNodespecModelName: nodeSpec.model_name || undefined,
    codonNodespecModelVersion: nodeSpec.model_version || undefined,
  };
  return { ...attributes, ...node };
}

/** What is known when the activation has ended. */
export function nodeEndRecord(
  nodeSpec: NodeSpec,
  telemetry: NodeTelemetryPayload,
  failure: Failure | undefined,
): AnyRecord {
  const hasUsage = Object.keys(telemetry.tokenUsage).length > 0;
  const end: CodonNodeEnd = {
    codonNodespecCallableSignature: nodeSpec.callable_signature,
    codonNodespecInputSchema: nodeSpec.input_schema,
    codonNodespecOutputSchema: nodeSpec.output_schema,
    codonNodeStatusCode: telemetry.statusCode,
    codonNodeLatencyMs: telemetry.durationMs ?? 0,
    errorType: failure?.type,
    codonTokensInput: telemetry.inputTokens,
    codonTokensOutput: telemetry.outputTokens,
    codonTokensTotal: telemetry.totalTokens,
    codonTokensUsageJson: hasUsage ? telemetry.tokenUsage : undefined,
    codonModelVendor: telemetry.modelVendor,
    codonModelId: telemetry.modelIdentifier,
  };
  return { ...end };
}
