import { type Context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { AgentGraphRecord } from '../../generated/spans/agent-graph.ts';
import { RedactionTally } from '../privacy/redaction-tally.ts';
import type { GraphDefinition } from '../workload/graph-definition.ts';
import type { Failure } from './call-telemetry.ts';
import { type AnyRecord, spanWriterOf } from './dialects.ts';
import type { Instruments } from './instruments.ts';
import { reportProblem } from './problem-log.ts';
import type { Signals } from './signals.ts';
import { contextRecord } from './telemetry-context.ts';
import { countRedactions } from './tell-redactions.ts';
import type { WorkloadAttributes } from './workload-scope.ts';

const SPAN = 'agent-graph';

/** The `agent.graph` span around a run of a workload. */
export class RunSpan {
  /** The span is the active one in it. */
  readonly context: Context;
  readonly #signals: Signals;
  readonly #span: Span;
  readonly #record: AnyRecord;
  /** Until the span ends. */
  #instruments: Instruments | undefined;

  constructor(signals: Signals, outer: Context, attributes: WorkloadAttributes, graph: GraphDefinition) {
    this.#signals = signals;
    const described: Omit<AgentGraphRecord, keyof WorkloadAttributes> = {
      codonGraphDefinitionHash: graph.hash,
      codonGraphDefinitionJson: graph.definition,
      codonGraphNodeCount: graph.definition.nodes.length,
      codonGraphEdgeCount: graph.definition.edges.length,
    };
    this.#record = { ...contextRecord(outer, signals.options), ...attributes, ...described };
    const writer = spanWriterOf(signals.options.dialect, SPAN);
    this.#span = signals.tracer.startSpan(
      writer.name(this.#record),
      { kind: SpanKind.INTERNAL, attributes: writer.start(this.#record, reportProblem) as Record<string, string> },
      outer,
    );
    this.context = trace.setSpan(outer, this.#span);
    this.#instruments = signals.instruments();
    this.#instruments?.spanStarted();
  }

  /** Ends the span; a later end changes nothing. */
  end(failure?: Failure): void {
    this.#instruments?.spanEnded();
    this.#instruments = undefined;
    if (!this.#span.isRecording()) return;
    const { dialect, contentOnSpan, policy } = this.#signals.options;
    if (failure !== undefined) {
      this.#record.errorType = failure.type;
      const tally = new RedactionTally();
      const message = contentOnSpan ? policy.text(failure.message, tally) : undefined;
      countRedactions(tally, this.#signals.instruments());
      this.#span.setStatus({ code: SpanStatusCode.ERROR, ...(message !== undefined && { message }) });
    }
    const writer = spanWriterOf(dialect, SPAN);
    this.#span.setAttributes(writer.end(this.#record, reportProblem) as Record<string, string>);
    this.#span.end();
  }
}
