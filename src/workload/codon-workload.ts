import { randomUUID } from 'node:crypto';
import type { InstrumentOptions } from '../options.ts';
import { resolveOptions } from '../telemetry/resolve-options.ts';
import { Signals } from '../telemetry/signals.ts';
import { agentClassId } from './agent-class-id.ts';
import { DEFAULT_MAX_LEDGER_ENTRIES } from './audit-ledger.ts';
import { bothObservers } from './both-observers.ts';
import { deliverEvents } from './deliver-events.ts';
import { WorkloadRegistrationError, WorkloadRuntimeError } from './errors.ts';
import { EventQueue } from './event-queue.ts';
import {
  checkExecuteOptions,
  deadlineOf,
  type ExecuteOptions,
  type ExecuteStreamingOptions,
  maxStepsOf,
} from './execute-options.ts';
import type { ExecutionReport } from './execution-report.ts';
import { createNodeSpec, type NodeSpec } from './node-spec.ts';
import { RunCancellation } from './run-cancellation.ts';
import { createRunContext } from './run-context.ts';
import { runWorkload } from './run-workload.ts';
import { telemetryObserver } from './telemetry-observer.ts';
import { type NodeFunction, type NodeOptions, Workload, type WorkloadOptions } from './workload.ts';
import { WorkloadGraph } from './workload-graph.ts';
import type { WorkloadObserver } from './workload-observer.ts';
import { WorkloadStream } from './workload-stream.ts';

/** What a CodonWorkload is made with. */
export interface CodonWorkloadOptions extends WorkloadOptions {
  /** Where runs begin. Default: the nodes that no edge leads to, else all. */
  readonly entryNodes?: readonly string[] | undefined;
  /** Follows every run. Default: none. */
  readonly observer?: WorkloadObserver | undefined;
  /**
   * Whether runs are told as spans: `agent.graph` around a run and `codon.node.{name}` around each activation, which the
   * calls of the node nest under. Default: false. Either way the calls of instrumented clients know their run, and
   * `runtime.telemetry` counts them, where a context manager is registered.
   */
  readonly enableTracing?: boolean | undefined;
  /** How and where spans are written. Default: as `instrumentOpenAI` does. */
  readonly telemetry?: InstrumentOptions | undefined;
  /** How many entries a run's ledger keeps; older ones are dropped and counted. Default: 100,000. */
  readonly maxLedgerEntries?: number | undefined;
}

/**
 * The default workload: functions as nodes, and tokens that travel between them along registered edges, one at a time, in
 * the order they were emitted.
 *
 * @example
 * const workload = new CodonWorkload({ name: 'Doc Agent', version: '1.0.0' });
 * workload.addNode((text: string, { runtime }) => runtime.emit('count', text.split(' ')), 'split', 'parser');
 * workload.addNode((words: string[]) => words.length, 'count', 'analyzer');
 * workload.addEdge('split', 'count');
 * const report = await workload.execute('one two three', { deploymentId: 'prod' });
 * report.nodeResults('count') // [3]
 */
export class CodonWorkload extends Workload {
  readonly #graph: WorkloadGraph;
  readonly #agentClassId: string;
  readonly #entryNodes: readonly string[];
  readonly #observer: WorkloadObserver;
  readonly #maxLedgerEntries: number;

  constructor(options: CodonWorkloadOptions) {
    super(options);
    this.#graph = new WorkloadGraph(this.metadata);
    this.#agentClassId = agentClassId(options.name, options.version);
    this.#entryNodes = [...(options.entryNodes ?? [])];
    this.#observer = observerOf(options);
    this.#maxLedgerEntries = maxLedgerEntriesOf(options);
  }

  override get agentClassId(): string {
    return this.#agentClassId;
  }

  override get logicId(): string {
    return this.#graph.logicId;
  }

  override get nodes(): readonly NodeSpec[] {
    return this.#graph.specs;
  }

  override get topology(): readonly (readonly [source: string, destination: string])[] {
    return this.#graph.edges;
  }

  /**
   * Registers a node.
   *
   * @throws WorkloadRegistrationError when the name is taken
   * @throws NodeSpecValidationError when the description is wrong
   */
  override addNode<Message = unknown>(
    fn: NodeFunction<Message>,
    name: string,
    role: string,
    options: NodeOptions = {},
  ): NodeSpec {
    if (this.#graph.hasNode(name)) throw new WorkloadRegistrationError(`Node '${name}' already registered`);
    if (typeof fn !== 'function') throw new WorkloadRegistrationError(`Node '${name}' needs a function`);
    const callableSignature = options.callableSignature ?? `${name}(message, *, runtime, context)`;
    const spec = createNodeSpec({ ...options, name, role, callableSignature });
    // What messages a node is sent is for those to keep who emit them.
    this.#graph.addNode({ spec, fn: fn as NodeFunction });
    return spec;
  }

  /**
   * Lets `source` emit to `destination`. Adding an edge again changes nothing; an edge may lead back.
   *
   * @throws WorkloadRegistrationError when one of the nodes is not registered
   */
  override addEdge(source: string, destination: string): void {
    this.#graph.addEdge(source, destination);
  }

  /**
   * Runs the workload until no token is left.
   *
   * @throws TypeError when an option is missing, wrong or unknown
   * @throws WorkloadRuntimeError when the run cannot begin, fails or is cancelled; `report` says how far it came
   */
  override async execute(payload: unknown, options: ExecuteOptions): Promise<ExecutionReport> {
    checkExecuteOptions(options);
    const { onEvent, signal } = options;
    const signals = signal === undefined ? [] : [signal];
    if (onEvent === undefined) return this.#run(payload, options, signals);
    const events = new EventQueue();
    void deliverEvents(events, onEvent);
    try {
      return await this.#run(payload, options, signals, events);
    } finally {
      events.end();
    }
  }

  /**
   * Runs the workload while its events are read. Leaving the loop cancels the run. Options are checked at the first
   * reading; what `execute` throws is thrown from the loop.
   *
   * @example
   * for await (const { eventType } of workload.executeStreaming('one two', { deploymentId: 'prod' })) console.log(eventType);
   */
  executeStreaming(payload: unknown, options: ExecuteStreamingOptions): WorkloadStream {
    return new WorkloadStream(async (events, closed) => {
      checkExecuteOptions(options);
      const signals = options.signal === undefined ? [closed] : [closed, options.signal];
      return this.#run(payload, options, signals, events);
    });
  }

  async #run(
    payload: unknown,
    options: ExecuteOptions,
    signals: readonly AbortSignal[],
    events?: EventQueue,
  ): Promise<ExecutionReport> {
    const { deploymentId, context: extra = {} } = options;
    const { metadata, agentClassId, logicId, nodes } = this;
    const identity = { metadata, agentClassId, logicId, nodes };
    if (nodes.length === 0) throw new WorkloadRuntimeError('No nodes have been registered');
    const runId = randomUUID();
    return runWorkload({
      identity,
      graph: this.#graph,
      payload,
      entries: this.#entriesFor(options),
      maxSteps: maxStepsOf(options),
      runId,
      context: createRunContext(identity, { runId, deploymentId, extra }),
      cancellation: new RunCancellation({ signals, deadlineAt: deadlineOf(options) }),
      events,
      observer: this.#observer,
      maxLedgerEntries: this.#maxLedgerEntries,
    });
  }

  #entriesFor({ entryNodes }: ExecuteOptions): readonly string[] {
    const own = this.#entryNodes.length > 0 ? this.#entryNodes : this.#graph.defaultEntries;
    const entries = entryNodes ?? own;
    for (const entry of entries) {
      if (!this.#graph.hasNode(entry)) throw new WorkloadRuntimeError(`Entry node '${entry}' is not registered`);
    }
    return entries;
  }
}

function observerOf({ enableTracing = false, telemetry = {}, observer }: CodonWorkloadOptions): WorkloadObserver {
  const own = telemetryObserver(new Signals(resolveOptions(telemetry)), enableTracing ? 'run' : 'none');
  return observer === undefined ? own : bothObservers(own, observer);
}

function maxLedgerEntriesOf({ maxLedgerEntries = DEFAULT_MAX_LEDGER_ENTRIES }: CodonWorkloadOptions): number {
  if (Number.isSafeInteger(maxLedgerEntries) && maxLedgerEntries >= 0) return maxLedgerEntries;
  throw new TypeError('maxLedgerEntries must be a whole number, 0 or more; leave it out for 100,000');
}
