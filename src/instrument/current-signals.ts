import { resolveOptions } from '../telemetry/resolve-options.ts';
import { Signals } from '../telemetry/signals.ts';
import { commonSignals } from './bindings.ts';

let signalsOfEnvironment: Signals | undefined;

/**
 * The telemetry of what belongs to no client: that of `OpenAIInstrumentation` where it is set up, else what the
 * environment says. To be looked for at each use: telemetry is often set up late.
 */
export function currentSignals(): Signals {
  const common = commonSignals();
  if (common !== undefined) return common;
  signalsOfEnvironment ??= new Signals(resolveOptions({}));
  return signalsOfEnvironment;
}
