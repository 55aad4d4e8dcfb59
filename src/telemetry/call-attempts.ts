import { type Context, context, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { SpanWriter } from '../../generated/runtime.ts';
import type { CallPlan } from './call-plan.ts';
import { CallRequest, withRequest } from './call-request.ts';
import type { CallTarget } from './call-telemetry.ts';
import type { AnyRecord } from './dialects.ts';
import { endSpan } from './end-span.ts';
import type { Instruments } from './instruments.ts';
import { reportProblem } from './problem-log.ts';
import type { Signals } from './signals.ts';
import { spanKinds } from './span-kinds.ts';

/** What the attempts of one call are told to. */
export interface AttemptListener {
  readonly signals: Signals;
  readonly span: Span;
  readonly instruments: Instruments | undefined;
  /** Dotted path of the method that is called. */
  readonly operation: string;
  /** The record of the call. */
  readonly record: Readonly<AnyRecord>;
}

/** Counts and tells the HTTP requests of one call. */
export class CallAttempts {
  /** How many HTTP requests repeated an earlier one. */
  resends = 0;
  /** How often a helper that waits asked for the state; undefined for calls that do not wait. */
  polls: number | undefined;
  /** Id of the latest attempt that was answered, where there were several, or it failed. */
  requestId: string | undefined;
  readonly wantsEvents: boolean;
  readonly wantsSpans: boolean;
  readonly #listener: AttemptListener;
  readonly #target: CallTarget;
  readonly #overrides: boolean;

  constructor(listener: AttemptListener, { polls, overrides }: CallPlan, target: CallTarget) {
    this.#listener = listener;
    this.#target = target;
    this.#overrides = overrides;
    this.polls = polls ? 0 : undefined;
    const { attempts } = listener.signals.options;
    this.wantsEvents = attempts === 'events' && listener.span.isRecording();
    this.wantsSpans = attempts === 'spans' && listener.span.isRecording();
  }

  noteResend(): void {
    this.resends += 1;
  }

  /** The context for a call that a helper that waits makes on its way: it has no telemetry of its own. */
  innerCall(active: Context, asksForState: boolean): Context {
    if (asksForState) this.polls = (this.polls ?? 0) + 1;
    return withRequest(active, new CallRequest(this));
  }

  /** Whether a call made in this one's context is the same call, handed on by a method to the one that it overrides. */
  includes(operation: string, target: CallTarget): boolean {
    return this.#overrides && this.#target === target && this.#listener.operation === operation;
  }

  /** @param errorType - undefined for an attempt that succeeded */
  count(httpResponseStatusCode: number | undefined, errorType: string | undefined): void {
    const { instruments, operation, record } = this.#listener;
    if (instruments === undefined) return;
    const { genAiProviderName, serverAddress, serverPort } = record;
    instruments.record('attempts', 1, {
      codonOpenaiOperation: operation,
      genAiProviderName,
      serverAddress,
      serverPort,
      errorType,
      httpResponseStatusCode,
    });
  }

  /** @param endedAt - by `performance.now()` */
  addEvent(attempt: AnyRecord, endedAt: number): void {
    const { signals, span } = this.#listener;
    const writer = signals.options.dialect.spanEvents.attempt;
    if (writer === undefined) return;
    const time = Date.now() - (performance.now() - endedAt);
    span.addEvent(writer.name, writer.attributes(attempt, reportProblem) as Record<string, string>, time);
  }

  openSpan(attempt: AnyRecord): { readonly span: Span; readonly context: Context } | undefined {
    const { signals } = this.#listener;
    const writer = this.#spanWriter();
    if (writer === undefined) return undefined;
    const active = context.active();
    const span = signals.tracer.startSpan(
      writer.name(attempt),
      { kind: spanKinds[writer.kind], attributes: writer.start(attempt, reportProblem) as Record<string, string> },
      active,
    );
    this.#listener.instruments?.spanStarted();
    return { span, context: trace.setSpan(active, span) };
  }

  closeSpan(span: Span, attempt: AnyRecord): void {
    const writer = this.#spanWriter();
    span.setAttributes(writer?.end(attempt, reportProblem) as Record<string, string>);
    if (attempt.errorType !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
    endSpan(span);
    this.#listener.instruments?.spanEnded();
  }

  #spanWriter(): SpanWriter<AnyRecord, AnyRecord> | undefined {
    return this.#listener.signals.options.dialect.spans.attempt;
  }
}
