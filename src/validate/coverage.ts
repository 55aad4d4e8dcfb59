import type { DialectFacts, Level } from '../../generated/contract.ts';
import { findFacts, findTemplate, isOwned } from './check/dialect-index.ts';
import { printableKey } from './check/printable.ts';
import type { RecordPlan } from './check/record-plan.ts';
import type { SignalType } from './findings.ts';

/** How much of a span type, a metric or an event was seen. */
export interface TypeCoverage {
  readonly signalType: SignalType;
  readonly name: string;
  readonly dialect: string;
  /** Records of it. */
  count: number;
  /** Its attributes, and how many of the records have each. */
  readonly attributes: ReadonlyMap<string, { readonly level: Level; count: number }>;
}

/** What was seen of the contract, and what was seen beyond it. */
export interface CoverageReport {
  /** Every span type, metric and event of the dialects that were met, seen or not. */
  readonly types: readonly TypeCoverage[];
  /** Attributes in owned namespaces that no dialect which was met knows, and how many records have each. */
  readonly unknownAttributes: ReadonlyMap<string, number>;
}

/** Plans that are counted before they are summed up, and unknown attributes that are told apart. */
const MOST_PLANS = 10_000;
const MOST_UNKNOWN = 1000;

/** Counts what is seen. Records are counted by their plan, and attributes when plans are summed up. */
export class Coverage {
  readonly #plans = new Set<RecordPlan>();
  readonly #types = new Map<string, TypeCoverage>();
  readonly #unknown = new Map<string, number>();

  /** Takes a dialect that was met, so that what is unseen of it is told too. */
  addDialect(dialect: DialectFacts): void {
    const add = (signalType: SignalType, name: string, uses: DialectFacts['spans'][number]['attributes']) => {
      const attributes = new Map(uses.map(({ key, level }) => [key, { level, count: 0 }]));
      const known = this.#types.get(typeKey(dialect.id, signalType, name));
      for (const [key, use] of known?.attributes ?? []) attributes.set(key, use);
      this.#types.set(typeKey(dialect.id, signalType, name), {
        signalType,
        name,
        dialect: dialect.id,
        count: 0,
        attributes,
      });
    };
    for (const { type, attributes } of dialect.spans) add('span', type, attributes);
    for (const { name, attributes } of dialect.metrics) add('metric', name, attributes);
    for (const { name, attributes } of dialect.events) add('log', name, attributes);
  }

  /** Counts a record by the plan it was checked by. */
  count(plan: RecordPlan): void {
    plan.uncovered += 1;
    if (plan.uncovered > 1) return;
    this.#plans.add(plan);
    if (this.#plans.size >= MOST_PLANS) this.#sumUp();
  }

  /** What was seen so far. */
  report(): CoverageReport {
    this.#sumUp();
    return { types: [...this.#types.values()], unknownAttributes: this.#unknown };
  }

  #sumUp(): void {
    for (const plan of this.#plans) {
      const { index, type, signalType, keys, uncovered } = plan;
      plan.uncovered = 0;
      const covered = type && this.#types.get(typeKey(index.dialect.id, signalType, type.name));
      if (covered !== undefined) covered.count += uncovered;
      for (const key of keys.keys) {
        const seen = covered?.attributes.get(key) ?? covered?.attributes.get(findTemplate(index.dialect, key) ?? '');
        if (seen !== undefined) seen.count += uncovered;
        else if (isOwned(index.namespaces, key) && findFacts(index.dialect, key) === undefined) {
          this.#countUnknown(printableKey(key), uncovered);
        }
      }
    }
    this.#plans.clear();
  }

  #countUnknown(key: string, records: number): void {
    const known = this.#unknown.get(key);
    if (known !== undefined || this.#unknown.size < MOST_UNKNOWN) this.#unknown.set(key, (known ?? 0) + records);
  }
}

function typeKey(dialect: string, signalType: SignalType, name: string): string {
  return `${dialect}\n${signalType}\n${name}`;
}
