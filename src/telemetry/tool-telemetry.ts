import { type Context, context, isSpanContextValid, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { SpanWriter } from '../../generated/runtime.ts';
import type { ExecuteToolContent, ExecuteToolRecord } from '../../generated/spans/execute-tool.ts';
import { copyJson, copyValue } from '../extract/copy-value.ts';
import { cutEach } from '../extract/cut.ts';
import { RedactionTally } from '../privacy/redaction-tally.ts';
import type { Failure } from './call-telemetry.ts';
import type { AnyRecord } from './dialects.ts';
import { emitException } from './emit-event.ts';
import { endSpan } from './end-span.ts';
import type { Instruments } from './instruments.ts';
import { guarded, reportProblem } from './problem-log.ts';
import type { Signals } from './signals.ts';
import { spanKinds } from './span-kinds.ts';
import { isSuppressed } from './suppression.ts';
import { contextRecord } from './telemetry-context.ts';
import { tellRedactions } from './tell-redactions.ts';
import { scopeOf } from './workload-scope.ts';

/** What is known of a tool before it runs. */
export interface ToolFacts {
  readonly name: string;
  readonly type: string;
  readonly description: string | undefined;
  /** The id that the model gave its call. */
  readonly callId: string | undefined;
}

/** The telemetry of one run of a tool: its span and its duration. */
export class ToolTelemetry {
  /** The context the tool runs in: its span is the active one. */
  readonly context: Context;
  readonly #signals: Signals;
  readonly #span: Span;
  readonly #instruments: Instruments | undefined;
  readonly #record: ExecuteToolRecord;
  readonly #content: ExecuteToolContent | undefined;
  readonly #started = performance.now();

  /** Begins the telemetry of a run. Nobody may be there to listen: then there is none, or a context not to be sampled. */
  static start(signals: Signals, tool: ToolFacts, input: unknown): ToolTelemetry | Context | undefined {
    const active = context.active();
    if (isSuppressed(active)) return undefined;
    const run = scopeOf(active)?.run;
    if (run !== undefined) run.work.toolCalls += 1;
    const record: ExecuteToolRecord = {
      ...contextRecord(active, signals.options),
      genAiOperationName: 'execute_tool',
      genAiToolName: tool.name,
      genAiToolType: tool.type,
      genAiToolCallId: tool.callId,
      ...run?.attributes,
    };
    const writer = writerOf(signals);
    const start = { ...record };
    const span = signals.tracer.startSpan(
      writer.name(start),
      { kind: spanKinds[writer.kind], attributes: writer.start(start, reportProblem) as Record<string, string> },
      active,
    );
    const instruments = signals.instruments();
    if (!span.isRecording() && instruments === undefined && !signals.wantsEvents()) {
      return isSpanContextValid(span.spanContext()) ? trace.setSpan(active, span) : undefined;
    }
    const content = span.isRecording() && signals.options.contentOnSpan ? {} : undefined;
    const telemetry = new ToolTelemetry(signals, span, trace.setSpan(active, span), instruments, record, content);
    if (content !== undefined) telemetry.#readInput(tool, input);
    return telemetry;
  }

  private constructor(
    signals: Signals,
    span: Span,
    active: Context,
    instruments: Instruments | undefined,
    record: ExecuteToolRecord,
    content: ExecuteToolContent | undefined,
  ) {
    this.context = active;
    this.#signals = signals;
    this.#span = span;
    this.#instruments = instruments;
    this.#record = record;
    this.#content = content;
    instruments?.spanStarted();
  }

  returned(result: unknown): void {
    if (this.#content !== undefined) this.#content.genAiToolCallResult = this.#copy(result);
    this.#end();
  }

  failed(failure: Failure): void {
    this.#record.errorType = failure.type;
    this.#end(failure);
    emitException(this.#signals, 'execute-tool-exception', failure, this.context);
  }

  #readInput(tool: ToolFacts, input: unknown): void {
    const content = this.#content as ExecuteToolContent;
    content.genAiToolDescription = tool.description;
    content.genAiToolCallArguments = this.#copy(input);
  }

  // Models write arguments as JSON text, and tools like to answer in it. What throws when it is read is left out.
  #copy(value: unknown): unknown {
    const cut = cutEach(this.#signals.options.policy.limits);
    return guarded('reading what a tool is given or gives', () =>
      typeof value === 'string' ? copyJson(value, cut) : copyValue(value, cut),
    );
  }

  #end(failure?: Failure): void {
    const told =
      this.#content && guarded('treating content', () => this.#addContent({ ...this.#content }, failure?.message));
    if (this.#span.isRecording()) {
      const full: AnyRecord = { ...this.#record, ...told?.content };
      this.#span.setAttributes(writerOf(this.#signals).end(full, reportProblem) as Record<string, string>);
    }
    if (failure !== undefined) {
      const message = told?.message;
      this.#span.setStatus({ code: SpanStatusCode.ERROR, ...(message !== undefined && { message }) });
    }
    endSpan(this.#span);
    const seconds = (performance.now() - this.#started) / 1000;
    this.#instruments?.spanEnded();
    this.#instruments?.record('execute-tool-duration', seconds, { ...this.#record });
  }

  /** What may be told of content and of the text of an error, and how much of it was hidden. */
  #addContent(
    content: AnyRecord,
    text: string | undefined,
  ): { readonly content: AnyRecord; readonly message: string | undefined } {
    const { policy } = this.#signals.options;
    const { traceId, spanId } = this.#span.spanContext();
    const tally = new RedactionTally();
    const told = policy.content(content, { spanType: 'execute-tool', traceId, spanId }, tally);
    const message = policy.text(text, tally);
    tellRedactions(tally, told, this.#instruments);
    return { content: told, message };
  }
}

function writerOf({ options }: Signals): SpanWriter<AnyRecord, AnyRecord> {
  return options.dialect.spans['execute-tool'] as SpanWriter<AnyRecord, AnyRecord>;
}
