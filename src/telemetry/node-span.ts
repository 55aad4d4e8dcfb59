import { type Context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { RedactionTally } from '../privacy/redaction-tally.ts';
import type { NodeSpec } from '../workload/node-spec.ts';
import type { NodeTelemetryPayload } from '../workload/node-telemetry-payload.ts';
import type { Failure } from './call-telemetry.ts';
import { type AnyRecord, spanWriterOf } from './dialects.ts';
import type { Instruments } from './instruments.ts';
import { nodeContent } from './node-content.ts';
import { nodeEndRecord, nodeStartRecord } from './node-record.ts';
import { guarded, reportProblem } from './problem-log.ts';
import type { Signals } from './signals.ts';
import { contextRecord } from './telemetry-context.ts';
import { tellRedactions } from './tell-redactions.ts';
import type { WorkloadAttributes } from './workload-scope.ts';

const SPAN = 'codon-node';

/** What a node's span is made of. */
export interface NodeSpanSource {
  readonly nodeSpec: NodeSpec;
  /** Complete when the activation ends. */
  readonly telemetry: NodeTelemetryPayload;
  readonly attributes: WorkloadAttributes;
}

/** The span of one activation of a node. */
export class NodeSpan {
  /** The span is the active one in it, so that the calls of the node nest under it. */
  readonly context: Context;
  readonly #signals: Signals;
  readonly #source: NodeSpanSource;
  readonly #span: Span;
  readonly #record: AnyRecord;
  /** Until the span ends. */
  #instruments: Instruments | undefined;

  constructor(signals: Signals, outer: Context, source: NodeSpanSource) {
    this.#signals = signals;
    this.#source = source;
    this.#record = {
      ...contextRecord(outer, signals.options),
      ...nodeStartRecord(source.nodeSpec, source.attributes),
    };
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

  /** Ends the span with what the node's telemetry has come to. A later end changes nothing. */
  end(failure?: Failure): void {
    const instruments = this.#instruments;
    this.#instruments = undefined;
    instruments?.spanEnded();
    if (!this.#span.isRecording()) return;
    const { dialect, contentOnSpan, policy } = this.#signals.options;
    const { nodeSpec, telemetry } = this.#source;
    const record = { ...this.#record, ...nodeEndRecord(nodeSpec, telemetry, failure) };
    const content = contentOnSpan ? guarded('treating content', () => this.#content(instruments)) : undefined;
    const told = { ...record, ...content };
    if (failure !== undefined) {
      const message = contentOnSpan ? policy.text(telemetry.errorMessage, new RedactionTally()) : undefined;
      this.#span.setStatus({ code: SpanStatusCode.ERROR, ...(message !== undefined && { message }) });
    }
    const writer = spanWriterOf(dialect, SPAN);
    this.#span.setAttributes(writer.end(told, reportProblem) as Record<string, string>);
    this.#span.end();
  }

  /** What may be told of content, and how much of it was hidden. */
  #content(instruments: Instruments | undefined): AnyRecord {
    const { traceId, spanId } = this.#span.spanContext();
    const tally = new RedactionTally();
    const origin = { spanType: SPAN, traceId, spanId };
    const told = nodeContent(this.#source.telemetry, this.#signals.options.policy, origin, tally);
    tellRedactions(tally, told, instruments);
    return told;
  }
}
