import { type Context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { type AnyRecord, spanWriterOf } from './dialects.ts';
import type { Instruments } from './instruments.ts';
import { reportProblem } from './problem-log.ts';
import type { Signals } from './signals.ts';

/** What a span of a workload ends with. */
export interface WorkloadSpanEnd {
  readonly record: AnyRecord;
  /** Present where what the span tells of failed; its message, where that may be told. */
  readonly failure: { readonly message: string | undefined } | undefined;
}

/** A span of a workload: of a run, or of a node. It counts as open until it ends. */
export class WorkloadSpan {
  /** The span is the active one in it, so that what happens inside nests under it. */
  readonly context: Context;
  readonly #signals: Signals;
  readonly #type: string;
  readonly #span: Span;
  /** Until the span ends. */
  #instruments: Instruments | undefined;

  /** Starts a span of the type with this id. */
  constructor(signals: Signals, type: string, outer: Context, record: AnyRecord) {
    const writer = spanWriterOf(signals.options.dialect, type);
    this.#signals = signals;
    this.#type = type;
    this.#span = signals.tracer.startSpan(
      writer.name(record),
      { kind: SpanKind.INTERNAL, attributes: writer.start(record, reportProblem) as Record<string, string> },
      outer,
    );
    this.context = trace.setSpan(outer, this.#span);
    this.#instruments = signals.instruments();
    this.#instruments?.spanStarted();
  }

  get ids(): { readonly traceId: string; readonly spanId: string } {
    const { traceId, spanId } = this.#span.spanContext();
    return { traceId, spanId };
  }

  /**
   * Ends the span; a later end changes nothing.
   *
   * @param complete - asked for what is known in the end, where somebody records it
   */
  end(complete: () => WorkloadSpanEnd): void {
    this.#instruments?.spanEnded();
    this.#instruments = undefined;
    if (!this.#span.isRecording()) return;
    const { record, failure } = complete();
    if (failure !== undefined) {
      const { message } = failure;
      this.#span.setStatus({ code: SpanStatusCode.ERROR, ...(message !== undefined && { message }) });
    }
    const writer = spanWriterOf(this.#signals.options.dialect, this.#type);
    this.#span.setAttributes(writer.end(record, reportProblem) as Record<string, string>);
    this.#span.end();
  }
}
