import {
  type Context,
  context,
  isSpanContextValid,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { SpanWriter } from '../../generated/runtime.ts';
import type { ChunkReader } from '../extract/extractor.ts';
import { limitContent } from '../privacy/limit-content.ts';
import type { CallPlan } from './call-plan.ts';
import type { AnyRecord } from './dialects.ts';
import { errorCodeLabel } from './error-code.ts';
import type { Instruments } from './instruments.ts';
import { reportProblem } from './problem-log.ts';
import type { Signals } from './signals.ts';
import { isSuppressed } from './suppression.ts';

const spanKinds = {
  internal: SpanKind.INTERNAL,
  client: SpanKind.CLIENT,
  server: SpanKind.SERVER,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const satisfies Record<SpanWriter<AnyRecord, AnyRecord>['kind'], SpanKind>;

/** How a stream, or an answer that nobody read, came to its end. */
export type Outcome = 'completed' | 'cancelled' | 'aborted' | 'failed' | 'abandoned';

/** Where the request goes. */
export interface CallTarget {
  readonly address: string | undefined;
  readonly port: number | undefined;
  readonly provider: string;
}

/** Why a call failed. */
export interface Failure {
  readonly type: string;
  /** What the error says. Recorded only where content is. */
  readonly message: string | undefined;
}

/** The telemetry of one call: its span, its metrics and its event. It ends once; whatever is told afterwards is ignored. */
export class CallTelemetry {
  /** The context the call is made in: its span is the active one. */
  readonly context: Context;
  readonly #signals: Signals;
  readonly #plan: CallPlan;
  readonly #span: Span;
  readonly #instruments: Instruments | undefined;
  readonly #record: AnyRecord;
  readonly #content: AnyRecord | undefined;
  readonly #started = performance.now();
  #reader: ChunkReader<AnyRecord, AnyRecord> | undefined;
  #failure: Failure | undefined;
  #ended = false;

  /**
   * Begins the telemetry of a call. Nobody may be there to listen: then the call has no telemetry, or no more than a
   * context that carries the decision not to sample it.
   */
  static start(
    signals: Signals,
    plan: CallPlan,
    target: CallTarget,
    args: readonly unknown[],
  ): CallTelemetry | Context | undefined {
    const active = context.active();
    if (isSuppressed(active)) return undefined;
    const record: AnyRecord = {
      genAiOperationName: plan.operationName,
      genAiProviderName: target.provider,
      genAiRequestModel: undefined,
      serverAddress: target.address,
      serverPort: target.port,
      codonOpenaiOperation: plan.operation,
      openaiApiType: plan.apiType,
      genAiOutputType: plan.outputType,
    };
    plan.extractor.start(args, record);
    const writer = signals.options.dialect.spans[plan.spanId] as SpanWriter<AnyRecord, AnyRecord>;
    const span = signals.tracer.startSpan(
      writer.name(record),
      { kind: spanKinds[writer.kind], attributes: writer.start(record, reportProblem) as Record<string, string> },
      active,
    );
    const instruments = signals.instruments();
    const wantsEvent = signals.options.contentOnEvent && signals.logger() !== undefined;
    if (!span.isRecording() && instruments === undefined && !wantsEvent) {
      return isSpanContextValid(span.spanContext()) ? trace.setSpan(active, span) : undefined;
    }
    return new CallTelemetry(signals, plan, span, active, instruments, record, args);
  }

  private constructor(
    signals: Signals,
    plan: CallPlan,
    span: Span,
    active: Context,
    instruments: Instruments | undefined,
    record: AnyRecord,
    args: readonly unknown[],
  ) {
    this.context = trace.setSpan(active, span);
    this.#signals = signals;
    this.#plan = plan;
    this.#span = span;
    this.#instruments = instruments;
    this.#record = record;
    const { contentOnSpan, contentOnEvent } = signals.options;
    const isTold = span.isRecording() || contentOnEvent;
    this.#content = isTold && (contentOnSpan || contentOnEvent) ? {} : undefined;
    if (isTold) plan.extractor.request(args, record);
    if (this.#content !== undefined) plan.extractor.requestContent(args, this.#content, signals.options);
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** The answer's headers are here. */
  headersArrived(requestId: string | undefined): void {
    this.#record.codonOpenaiRequestId = requestId;
  }

  /** The answer is here and read. */
  answered(body: unknown): void {
    if (this.#ended) return;
    const { extractor } = this.#plan;
    extractor.response(body, this.#record);
    if (this.#content !== undefined) extractor.responseContent(body, this.#content, this.#signals.options);
    const failure = extractor.failure?.(body);
    if (failure !== undefined) this.#failure = { type: errorCodeLabel(failure), message: undefined };
    this.end();
  }

  /** The answer is a stream, which somebody may now read. */
  streamOpened(): void {
    this.#record.genAiRequestStream = true;
    this.#reader = this.#plan.extractor.stream?.({
      content: this.#content !== undefined,
      limits: this.#signals.options,
    });
  }

  /** The stream gave a chunk. */
  chunkArrived(chunk: unknown): void {
    if (this.#ended) return;
    this.#record.genAiResponseTimeToFirstChunk ??= (performance.now() - this.#started) / 1000;
    this.#reader?.add(chunk);
  }

  /** The stream is over; or nobody will read it, or the answer, any more. */
  streamEnded(outcome: Outcome, endedAt?: number): void {
    if (this.#ended) return;
    this.#reader?.finish(this.#record, this.#content);
    const failure = this.#reader?.failure?.();
    if (failure !== undefined) this.#failure = { type: errorCodeLabel(failure), message: undefined };
    this.#record.codonOpenaiStreamOutcome = failure !== undefined && outcome === 'completed' ? 'failed' : outcome;
    this.end(endedAt);
  }

  /** The call, or the reading of its answer, failed. */
  failed(failure: Failure, duringStream: boolean): void {
    if (this.#ended) return;
    this.#failure = failure;
    if (duringStream) this.streamEnded('failed');
    else this.end();
  }

  /**
   * Ends the call with what is known of it.
   *
   * @param endedAt - `performance.now()` of the end, where that was earlier
   */
  end(endedAt?: number): void {
    if (this.#ended) return;
    this.#ended = true;
    const { contentOnSpan, contentOnEvent, maxContentLength } = this.#signals.options;
    const record = this.#record;
    if (this.#failure !== undefined) record.errorType = this.#failure.type;
    const told = this.#content === undefined ? record : { ...record, ...limitContent(this.#content, maxContentLength) };
    if (this.#span.isRecording()) this.#endSpan(contentOnSpan ? told : record, endedAt);
    this.#instruments?.recordCall(this.#plan.spanId, record, ((endedAt ?? performance.now()) - this.#started) / 1000);
    if (contentOnEvent) this.#emitEvents(told);
  }

  #endSpan(full: AnyRecord, endedAt: number | undefined): void {
    const { dialect, contentOnSpan } = this.#signals.options;
    const writer = dialect.spans[this.#plan.spanId] as SpanWriter<AnyRecord, AnyRecord>;
    this.#span.setAttributes(writer.end(full, reportProblem) as Record<string, string>);
    if (this.#failure !== undefined) {
      const message = contentOnSpan ? this.#failure.message : undefined;
      this.#span.setStatus({ code: SpanStatusCode.ERROR, ...(message !== undefined && { message }) });
    }
    if (endedAt === undefined) this.#span.end();
    else this.#span.end(Date.now() - (performance.now() - endedAt));
  }

  #emitEvents(full: AnyRecord): void {
    for (const writer of Object.values(this.#signals.options.dialect.events)) {
      if (writer.of !== this.#plan.spanId) continue;
      this.#signals.logger()?.emit({
        eventName: writer.name,
        severityNumber: writer.severityNumber,
        attributes: writer.attributes(full, reportProblem) as Record<string, string>,
        context: this.context,
      });
    }
  }
}
