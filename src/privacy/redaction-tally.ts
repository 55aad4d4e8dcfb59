import type { RedactionCounts } from './redact-findings.ts';

/** How many secrets were hidden in all that is told of one call, by rule. */
export class RedactionTally {
  readonly #counts = new Map<string, number>();

  add(counts: RedactionCounts): void {
    for (const [rule, count] of Object.entries(counts)) this.#counts.set(rule, (this.#counts.get(rule) ?? 0) + count);
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** By the id of the rule, in the order of ids. */
  get byRule(): readonly (readonly [rule: string, count: number])[] {
    return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
