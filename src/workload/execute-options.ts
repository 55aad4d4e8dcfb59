import type { OptionNames } from '../privacy/unknown-option.ts';
import { refuseUnknown } from '../telemetry/option-error.ts';
import type { StreamEvent } from './stream-events.ts';

/** How a run is to go. */
export interface ExecuteOptions {
  /** Which deployment runs. Required, not empty. */
  readonly deploymentId: string;
  /**
   * The nodes to begin with; one that is named twice begins twice, and an empty list is a run of nothing. Default: the
   * workload's own, else the nodes that no edge leads to, else all.
   */
  readonly entryNodes?: readonly string[] | undefined;
  /** How many activations a run may have. Default: 1000. */
  readonly maxSteps?: number | undefined;
  /** Ends the run, and a node that is running, when it aborts. */
  readonly signal?: AbortSignal | undefined;
  /** When the run is to end at the latest: a point in time, or a number of milliseconds from its beginning. */
  readonly deadline?: Date | number | undefined;
  /**
   * Is told every event, in order. The run waits for what it returns before it takes the next step, and fails when it
   * throws.
   */
  readonly onEvent?: ((event: StreamEvent) => unknown) | undefined;
  /** Further keys for the run's context. They may stand in for any but `deployment_id`. */
  readonly context?: Readonly<Record<string, unknown>> | undefined;
}

/** A stream's reader is told the events, so there is no `onEvent`. */
export type ExecuteStreamingOptions = Omit<ExecuteOptions, 'onEvent'>;

const optionNames: OptionNames<ExecuteOptions> = {
  deploymentId: true,
  entryNodes: true,
  maxSteps: true,
  signal: true,
  deadline: true,
  onEvent: true,
  context: true,
};

const DEFAULT_MAX_STEPS = 1000;

/** @throws {TypeError} without a deployment, or for an option whose name is unknown */
export function checkExecuteOptions(options: ExecuteOptions): void {
  refuseUnknown(options, optionNames);
  if (!options.deploymentId) throw new TypeError('deployment_id is required when executing a workload');
}

/** The step limit that the options ask for. */
export function maxStepsOf({ maxSteps = DEFAULT_MAX_STEPS }: ExecuteOptions): number {
  if (typeof maxSteps !== 'number' || Number.isNaN(maxSteps)) {
    throw new TypeError('maxSteps must be a number of activations; leave it out for 1000');
  }
  return maxSteps;
}

/** The deadline that the options ask for, in milliseconds since the epoch. */
export function deadlineOf({ deadline }: ExecuteOptions): number | undefined {
  if (deadline === undefined) return undefined;
  const at = deadline instanceof Date ? deadline.getTime() : Date.now() + deadline;
  if (Number.isNaN(at)) throw new TypeError('deadline must be a valid Date or a number of milliseconds from now');
  return at;
}
