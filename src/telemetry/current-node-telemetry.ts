import { context } from '@opentelemetry/api';
import type { NodeTelemetryPayload } from '../workload/node-telemetry-payload.ts';
import { scopeOf } from './workload-scope.ts';

/**
 * The telemetry of the node that the program is inside of, such as to count the tokens of a model that is not called
 * through an OpenAI client. Undefined outside of nodes.
 *
 * @example currentNodeTelemetry()?.recordTokens({ inputTokens: 12, outputTokens: 3 })
 */
export function currentNodeTelemetry(): NodeTelemetryPayload | undefined {
  return scopeOf(context.active())?.activation?.telemetry;
}
