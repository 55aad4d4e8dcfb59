import { guarded } from '../telemetry/problem-log.ts';
import { bindingOf } from './bindings.ts';
import { replaceNearest } from './replace-method.ts';
import type { Resource } from './sdk-shapes.ts';
import { traceRunnerTools } from './trace-runner-tools.ts';

/** Helpers that call the functions a model asks for. Each turn of theirs is a call of its own. */
export const toolRuns = [
  'chat.completions.runTools',
  'beta.chat.completions.runTools',
  'beta.chat.completions.runFunctions',
] as const;

/** Replaces a helper that runs tools, so that the functions among its parameters are traced. */
export function patchToolRun(resource: object, name: string): void {
  replaceNearest(
    resource,
    name,
    (original) =>
      function (this: Resource, ...args: unknown[]): unknown {
        const [params, ...rest] = args;
        const binding = bindingOf(this?._client);
        const traced = binding && guarded('preparing tools', () => traceRunnerTools(params, binding.signals));
        return original.apply(this, traced === undefined ? args : [traced, ...rest]);
      },
  );
}
