import { type Context, context } from '@opentelemetry/api';
import { graphDefinition } from '../workload/graph-definition.ts';
import type { NodeSpec } from '../workload/node-spec.ts';
import type { NodeTelemetryPayload } from '../workload/node-telemetry-payload.ts';
import type { RunStart } from '../workload/workload-observer.ts';
import type { Failure } from './call-telemetry.ts';
import { NodeSpan } from './node-span.ts';
import { RunSpan } from './run-span.ts';
import { RunWork } from './run-work.ts';
import type { Signals } from './signals.ts';
import { workloadAttributes } from './workload-attributes.ts';
import { type ActivationScope, enterScope, type RunScope, scopeOf, type WorkloadAttributes } from './workload-scope.ts';

/** How much of a run is told as spans: the run and its nodes, its nodes alone, or nothing. Calls always know their run. */
export type RunDetail = 'run' | 'nodes' | 'none';

/** The telemetry of one run: whatever happens inside is bound to it, and it may be told as spans. */
export class RunTelemetry implements RunScope {
  readonly attributes: WorkloadAttributes;
  readonly start: RunStart;
  readonly work = new RunWork();
  readonly #signals: Signals | undefined;
  readonly #context: Context;
  readonly #span: RunSpan | undefined;

  constructor(signals: Signals, start: RunStart, detail: RunDetail) {
    const outer = context.active();
    this.start = start;
    this.attributes = workloadAttributes(start.context);
    this.#signals = detail === 'none' ? undefined : signals;
    this.#span = detail === 'run' ? new RunSpan(signals, outer, this.attributes, graphDefinition(start)) : undefined;
    this.#context = enterScope(this.#span?.context ?? outer, { run: this, activation: undefined });
  }

  get nodes(): readonly NodeSpec[] {
    return this.start.nodes;
  }

  /** Calls a function inside the run. */
  run<Result>(call: () => Result): Result {
    return context.with(this.#context, call);
  }

  /** Begins an activation of a node, inside the one that is active if that is of this run too. */
  startNode(nodeSpec: NodeSpec, telemetry: NodeTelemetryPayload): NodeTelemetry {
    const active = context.active();
    const outer = scopeOf(active)?.run === this ? active : this.#context;
    const span =
      this.#signals && new NodeSpan(this.#signals, outer, { nodeSpec, telemetry, attributes: this.attributes });
    return new NodeTelemetry(this, span?.context ?? outer, telemetry, span);
  }

  /** Ends the run. */
  end(failure?: Failure): void {
    this.#span?.end(failure);
    this.work.record(this.#signals?.instruments(), this.attributes.codonWorkloadName, failure);
  }
}

/** The telemetry of one activation. */
export class NodeTelemetry implements ActivationScope {
  readonly telemetry: NodeTelemetryPayload;
  readonly #context: Context;
  #span: NodeSpan | undefined;

  constructor(run: RunScope, outer: Context, telemetry: NodeTelemetryPayload, span: NodeSpan | undefined) {
    this.telemetry = telemetry;
    this.#span = span;
    this.#context = enterScope(outer, { run, activation: this });
  }

  /** A call may outlive the node that made it, as a stream that is handed on does: it then tells its tokens itself. */
  get tellsTokens(): boolean {
    return this.#span !== undefined;
  }

  /** Calls a function inside the node. */
  run<Result>(call: () => Result): Result {
    return context.with(this.#context, call);
  }

  /** Ends the activation; a later end changes nothing. */
  end(failure?: Failure): void {
    const span = this.#span;
    this.#span = undefined;
    span?.end(failure);
  }
}

/** The run that the program is inside of. */
export function currentRun(): RunTelemetry | undefined {
  const run = scopeOf(context.active())?.run;
  return run instanceof RunTelemetry ? run : undefined;
}
