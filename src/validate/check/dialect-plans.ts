import type { Contract, DialectFacts } from '../../../generated/contract.ts';
import type { DialectValidators } from '../../../generated/validators/index.ts';
import { chooseDialect } from './choose-dialect.ts';
import { indexDialect } from './dialect-index.ts';
import type { LevelPolicy } from './level-policy.ts';
import { RecordPlans } from './record-plans.ts';

/** Where dialects come from. */
export interface DialectSource {
  readonly contract: Contract;
  /** Loads the validators of a dialect, when the first record of that dialect is met. */
  readonly loadValidators: (dialect: string) => Promise<DialectValidators>;
  /**
   * Ids of the dialects that are written, where one record may be written in several at once. A record is judged by the
   * dialect that its schema URL names, or else by the first of these; what another of them has to do with it is let be.
   * Default: records are written in one dialect, and without a schema URL in the contract's first.
   */
  readonly dialects?: readonly string[] | undefined;
}

/** The plans of each dialect that was met. Validators are large: those of a dialect that is not met are not loaded. */
export class DialectPlans {
  readonly #source: DialectSource;
  readonly #policy: LevelPolicy;
  readonly #written: readonly DialectFacts[];
  readonly #plans = new Map<DialectFacts, RecordPlans>();
  /** The last schema URL that was asked for: most records have the one of the record before. */
  #latest: { readonly schemaUrl: string | undefined; readonly plans: RecordPlans } | undefined;

  constructor(source: DialectSource, policy: LevelPolicy) {
    this.#source = source;
    this.#policy = policy;
    this.#written = writtenDialects(source);
  }

  /** The plans for a schema URL, if they are loaded. */
  find(schemaUrl: string | undefined): RecordPlans | undefined {
    if (this.#latest !== undefined && this.#latest.schemaUrl === schemaUrl) return this.#latest.plans;
    const plans = this.#plans.get(this.#choose(schemaUrl));
    if (plans !== undefined) this.#latest = { schemaUrl, plans };
    return plans;
  }

  /** Loads the plans for a schema URL. */
  async load(schemaUrl: string | undefined): Promise<RecordPlans> {
    const dialect = this.#choose(schemaUrl);
    const validators = await this.#source.loadValidators(dialect.id);
    const alongside = this.#written.filter((other) => other !== dialect);
    const plans = new RecordPlans(indexDialect(this.#source.contract, dialect, validators, this.#policy, alongside));
    this.#plans.set(dialect, plans);
    return plans;
  }

  #choose(schemaUrl: string | undefined): DialectFacts {
    const dialect = chooseDialect(this.#source.contract.dialects, schemaUrl, this.#written[0]);
    if (dialect === undefined) throw new RangeError('The contract has no dialect.');
    return dialect;
  }
}

/** The dialects that are written, as far as the contract has them, in their order. */
export function writtenDialects({ contract, dialects = [] }: Omit<DialectSource, 'loadValidators'>): DialectFacts[] {
  return dialects.flatMap((id) => contract.dialects.find((dialect) => dialect.id === id) ?? []);
}
