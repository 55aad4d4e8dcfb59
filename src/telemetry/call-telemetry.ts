import { type Context, context, type Span, SpanStatusCode } from '@opentelemetry/api';
import type { SpanWriter } from '../../generated/runtime.ts';
import { type HeaderReader, readRequestId, requestIdOf } from '../extract/attempt-headers.ts';
import type { ChunkReader } from '../extract/extractor.ts';
import { RedactionTally } from '../privacy/redaction-tally.ts';
import { CallAttempts } from './call-attempts.ts';
import { CallContext } from './call-context.ts';
import type { CallPlan } from './call-plan.ts';
import { CallRequest, requestIn } from './call-request.ts';
import { ChunkIntervals } from './chunk-intervals.ts';
import type { AnyRecord } from './dialects.ts';
import { emitDetails, emitException } from './emit-event.ts';
import { endSpan } from './end-span.ts';
import { errorCodeLabel } from './error-code.ts';
import type { Instruments } from './instruments.ts';
import { guarded, reportProblem } from './problem-log.ts';
import type { Signals } from './signals.ts';
import { spanKinds } from './span-kinds.ts';
import { isSuppressed } from './suppression.ts';
import { contextRecord } from './telemetry-context.ts';
import { tellRedactions } from './tell-redactions.ts';
import { unsampledContext } from './unsampled-context.ts';
import { WorkloadCall } from './workload-call.ts';
import { scopeOf } from './workload-scope.ts';

/** How a stream, or an answer that nobody read, came to its end. */
export type Outcome = 'completed' | 'cancelled' | 'aborted' | 'failed' | 'abandoned';

/** Where the request goes. */
export interface CallTarget {
  readonly address: string | undefined;
  readonly port: number | undefined;
  readonly provider: string;
  /** Azure, where models are reached through deployments. */
  readonly isAzure: boolean;
  /** The deployment that the client or its address names, whatever model a call asks for. */
  readonly deployment: string | undefined;
  readonly apiVersion: string | undefined;
}

/** Why a call failed. */
export interface Failure {
  readonly type: string;
  /** What the error says. Recorded only where content is. */
  readonly message: string | undefined;
  /** The request that failed. */
  readonly requestId?: string | undefined;
  /** What was thrown; absent where the answer itself tells of the failure. */
  readonly exception?: { readonly type: string; readonly stack: string | undefined } | undefined;
}

/** The telemetry of one call: its span, its metrics and its events. It ends once; whatever is told afterwards is ignored. */
export class CallTelemetry {
  /** The context the call is made in: its span is the active one. */
  readonly context: CallContext;
  readonly #signals: Signals;
  readonly #plan: CallPlan;
  readonly #span: Span;
  readonly #instruments: Instruments | undefined;
  readonly #record: AnyRecord;
  readonly #content: AnyRecord | undefined;
  readonly #workload: WorkloadCall | undefined;
  readonly #attempts: CallAttempts;
  /** Whether an event is to tell the call in full. */
  readonly #wantsDetails: boolean;
  readonly #intervals: ChunkIntervals | undefined;
  readonly #started = performance.now();
  #reader: ChunkReader<AnyRecord, AnyRecord> | undefined;
  #headers: HeaderReader | undefined;
  /** Of the answer, where the SDK has put it there. */
  #requestId: string | undefined;
  #failure: Failure | undefined;
  /** What may be told of the failure's text. */
  #statusMessage: string | undefined;
  #ended = false;

  /**
   * Begins the telemetry of a call. Nobody may be there to listen: then the call has no telemetry, or no more than a
   * context that carries the decision not to sample it. A call that a helper makes while it waits gets the helper's
   * context: the helper's span tells it. So does the span of a method that overrides another one and calls it.
   */
  static start(
    signals: Signals,
    plan: CallPlan,
    target: CallTarget,
    args: readonly unknown[],
  ): CallTelemetry | Context | undefined {
    const active = context.active();
    if (isSuppressed(active)) return undefined;
    const outer = requestIn(active)?.attempts;
    if (outer?.polls !== undefined) return outer.innerCall(active, plan.asksForState);
    if (outer?.includes(plan.operation, target)) return undefined;
    const record = plan.newRecord();
    record.genAiOperationName = plan.operationName;
    record.genAiProviderName = target.provider;
    record.serverAddress = target.address;
    record.serverPort = target.port;
    // Only what the span type has: a record that is given more than it was made for is slow from then on.
    if (plan.tellsOperation) record.codonOpenaiOperation = plan.operation;
    if (plan.apiType !== undefined) record.openaiApiType = plan.apiType;
    if (plan.outputType !== undefined) record.genAiOutputType = plan.outputType;
    if (target.apiVersion !== undefined) record.codonOpenaiApiVersion = target.apiVersion;
    // First, so that what the request itself says stands.
    const surrounding = contextRecord(active, signals.options);
    if (surrounding !== undefined) Object.assign(record, surrounding);
    plan.extractor.start(args, record);
    if (target.isAzure && plan.usesDeployment) record.codonOpenaiDeployment = deploymentOf(plan, target, record);
    const scope = scopeOf(active) ?? signals.outsideRuns?.();
    const workload = scope && new WorkloadCall(scope, plan, target);
    workload?.begin(record);
    const writer = signals.options.dialect.spans[plan.spanId] as SpanWriter<AnyRecord, AnyRecord>;
    const span = signals.tracer.startSpan(
      writer.name(record),
      { kind: spanKinds[writer.kind], attributes: writer.start(record, reportProblem) as Record<string, string> },
      active,
    );
    const instruments = signals.instruments();
    if (!span.isRecording() && instruments === undefined && !signals.wantsEvents() && !workload?.isCounted) {
      return unsampledContext(active, span);
    }
    return new CallTelemetry(signals, plan, target, span, active, instruments, record, args, workload);
  }

  private constructor(
    signals: Signals,
    plan: CallPlan,
    target: CallTarget,
    span: Span,
    active: Context,
    instruments: Instruments | undefined,
    record: AnyRecord,
    args: readonly unknown[],
    workload: WorkloadCall | undefined,
  ) {
    this.#attempts = new CallAttempts({ signals, span, instruments, operation: plan.operation, record }, plan, target);
    this.context = new CallContext(active, span, new CallRequest(this.#attempts));
    this.#signals = signals;
    this.#plan = plan;
    this.#span = span;
    this.#instruments = instruments;
    this.#record = record;
    this.#workload = workload;
    this.#intervals = instruments?.measuresChunks(plan.spanId)
      ? new ChunkIntervals(instruments, plan.spanId)
      : undefined;
    const { contentOnSpan, contentOnEvent } = signals.options;
    this.#wantsDetails = contentOnEvent && signals.wantsEvents();
    const isTold = span.isRecording() || this.#wantsDetails;
    this.#content = (span.isRecording() && contentOnSpan) || this.#wantsDetails ? {} : undefined;
    if (isTold) plan.extractor.request(args, record);
    if (this.#content !== undefined) plan.extractor.requestContent(args, this.#content, signals.options.policy.limits);
    instruments?.spanStarted(plan.operation);
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** The answer's headers are here. They are read at the end, where nothing else tells what they do. */
  headersArrived(headers: HeaderReader | undefined): void {
    this.#headers = headers;
  }

  /** The answer is here and read. */
  answered(body: unknown): void {
    if (this.#ended) return;
    const { extractor } = this.#plan;
    this.#workload?.see(body);
    this.#requestId = requestIdOf(body);
    extractor.response(body, this.#record);
    if (this.#content !== undefined)
      extractor.responseContent(body, this.#content, this.#signals.options.policy.limits);
    const failure = extractor.failure?.(body);
    if (failure !== undefined) this.#failure = { type: errorCodeLabel(failure), message: undefined };
    this.end();
  }

  /** The answer is a stream, which somebody may now read. */
  streamOpened(): void {
    this.#record.genAiRequestStream = true;
    this.#reader = this.#plan.extractor.stream?.({
      content: this.#content !== undefined,
      limits: this.#signals.options.policy.limits,
    });
  }

  /** The stream gave a chunk. */
  chunkArrived(chunk: unknown): void {
    if (this.#ended) return;
    // The clock is read once a stream, and once a chunk only where that is measured.
    const isTimed = this.#intervals !== undefined || this.#record.genAiResponseTimeToFirstChunk === undefined;
    const now = isTimed ? performance.now() : 0;
    this.#record.genAiResponseTimeToFirstChunk ??= (now - this.#started) / 1000;
    this.#reader?.add(chunk);
    this.#workload?.see(chunk);
    this.#intervals?.chunkArrived(this.#record, this.#reader, now);
  }

  /** The stream is over; or nobody will read it, or the answer, any more. */
  streamEnded(outcome: Outcome, endedAt?: number): void {
    if (this.#ended) return;
    this.#reader?.finish(this.#record, this.#content);
    const failure = this.#reader?.failure?.();
    if (failure !== undefined) {
      this.#failure = { message: undefined, ...this.#failure, type: errorCodeLabel(failure) };
    }
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
    this.context.release();
    const record = this.#record;
    // The clock is read for those who want to know.
    const isTimed = this.#instruments !== undefined || this.#workload !== undefined;
    const seconds = isTimed ? ((endedAt ?? performance.now()) - this.#started) / 1000 : 0;
    let told = record;
    try {
      if (this.#failure !== undefined) record.errorType = this.#failure.type;
      this.#addAttempts(record);
      this.#workload?.end(record, seconds);
      if (this.#content !== undefined) told = this.#addContent(record, this.#content);
    } finally {
      // Whatever goes wrong, a span that was started ends.
      if (this.#span.isRecording()) this.#endSpan(this.#signals.options.contentOnSpan ? told : record, endedAt);
    }
    if (this.#instruments !== undefined) guarded('recording metrics', () => this.#recordMetrics(seconds));
    if (this.#wantsDetails || this.#failure !== undefined) guarded('emitting events', () => this.#emitEvents(told));
  }

  #recordMetrics(seconds: number): void {
    this.#instruments?.spanEnded(this.#plan.operation);
    this.#instruments?.recordCall(this.#plan.spanId, this.#record, seconds);
  }

  /** A record with what may be told of the content. The call's own says how much of it was hidden. */
  #addContent(record: AnyRecord, content: AnyRecord): AnyRecord {
    const { policy, contentOnSpan } = this.#signals.options;
    const { traceId, spanId } = this.#span.spanContext();
    const tally = new RedactionTally();
    const told = policy.content(content, { spanType: this.#plan.spanId, traceId, spanId }, tally);
    if (contentOnSpan) this.#statusMessage = policy.text(this.#failure?.message, tally);
    tellRedactions(tally, record, this.#instruments);
    // Where a span does not tell content, its record must not.
    const full = contentOnSpan ? record : { ...record };
    for (const name of Object.keys(told)) full[name] = told[name];
    return full;
  }

  #addAttempts(record: AnyRecord): void {
    const { resends, polls, requestId } = this.#attempts;
    if (resends > 0) record.httpRequestResendCount = resends;
    if (polls !== undefined) record.codonOpenaiPollCount = polls;
    record.codonOpenaiRequestId =
      requestId ?? this.#failure?.requestId ?? this.#requestId ?? (this.#headers && readRequestId(this.#headers));
  }

  #endSpan(full: AnyRecord, endedAt: number | undefined): void {
    const { dialect } = this.#signals.options;
    const writer = dialect.spans[this.#plan.spanId] as SpanWriter<AnyRecord, AnyRecord>;
    try {
      this.#span.setAttributes(writer.end(full, reportProblem) as Record<string, string>);
      if (this.#failure !== undefined) {
        const message = this.#statusMessage;
        this.#span.setStatus({ code: SpanStatusCode.ERROR, ...(message !== undefined && { message }) });
      }
    } finally {
      // The SDK reckons monotonic time by the span's own start; a wall clock could put the end before it.
      endSpan(this.#span, endedAt);
    }
  }

  #emitEvents(full: AnyRecord): void {
    if (this.#wantsDetails) emitDetails(this.#signals, this.#plan.spanId, full, this.context);
    // Other calls are no GenAI operations.
    if (this.#failure === undefined || this.#plan.operationName === undefined) return;
    emitException(this.#signals, 'operation-exception', this.#failure, this.context);
  }
}

/** Responses go to the deployment that the body names; others to the client's, where it has one. */
function deploymentOf(plan: CallPlan, target: CallTarget, { genAiRequestModel: model }: AnyRecord): unknown {
  return plan.apiType === 'responses' ? model : (target.deployment ?? model);
}
