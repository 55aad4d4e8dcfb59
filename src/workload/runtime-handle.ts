import { WorkloadRuntimeError } from './errors.ts';
import type { NodeTelemetryPayload } from './node-telemetry-payload.ts';
import type { Token } from './token.ts';

/** What a node reaches the run by while it works on one token. */
export interface RuntimeHandle {
  /** Shared by all nodes of the run. */
  readonly state: Record<string, unknown>;
  /** The token that the node works on. */
  readonly token: Token;
  /** Aborts when the run is cancelled or its deadline passes. Pass it on to what the node waits for. */
  readonly signal: AbortSignal;
  readonly telemetry: NodeTelemetryPayload;
  /** How many tokens the node has emitted. */
  readonly emissions: number;
  readonly stopRequested: boolean;
  /**
   * Sends a payload along an edge to another node. It is worked on after what is queued already.
   *
   * @returns the id of the new token
   * @throws WorkloadRuntimeError when there is no such node or no edge to it, or the run is over
   */
  emit(target: string, payload: unknown, options?: { readonly auditMetadata?: EventMetadata | undefined }): string;
  /** Writes a line of the node's own into the run's ledger. */
  recordEvent(eventType: string, options?: { readonly metadata?: EventMetadata | undefined }): void;
  /** Ends the run after this node. What is queued is dropped. */
  stop(): void;
}

/** What a node wants kept with an entry of the ledger. */
export type EventMetadata = Readonly<Record<string, unknown>>;

/** What a handle needs of its run. */
export interface RunAccess {
  readonly state: Record<string, unknown>;
  readonly signal: AbortSignal;
  readonly isOver: boolean;
  hasNode(name: string): boolean;
  hasEdge(source: string, destination: string): boolean;
  enqueue(target: string, token: Token, auditMetadata: EventMetadata): void;
  record(node: string, token: Token, eventType: string, metadata: EventMetadata): void;
}

/** The handle of one activation. */
export class ActivationHandle implements RuntimeHandle {
  readonly token: Token;
  readonly telemetry: NodeTelemetryPayload;
  readonly #run: RunAccess;
  readonly #node: string;
  #emissions = 0;
  #stopRequested = false;

  constructor(run: RunAccess, node: string, token: Token, telemetry: NodeTelemetryPayload) {
    this.#run = run;
    this.#node = node;
    this.token = token;
    this.telemetry = telemetry;
  }

  get state(): Record<string, unknown> {
    return this.#run.state;
  }

  get signal(): AbortSignal {
    return this.#run.signal;
  }

  get emissions(): number {
    return this.#emissions;
  }

  get stopRequested(): boolean {
    return this.#stopRequested;
  }

  emit(
    target: string,
    payload: unknown,
    { auditMetadata = {} }: { auditMetadata?: EventMetadata | undefined } = {},
  ): string {
    this.#refuseWhenOver();
    if (!this.#run.hasNode(target)) throw new WorkloadRuntimeError(`Unknown target node '${target}'`);
    if (!this.#run.hasEdge(this.#node, target)) {
      throw new WorkloadRuntimeError(`Edge '${this.#node}->${target}' is not registered`);
    }
    const child = this.token.child(payload, this.#node);
    this.#run.enqueue(target, child, auditMetadata);
    this.#emissions += 1;
    return child.id;
  }

  recordEvent(eventType: string, { metadata = {} }: { metadata?: EventMetadata | undefined } = {}): void {
    this.#refuseWhenOver();
    this.#run.record(this.#node, this.token, eventType, metadata);
  }

  stop(): void {
    this.#stopRequested = true;
  }

  /** A node that was cancelled may still be at work: nothing of it is to reach a report that was handed out. */
  #refuseWhenOver(): void {
    if (this.#run.isOver) throw new WorkloadRuntimeError(`The run of node '${this.#node}' is over`);
  }
}
