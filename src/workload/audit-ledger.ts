/** How many entries a run's ledger keeps, unless the workload says otherwise. */
export const DEFAULT_MAX_LEDGER_ENTRIES = 100_000;

/** One line of a run's ledger. */
export interface AuditEvent {
  /**
   * `token_enqueued`, `token_dequeued`, `node_completed`, `node_failed`, `runtime_stopped`, or what a node recorded.
   */
  readonly eventType: string;
  readonly timestamp: Date;
  readonly tokenId: string;
  readonly sourceNode: string | null;
  readonly targetNode: string | null;
  /** In the names that the ledger has on the wire: `payload_repr`, `result_repr`, ... */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/**
 * What happened in a run, in order. When it is full the oldest entry makes room, since the end of a run tells most about
 * it, and is counted.
 */
export class AuditLedger {
  readonly #maxEntries: number;
  readonly #entries: AuditEvent[] = [];
  #recorded = 0;

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries;
  }

  /** How many of the oldest entries are gone. */
  get dropped(): number {
    return this.#recorded - this.#entries.length;
  }

  append(entry: Omit<AuditEvent, 'timestamp'>): void {
    if (this.#maxEntries > 0) {
      this.#entries[this.#recorded % this.#maxEntries] = Object.freeze({ ...entry, timestamp: new Date() });
    }
    this.#recorded += 1;
  }

  /** The entries so far, oldest first: a copy that later entries do not change. */
  entries(): readonly AuditEvent[] {
    if (this.dropped === 0 || this.#maxEntries === 0) return this.#entries.slice();
    const oldest = this.#recorded % this.#maxEntries;
    return [...this.#entries.slice(oldest), ...this.#entries.slice(0, oldest)];
  }
}
