import type { Context } from '@opentelemetry/api';
import type { AgentGraphRecord } from '../../generated/spans/agent-graph.ts';
import { RedactionTally } from '../privacy/redaction-tally.ts';
import type { GraphDefinition } from '../workload/graph-definition.ts';
import type { Failure } from './call-telemetry.ts';
import type { AnyRecord } from './dialects.ts';
import { tellTaken } from './redact-taken.ts';
import type { Signals } from './signals.ts';
import { contextRecord } from './telemetry-context.ts';
import { countRedactions } from './tell-redactions.ts';
import type { WorkloadAttributes } from './workload-scope.ts';
import { WorkloadSpan } from './workload-span.ts';

/** The `agent.graph` span around a run of a workload. */
export class RunSpan {
  readonly #signals: Signals;
  readonly #span: WorkloadSpan;
  readonly #record: AnyRecord;

  constructor(signals: Signals, outer: Context, attributes: WorkloadAttributes, graph: GraphDefinition) {
    this.#signals = signals;
    const described: Omit<AgentGraphRecord, keyof WorkloadAttributes> = {
      codonGraphDefinitionHash: graph.hash,
      codonGraphDefinitionJson: graph.definition,
      codonGraphNodeCount: graph.definition.nodes.length,
      codonGraphEdgeCount: graph.definition.edges.length,
    };
    this.#record = { ...contextRecord(outer, signals.options), ...attributes, ...described };
    this.#span = new WorkloadSpan(signals, 'agent-graph', outer, this.#record);
  }

  /** The span is the active one in it. */
  get context(): Context {
    return this.#span.context;
  }

  /** Ends the span; a later end changes nothing. */
  end(failure?: Failure): void {
    this.#span.end(() => ({
      record: { ...this.#record, ...(failure !== undefined && { errorType: failure.type }) },
      failure: failure && { message: this.#told(failure.message) },
    }));
  }

  /** What may be told of the words of a failure. */
  #told(message: string | undefined): string | undefined {
    const { contentOnSpan, policy } = this.#signals.options;
    if (!contentOnSpan) return undefined;
    const tally = new RedactionTally();
    const told = tellTaken(message, policy, tally);
    countRedactions(tally, this.#signals.instruments());
    return told;
  }
}
