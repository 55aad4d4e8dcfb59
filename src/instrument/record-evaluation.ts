import type { InstrumentOptions } from '../options.ts';
import { type EvaluatedSpan, type Evaluation, emitEvaluation } from '../telemetry/emit-evaluation.ts';
import { guarded } from '../telemetry/problem-log.ts';
import { resolveOptions } from '../telemetry/resolve-options.ts';
import { Signals } from '../telemetry/signals.ts';
import { currentSignals } from './current-signals.ts';

/** How an evaluation is told. */
export type EvaluationOptions = Pick<
  InstrumentOptions,
  'captureContent' | 'maxContentLength' | 'redaction' | 'dialect' | 'loggerProvider'
>;

/** Making rules of redaction ready takes a while: what is made of the same options serves every evaluation. */
const made = new WeakMap<EvaluationOptions, Signals>();

/**
 * Tells how the output of a call was judged, as a `gen_ai.evaluation.result` event of the span of that call. The span may
 * have ended long ago. Where no logs SDK is set up, nothing happens.
 *
 * @param span - the span of the call, or its context
 * @param options - as given to `instrumentOpenAI`, read when they are first seen: with rules of your own, give the same
 *   object each time. Without any, those of `OpenAIInstrumentation` where that is set up, else what the environment says
 * @throws {OptionError} for an option that cannot be used, naming it
 *
 * @example
 * ```ts
 * recordEvaluation(span, { name: 'relevance', scoreValue: 0.8, scoreLabel: 'pass', responseId: answer.id });
 * // event "gen_ai.evaluation.result" with gen_ai.evaluation.name = relevance, gen_ai.evaluation.score.value = 0.8, …
 * ```
 */
export function recordEvaluation(span: EvaluatedSpan, evaluation: Evaluation, options?: EvaluationOptions): void {
  const signals = options === undefined ? currentSignals() : signalsOf(options);
  guarded('recording an evaluation', () => emitEvaluation(signals, span, evaluation));
}

function signalsOf(options: EvaluationOptions): Signals {
  const known = made.get(options);
  if (known !== undefined) return known;
  const signals = new Signals(resolveOptions(options));
  made.set(options, signals);
  return signals;
}
