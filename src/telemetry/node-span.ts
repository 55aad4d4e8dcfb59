import { type Context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { NodeSpec } from '../workload/node-spec.ts';
import type { NodeTelemetryPayload } from '../workload/node-telemetry-payload.ts';
import type { Failure } from './call-telemetry.ts';
import { type AnyRecord, spanWriterOf } from './dialects.ts';
import { nodeContent } from './node-content.ts';
import { nodeEndRecord, nodeStartRecord } from './node-record.ts';
import { reportProblem } from './problem-log.ts';
import type { Signals } from './signals.ts';
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

  constructor(signals: Signals, outer: Context, source: NodeSpanSource) {
    this.#signals = signals;
    this.#source = source;
    this.#record = nodeStartRecord(source.nodeSpec, source.attributes);
    const writer = spanWriterOf(signals.options.dialect, SPAN);
    this.#span = signals.tracer.startSpan(
      writer.name(this.#record),
      { kind: SpanKind.INTERNAL, attributes: writer.start(this.#record, reportProblem) as Record<string, string> },
      outer,
    );
    this.context = trace.setSpan(outer, this.#span);
  }

  /** Ends the span with what the node's telemetry has come to. A later end changes nothing. */
  end(failure?: Failure): void {
    if (!this.#span.isRecording()) return;
    const { dialect, contentOnSpan, maxContentLength } = this.#signals.options;
    const { nodeSpec, telemetry } = this.#source;
    const record = { ...this.#record, ...nodeEndRecord(nodeSpec, telemetry, failure) };
    const told = contentOnSpan ? { ...record, ...nodeContent(telemetry, maxContentLength) } : record;
    if (failure !== undefined) {
      const message = contentOnSpan ? telemetry.errorMessage : undefined;
      this.#span.setStatus({ code: SpanStatusCode.ERROR, ...(message !== undefined && { message }) });
    }
    const writer = spanWriterOf(dialect, SPAN);
    this.#span.setAttributes(writer.end(told, reportProblem) as Record<string, string>);
    this.#span.end();
  }
}
