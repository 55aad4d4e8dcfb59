import type { Contract, DialectFacts, Level } from '../../generated/contract.ts';
import { findFacts, findTemplate, isOwned } from './check/dialect-index.ts';
import { type DialectSource, writtenDialects } from './check/dialect-plans.ts';
import { printableKey } from './check/printable.ts';
import type { SignalType } from './findings.ts';
import type { RecordKind } from './read/checked-item.ts';

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

/** Kinds of records that are counted before they are summed up, and unknown attributes that are told apart. */
const MOST_KINDS = 10_000;
const MOST_UNKNOWN = 1000;

/** Counts what is seen. Records are counted by their kind, and attributes when kinds are summed up. */
export class Coverage {
  readonly #contract: Contract;
  readonly #written: readonly DialectFacts[];
  readonly #dialects = new Map<string, DialectFacts>();
  readonly #records = new Map<RecordKind, number>();
  readonly #types = new Map<string, TypeCoverage>();
  readonly #unknown = new Map<string, number>();

  /** @param source - the contract, and the dialects that are written */
  constructor(source: Pick<DialectSource, 'contract' | 'dialects'>) {
    this.#contract = source.contract;
    this.#written = writtenDialects(source);
  }

  /** Counts a record that was checked. */
  count(record: RecordKind): void {
    const known = this.#records.get(record);
    this.#records.set(record, (known ?? 0) + 1);
    if (known === undefined && this.#records.size >= MOST_KINDS) this.#sumUp();
  }

  /** What was seen so far; where no dialect was met, of the one that was to be. */
  report(): CoverageReport {
    this.#sumUp();
    if (this.#dialects.size === 0) this.#dialect((this.#written[0] ?? this.#contract.dialects[0])?.id ?? '');
    return { types: [...this.#types.values()], unknownAttributes: this.#unknown };
  }

  /** A dialect by its id. What is unseen of it is told from when it was met. */
  #dialect(id: string): DialectFacts | undefined {
    const met = this.#dialects.get(id);
    if (met !== undefined) return met;
    const dialect = this.#contract.dialects.find((candidate) => candidate.id === id);
    if (dialect !== undefined) {
      this.#dialects.set(id, dialect);
      this.#addDialect(dialect);
    }
    return dialect;
  }

  #addDialect(dialect: DialectFacts): void {
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

  #sumUp(): void {
    for (const [record, count] of this.#records) {
      const dialect = this.#dialect(record.dialect);
      if (dialect === undefined) continue;
      const { signalType, type, keys } = record;
      const covered = type === undefined ? undefined : this.#types.get(typeKey(dialect.id, signalType, type));
      if (covered !== undefined) covered.count += count;
      const namespaces = dialect.namespaces ?? this.#contract.namespaces;
      for (const key of keys) {
        const seen = covered?.attributes.get(key) ?? covered?.attributes.get(findTemplate(dialect, key) ?? '');
        if (seen !== undefined) seen.count += count;
        else if (isOwned(namespaces, key) && ![dialect, ...this.#written].some((each) => findFacts(each, key))) {
          this.#countUnknown(printableKey(key), count);
        }
      }
    }
    this.#records.clear();
  }

  #countUnknown(key: string, records: number): void {
    const known = this.#unknown.get(key);
    if (known !== undefined || this.#unknown.size < MOST_UNKNOWN) this.#unknown.set(key, (known ?? 0) + records);
  }
}

function typeKey(dialect: string, signalType: SignalType, name: string): string {
  return `${dialect}\n${signalType}\n${name}`;
}
