import { type Context, context, isSpanContextValid, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { SpanWriter } from '../../generated/runtime.ts';
import type { ExecuteToolContent, ExecuteToolRecord } from '../../generated/spans/execute-tool.ts';
import { copyJson, copyValue } from '../extract/copy-value.ts';
import { cutEach } from '../extract/cut.ts';
import { limitContent } from '../privacy/limit-content.ts';
import type { Failure } from './call-telemetry.ts';
import type { AnyRecord } from './dialects.ts';
import type { Instruments } from './instruments.ts';
import { guarded, reportProblem } from './problem-log.ts';
import type { Signals } from './signals.ts';
import { spanKinds } from './span-kinds.ts';
import { isSuppressed } from './suppression.ts';
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
    const record: ExecuteToolRecord = {
      genAiOperationName: 'execute_tool',
      genAiToolName: tool.name,
      genAiToolType: tool.type,
      genAiToolCallId: tool.callId,
      ...scopeOf(active)?.run.attributes,
    };
    const writer = writerOf(signals);
    const start = { ...record };
    const span = signals.tracer.startSpan(
      writer.name(start),
      { kind: spanKinds[writer.kind], attributes: writer.start(start, reportProblem) as Record<string, string> },
      active,
    );
    const instruments = signals.instruments();
    if (!span.isRecording() && instruments === undefined) {
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
  }

  returned(result: unknown): void {
    if (this.#content !== undefined) this.#content.genAiToolCallResult = this.#copy(result);
    this.#end();
  }

  failed({ type, message }: Failure): void {
    this.#record.errorType = type;
    const told = this.#signals.options.contentOnSpan ? message : undefined;
    this.#span.setStatus({ code: SpanStatusCode.ERROR, ...(told !== undefined && { message: told }) });
    this.#end();
  }

  #readInput(tool: ToolFacts, input: unknown): void {
    const content = this.#content as ExecuteToolContent;
    content.genAiToolDescription = tool.description;
    content.genAiToolCallArguments = this.#copy(input);
  }

  // Models write arguments as JSON text, and tools like to answer in it. What throws when it is read is left out.
  #copy(value: unknown): unknown {
    const cut = cutEach(this.#signals.options);
    return guarded('reading what a tool is given or gives', () =>
      typeof value === 'string' ? copyJson(value, cut) : copyValue(value, cut),
    );
  }

  #end(): void {
    const { maxContentLength } = this.#signals.options;
    const full: AnyRecord = {
      ...this.#record,
      ...(this.#content && limitContent({ ...this.#content }, maxContentLength)),
    };
    if (this.#span.isRecording()) {
      this.#span.setAttributes(writerOf(this.#signals).end(full, reportProblem) as Record<string, string>);
    }
    this.#span.end();
    this.#instruments?.record('execute-tool-duration', (performance.now() - this.#started) / 1000, full);
  }
}

function writerOf({ options }: Signals): SpanWriter<AnyRecord, AnyRecord> {
  return options.dialect.spans['execute-tool'] as SpanWriter<AnyRecord, AnyRecord>;
}
