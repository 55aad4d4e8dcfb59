import type { InstrumentOptions } from '../options.ts';
import { type EvaluatedSpan, type Evaluation, emitEvaluation } from '../telemetry/emit-evaluation.ts';
import { guarded } from '../telemetry/problem-log.ts';
import { resolveOptions } from '../telemetry/resolve-options.ts';
import { Signals } from '../telemetry/signals.ts';
import { currentSignals } from './current-signals.ts';

/** How an evaluation is told. */
export type EvaluationOptions = Pick<
  InstrumentOptions,
  'captureContent' | 'maxContentLength' | 'dialect' | 'loggerProvider'
>;

/**
 * Tells how the output of a call was judged, as a `gen_ai.evaluation.result` event of the span of that call. The span may
 * have ended long ago. Where no logs SDK is set up, nothing happens.
 *
 * @param span - the span of the call, or its context
 * @param options - as given to `instrumentOpenAI`; without any, those of `OpenAIInstrumentation` where that is set up,
 *   else what the environment says
 * @throws {OptionError} for an option that cannot be used, naming it
 *
 * @example
 * ```ts
 * recordEvaluation(span, { name: 'relevance', scoreValue: 0.8, scoreLabel: 'pass', responseId: answer.id });
 * // event "gen_ai.evaluation.result" with gen_ai.evaluation.name = relevance, gen_ai.evaluation.score.value = 0.8, …
 * ```
 */
export function recordEvaluation(span: EvaluatedSpan, evaluation: Evaluation, options?: EvaluationOptions): void {
  const signals = options === undefined ? currentSignals() : new Signals(resolveOptions(options));
  guarded('recording an evaluation', () => emitEvaluation(signals, span, evaluation));
}
