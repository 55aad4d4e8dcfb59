import { type Context, createContextKey } from '@opentelemetry/api';
import type { AgentGraphStart } from '../../generated/spans/agent-graph.ts';
import type { NodeSpec } from '../workload/node-spec.ts';
import type { NodeTelemetryPayload } from '../workload/node-telemetry-payload.ts';
import type { RunWork } from './run-work.ts';

/** What every span of a run says of it. */
export type WorkloadAttributes = Pick<
  AgentGraphStart,
  | 'orgNamespace'
  | 'agentFrameworkName'
  | 'codonOrganizationId'
  | 'codonWorkloadId'
  | 'codonWorkloadLogicId'
  | 'codonWorkloadRunId'
  | 'codonWorkloadName'
  | 'codonWorkloadVersion'
  | 'codonWorkloadDeploymentId'
>;

/** One activation of a node, as the calls inside it see it. */
export interface ActivationScope {
  /** Where the tokens of its calls are added up. */
  readonly telemetry: NodeTelemetryPayload;
  /** Whether a span of the node's own is still to tell them. Where not, each call's span tells its own. */
  readonly tellsTokens: boolean;
}

/** A run, as what happens inside it sees it. */
export interface RunScope {
  readonly attributes: WorkloadAttributes;
  /** The nodes of the workload. A call that is one of them stands for it, unless another node makes it. */
  readonly nodes: readonly NodeSpec[];
  /** Where its calls are counted. */
  readonly work: RunWork;
}

/** Where in a workload the program is. */
export interface WorkloadScope {
  readonly run: RunScope;
  /** The innermost; undefined between nodes. */
  readonly activation: ActivationScope | undefined;
}

const scopeKey = createContextKey('codon workload scope');

/** Looking into a context costs every call something, so nobody looks before the first workload is there. */
let isUsed = false;

/** The context of what happens inside a scope. */
export function enterScope(outer: Context, scope: WorkloadScope): Context {
  isUsed = true;
  return outer.setValue(scopeKey, scope);
}

/** The scope that a context is inside of. */
export function scopeOf(context: Context): WorkloadScope | undefined {
  return isUsed ? (context.getValue(scopeKey) as WorkloadScope | undefined) : undefined;
}
