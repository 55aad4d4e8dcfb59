import { setImmediate } from 'node:timers/promises';
import { AuditLedger } from './audit-ledger.ts';
import { boundedJson } from './bounded-json.ts';
import { WorkloadRuntimeError } from './errors.ts';
import { ExecutionReport, type NodeExecutionRecord } from './execution-report.ts';
import { FifoQueue } from './fifo-queue.ts';
import { observeRun } from './guard-observer.ts';
import { activateNode } from './node-activation.ts';
import { RunJournal } from './run-journal.ts';
import type { RunPlan } from './run-plan.ts';
import type { EventMetadata, RunAccess } from './runtime-handle.ts';
import { Token } from './token.ts';
import type { RunObserver } from './workload-observer.ts';

/** How long nodes that never wait may keep the event loop to themselves, in milliseconds. */
const MAX_BUSY_TIME = 20;

/** A token on its way to a node. */
interface Delivery {
  readonly target: string;
  readonly token: Token;
}

/**
 * Runs a workload: one token after the other, each one activating its node once.
 *
 * @throws WorkloadRuntimeError with the report of what was done until then
 */
export function runWorkload(plan: RunPlan): Promise<ExecutionReport> {
  return new WorkloadRun(plan).run();
}

class WorkloadRun implements RunAccess {
  readonly state: Record<string, unknown> = {};
  isOver = false;
  readonly #plan: RunPlan;
  readonly #ledger: AuditLedger;
  readonly #journal: RunJournal;
  readonly #queue = new FifoQueue<Delivery>();
  readonly #results = new Map<string, NodeExecutionRecord[]>();
  #lastPause = performance.now();

  constructor(plan: RunPlan) {
    this.#plan = plan;
    this.#ledger = new AuditLedger(plan.maxLedgerEntries);
    this.#journal = new RunJournal(this.#ledger, plan.events);
  }

  get signal(): AbortSignal {
    return this.#plan.cancellation.signal;
  }

  async run(): Promise<ExecutionReport> {
    const { identity, graph, runId, context, payload, observer, cancellation } = this.#plan;
    const observation =
      observer && observeRun(observer, { ...identity, topology: graph.edges, runId, context, payload });
    try {
      return await this.#runObserved(observation);
    } finally {
      cancellation.dispose();
    }
  }

  /** What observes the run is told of its end at once; the last event may still wait for its reader. */
  async #runObserved(observation: RunObserver | undefined): Promise<ExecutionReport> {
    const outcome = await this.#work(observation).then(
      () => this.#report(),
      (thrown: unknown) => (thrown instanceof WorkloadRuntimeError ? thrown : this.#error('Run failed', thrown)),
    );
    this.isOver = true;
    if (outcome instanceof WorkloadRuntimeError) {
      observation?.runFailed(outcome);
      await this.#readerIsDone().catch(() => undefined);
      throw outcome;
    }
    this.#journal.workflowFinished(outcome);
    observation?.runEnded(outcome);
    await this.#readerIsDone();
    return outcome;
  }

  hasNode(name: string): boolean {
    return this.#plan.graph.hasNode(name);
  }

  hasEdge(source: string, destination: string): boolean {
    return this.#plan.graph.hasEdge(source, destination);
  }

  enqueue(target: string, token: Token, auditMetadata: EventMetadata): void {
    this.#journal.tokenEnqueued(target, token, auditMetadata);
    this.#queue.push({ target, token });
  }

  record(node: string, token: Token, eventType: string, metadata: EventMetadata): void {
    this.#journal.nodeRecorded(node, token, eventType, metadata);
  }

  async #work(observation: RunObserver | undefined): Promise<void> {
    const { entries, payload, maxSteps } = this.#plan;
    for (const entry of entries) this.enqueue(entry, Token.seed(payload), {});
    let steps = 0;
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      await this.#pause();
      const payloadText = boundedJson(next.token.payload);
      this.#journal.tokenDequeued(next.target, next.token, payloadText);
      await this.#readerIsReady();
      if (steps >= maxSteps) throw this.#error(`Maximum step count ${maxSteps} reached; possible infinite loop`);
      steps += 1;
      const mayGoOn = await this.#activate(next, payloadText, observation);
      if (!mayGoOn) return;
    }
  }

  async #activate(
    { target, token }: Delivery,
    payloadText: string,
    observation: RunObserver | undefined,
  ): Promise<boolean> {
    const node = this.#plan.graph.node(target);
    if (node === undefined) throw this.#error(`Unknown target node '${target}'`);
    this.#journal.nodeStarted(target, token);
    await this.#readerIsReady();
    const end = await activateNode({ run: this, plan: this.#plan, node, token, payloadText, observation });
    if (end.failure !== undefined) {
      this.#journal.nodeFailed(target, token, end.failure.text);
      if (this.signal.aborted) throw this.#cancelled();
      throw this.#error(`Node '${target}' execution failed`, end.failure.error);
    }
    const { record, resultText, handle } = end;
    const records = this.#results.get(target) ?? [];
    records.push(record);
    this.#results.set(target, records);
    this.#journal.nodeCompleted(target, token, { result: record.result, resultText, emissions: handle.emissions });
    if (handle.stopRequested) this.#journal.runtimeStopped(target, token);
    await this.#readerIsReady();
    return !handle.stopRequested;
  }

  /** Lets timers and sockets have their turn, and ends the run when it is to end. */
  async #pause(): Promise<void> {
    if (performance.now() - this.#lastPause > MAX_BUSY_TIME) {
      await setImmediate();
      this.#lastPause = performance.now();
    }
    if (this.#plan.cancellation.isCancelled()) throw this.#cancelled();
  }

  async #readerIsReady(): Promise<void> {
    const wait = this.#plan.events?.caughtUp();
    if (wait === undefined) return;
    try {
      await this.#plan.cancellation.guard(wait);
    } catch (error) {
      throw this.signal.aborted ? this.#cancelled() : this.#error('Event handler failed', error);
    }
  }

  /** Waits for the reader at the end, when a cancellation has nothing left to cancel but the waiting. */
  async #readerIsDone(): Promise<void> {
    if (this.signal.aborted) return;
    try {
      await this.#readerIsReady();
    } catch (error) {
      if (!this.signal.aborted) throw error;
    }
  }

  #report(): ExecutionReport {
    const { runId, context } = this.#plan;
    const { dropped: ledgerDropped } = this.#ledger;
    return new ExecutionReport({
      results: this.#results,
      ledger: this.#ledger.entries(),
      ledgerDropped,
      runId,
      context,
    });
  }

  #cancelled(): WorkloadRuntimeError {
    const message = this.#plan.cancellation.isPastDeadline ? 'Run deadline exceeded' : 'Run cancelled';
    return this.#error(message, this.signal.reason);
  }

  #error(message: string, cause?: unknown): WorkloadRuntimeError {
    return new WorkloadRuntimeError(message, { ...(cause !== undefined && { cause }), report: this.#report() });
  }
}
