import type { CodonNodeContent } from '../../generated/spans/codon-node.ts';
import { limitContent } from '../privacy/limit-content.ts';
import type { NodeTelemetryPayload } from '../workload/node-telemetry-payload.ts';

/**
 * What people and models wrote in an activation: recorded only where content is. Input, output and error text are bounded
 * when they are taken; the JSON attributes keep to `maxLength`.
 */
export function nodeContent(telemetry: NodeTelemetryPayload, maxLength: number): CodonNodeContent {
  const rawText = telemetry.toRawAttributesJson();
  const { networkCalls } = telemetry;
  return {
    codonNodeErrorMessage: telemetry.errorMessage,
    codonNodeInput: telemetry.nodeInput,
    codonNodeOutput: telemetry.nodeOutput,
    ...limitContent(
      {
        ...(rawText !== undefined && { codonNodeRawAttributesJson: JSON.parse(rawText) }),
        ...(networkCalls.length > 0 && { codonNetworkCallsJson: networkCalls }),
      },
      maxLength,
    ),
  };
}
