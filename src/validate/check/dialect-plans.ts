import type { Contract, DialectFacts } from '../../../generated/contract.ts';
import type { DialectValidators } from '../../../generated/validators/index.ts';
import { chooseDialect } from './choose-dialect.ts';
import { indexDialect } from './dialect-index.ts';
import type { LevelPolicy } from './level-policy.ts';
import { RecordPlans } from './record-plans.ts';

/** Where dialects come from. */
export interface DialectSource {
  readonly contract: Contract;
  readonly loadValidators: (dialect: string) => Promise<DialectValidators>;
}

/** The plans of each dialect that was met. Validators are large: those of a dialect that is not met are not loaded. */
export class DialectPlans {
  readonly #source: DialectSource;
  readonly #policy: LevelPolicy;
  readonly #onLoad: (dialect: DialectFacts) => void;
  readonly #plans = new Map<DialectFacts, RecordPlans>();
  /** The last schema URL that was asked for: most records have the one of the record before. */
  #latest: { readonly schemaUrl: string | undefined; readonly plans: RecordPlans } | undefined;

  /** @param onLoad - is told of each dialect that is met */
  constructor(source: DialectSource, policy: LevelPolicy, onLoad: (dialect: DialectFacts) => void) {
    this.#source = source;
    this.#policy = policy;
    this.#onLoad = onLoad;
  }

  /** Whether no dialect was met. */
  get isEmpty(): boolean {
    return this.#plans.size === 0;
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
    const plans = new RecordPlans(indexDialect(this.#source.contract, dialect, validators, this.#policy));
    this.#plans.set(dialect, plans);
    this.#onLoad(dialect);
    return plans;
  }

  #choose(schemaUrl: string | undefined): DialectFacts {
    const dialect = chooseDialect(this.#source.contract.dialects, schemaUrl);
    if (dialect === undefined) throw new RangeError('The contract has no dialect.');
    return dialect;
  }
}
