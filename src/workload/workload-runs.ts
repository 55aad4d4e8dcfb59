import { randomUUID } from 'node:crypto';
import type { OptionNames } from '../privacy/unknown-option.ts';
import { refuseUnknown } from '../telemetry/option-error.ts';
import { guarded } from '../telemetry/problem-log.ts';
import { currentRun, type RunDetail, RunTelemetry } from '../telemetry/run-telemetry.ts';
import type { Signals } from '../telemetry/signals.ts';
import { warnOnce } from '../telemetry/warn-once.ts';
import { failureOfNode } from './failure-of-node.ts';
import { followActivation } from './follow-activation.ts';
import { type CallFollower, followCall } from './follow-call.ts';
import type { NodeSpec } from './node-spec.ts';
import { createRunContext, type RunContext } from './run-context.ts';
import type { Workload } from './workload.ts';

const UNKNOWN_DEPLOYMENT = 'unknown';

/** How a run around a block of the application's own code is to go. */
export interface RunOptions {
  /** Which deployment runs. Default: the one that the workload was made with; one of both must be there. */
  readonly deploymentId?: string | undefined;
  /** Further keys for the run's context. They may stand in for any but `deployment_id`. */
  readonly context?: Readonly<Record<string, unknown>> | undefined;
}

const runOptionNames: OptionNames<RunOptions> = { deploymentId: true, context: true };

/** The runs of a workload that the application itself steers: around a block, a function, or a single call. */
export class WorkloadRuns {
  readonly #workload: Workload;
  readonly #signals: Signals;
  readonly #deploymentId: string | undefined;

  constructor(workload: Workload, signals: Signals, deploymentId: string | undefined) {
    this.#workload = workload;
    this.#signals = signals;
    this.#deploymentId = deploymentId;
  }

  /** Calls a function inside a new run. */
  run<Result>(options: RunOptions, fn: (context: RunContext) => Result): Result {
    refuseUnknown(options, runOptionNames);
    const { deploymentId = this.#deploymentId, context } = options;
    if (!deploymentId) throw new TypeError('deployment_id is required when executing a workload');
    const runContext = this.#createContext(deploymentId, context);
    const follower = guarded('starting a run', () => this.#followRun(runContext));
    const call = (): Result => fn(runContext);
    return follower === undefined ? call() : followCall(follower, call);
  }

  /** Begins to follow an activation: in the run that the program is inside of, or in one of its own. */
  startNode(nodeSpec: NodeSpec, args: readonly unknown[]): CallFollower | undefined {
    const run = guarded('finding the run of a node', () => this.#currentRun() ?? this.outsideRun());
    return run && followActivation(run, nodeSpec, args);
  }

  /** A run for what happens outside of any. No span tells it. */
  outsideRun(): RunTelemetry {
    return this.#begin(this.#createContext(this.#knownDeployment()), 'nodes');
  }

  #followRun(runContext: RunContext): CallFollower {
    const run = this.#begin(runContext, 'run');
    return {
      run: (call) => run.run(call),
      ended: () => guarded('ending a run', () => run.end()),
      failed: (error) => guarded('ending a failed run', () => run.end(failureOfNode(error))),
    };
  }

  /** Runs of other workloads may be around this one's. */
  #currentRun(): RunTelemetry | undefined {
    const run = currentRun();
    return run?.start.metadata === this.#workload.metadata ? run : undefined;
  }

  #begin(context: RunContext, detail: RunDetail): RunTelemetry {
    const { metadata, agentClassId, logicId, nodes, topology } = this.#workload;
    const { run_id: runId } = context;
    const start = { metadata, agentClassId, logicId, nodes, topology, runId, context, payload: undefined };
    return new RunTelemetry(this.#signals, start, detail);
  }

  #createContext(deploymentId: string, extra: object = {}): RunContext {
    return createRunContext(this.#workload, { runId: randomUUID(), deploymentId, extra });
  }

  #knownDeployment(): string {
    if (this.#deploymentId) return this.#deploymentId;
    warnOnce(
      'deployment-unknown',
      `Calls outside of runs are told under the deployment '${UNKNOWN_DEPLOYMENT}'; make the workload with a deploymentId.`,
    );
    return UNKNOWN_DEPLOYMENT;
  }
}
