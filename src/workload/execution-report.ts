import type { AuditEvent } from './audit-ledger.ts';
import type { RunContext } from './run-context.ts';

/** One activation of a node that came to its end. */
export interface NodeExecutionRecord {
  readonly node: string;
  readonly tokenId: string;
  readonly result: unknown;
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

/** What a report is made of. */
export interface ExecutionOutcome {
  readonly results: ReadonlyMap<string, readonly NodeExecutionRecord[]>;
  readonly ledger: readonly AuditEvent[];
  readonly ledgerDropped: number;
  readonly runId: string;
  readonly context: RunContext;
}

/** What a run did: the whole of it, or, on an error, what it had done until then. */
export class ExecutionReport {
  /** The activations of each node that completed at least once, in order. */
  readonly results: Readonly<Record<string, readonly NodeExecutionRecord[]>>;
  readonly ledger: readonly AuditEvent[];
  /** How many of the oldest ledger entries are gone because there were more than the ledger holds. */
  readonly ledgerDropped: number;
  /** UUID v4. */
  readonly runId: string;
  /** The one context object that every node of the run was given. */
  readonly context: RunContext;

  constructor(outcome: ExecutionOutcome) {
    // Without a prototype, so that a node may be called `constructor`.
    const results: Record<string, readonly NodeExecutionRecord[]> = Object.create(null);
    for (const [node, records] of outcome.results) results[node] = Object.freeze(records.slice());
    this.results = Object.freeze(results);
    this.ledger = Object.freeze(outcome.ledger);
    this.ledgerDropped = outcome.ledgerDropped;
    this.runId = outcome.runId;
    this.context = outcome.context;
    Object.freeze(this);
  }

  /**
   * The results of one node, in the order of its activations. Empty for a node that did not run.
   *
   * @example report.nodeResults('count') // [3, 5]
   */
  nodeResults(node: string): unknown[] {
    return (this.results[node] ?? []).map((record) => record.result);
  }
}
