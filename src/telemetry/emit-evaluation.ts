import { context, type Span, type SpanContext, trace } from '@opentelemetry/api';
import type { EvaluationResultAttributes } from '../../generated/events/evaluation-result.ts';
import { RedactionTally } from '../privacy/redaction-tally.ts';
import { emitEvent } from './emit-event.ts';
import type { Signals } from './signals.ts';
import { countRedactions } from './tell-redactions.ts';

/** How an output was judged. */
export interface Evaluation {
  /** The measure, such as `relevance`. */
  readonly name: string;
  /** The judgement as a number, on the scale of the measure. */
  readonly scoreValue?: number | undefined;
  /** The judgement as a word, such as `pass`. */
  readonly scoreLabel?: string | undefined;
  /** Why, in the words of whoever judged. Recorded only where events carry content. */
  readonly explanation?: string | undefined;
  /** Id of the answer that was judged. */
  readonly responseId?: string | undefined;
  /** Why there is no judgement: the evaluation itself failed. A label of few values. */
  readonly errorType?: string | undefined;
}

/** The span of the call that was judged; its context will do, such as one that was stored. */
export type EvaluatedSpan = Pick<Span, 'spanContext'> | SpanContext;

const EVENT = 'evaluation-result';

/** Emits an evaluation as an event of the span it judges. */
export function emitEvaluation(signals: Signals, span: EvaluatedSpan, evaluation: Evaluation): void {
  if (!signals.wantsEvents()) return;
  const { contentOnEvent, policy } = signals.options;
  const tally = new RedactionTally();
  const record: EvaluationResultAttributes = {
    genAiEvaluationName: evaluation.name,
    genAiEvaluationScoreValue: evaluation.scoreValue,
    genAiEvaluationScoreLabel: evaluation.scoreLabel,
    genAiResponseId: evaluation.responseId,
    genAiEvaluationExplanation: contentOnEvent ? policy.text(evaluation.explanation, tally) : undefined,
    errorType: evaluation.errorType,
  };
  countRedactions(tally, signals.instruments());
  const spanContext = 'spanContext' in span ? span.spanContext() : span;
  emitEvent(signals, EVENT, { ...record }, trace.setSpanContext(context.active(), spanContext));
}
