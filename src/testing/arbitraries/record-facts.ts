import type { AttributeFacts, AttributeUse, DialectFacts } from '../../../generated/contract.ts';
import { contract } from '../../../generated/contract.ts';
import type { AttributeValue } from '../../../generated/runtime.ts';
import {
  type DialectValidators,
  loadValidators,
  type ValidationError,
  type Validator,
} from '../../../generated/validators/index.ts';
import { findFacts } from '../../validate/check/dialect-index.ts';
import type { DialectSource } from '../../validate/check/dialect-plans.ts';

/** Which telemetry is made. */
export interface ExampleOptions {
  /**
   * What it keeps to: what `generate` wrote for schemas of your own.
   *
   * @defaultValue this package's contract
   */
  readonly schemas?: DialectSource | undefined;
  /**
   * Id of the dialect.
   *
   * @defaultValue the contract's first
   */
  readonly dialect?: string | undefined;
}

/** A dialect, with what making telemetry of it takes. */
export interface LoadedDialect {
  readonly dialect: DialectFacts;
  readonly validators: DialectValidators;
  /** Namespaces in which the dialect knows every attribute. */
  readonly namespaces: readonly string[];
  readonly isFirst: boolean;
}

/** A span type, metric or event, with what making its attributes takes. */
export interface RecordFacts extends LoadedDialect {
  readonly validate: Validator;
  readonly uses: readonly AttributeUse[];
  /** Attributes that may be on it, deprecated ones left out. */
  readonly attributes: readonly AttributeFacts[];
  readonly required: ReadonlySet<string>;
  /** Attributes that are always recommended. */
  readonly recommended: ReadonlySet<string>;
  /** What a span type is told by. */
  readonly discriminator?: { readonly key: string; readonly values: readonly AttributeValue[] };
  /** The attribute that is there exactly when something has failed. */
  readonly failure?: string | undefined;
  /** Attributes whose value may change what a record is taken for. */
  readonly telling: ReadonlySet<string>;
}

/**
 * Loads the dialect that options ask for.
 *
 * @throws {RangeError} for a dialect that does not exist
 */
export async function loadDialect({ schemas, dialect: id }: ExampleOptions): Promise<LoadedDialect> {
  const source = schemas ?? { contract, loadValidators };
  const { dialects, namespaces } = source.contract;
  const dialect = dialects.find((each) => id === undefined || each.id === id);
  if (dialect === undefined) throw new RangeError(`dialect must be one of ${listIds(dialects)}`);
  return {
    dialect,
    validators: await source.loadValidators(dialect.id),
    namespaces: dialect.namespaces ?? namespaces,
    isFirst: dialect === dialects[0],
  };
}

/** Gathers what making the attributes of a record takes. */
export function describeRecord(
  loaded: LoadedDialect,
  validate: Validator,
  uses: readonly AttributeUse[],
  telling: ReadonlySet<string> = new Set(),
): RecordFacts {
  const known = uses.map(({ key }) => findFacts(loaded.dialect, key)).filter((attribute) => attribute !== undefined);
  return {
    ...loaded,
    validate,
    uses,
    attributes: known.filter(({ deprecated }) => deprecated === undefined),
    required: new Set(uses.filter(({ level }) => level === 'required').map(({ key }) => key)),
    recommended: new Set(
      uses.filter(({ level, condition }) => level === 'recommended' && condition === undefined).map(({ key }) => key),
    ),
    telling,
  };
}

/** What a validator has against the value of an attribute, whatever else is on the record. */
export function errorsOf(validate: Validator, key: string, value: unknown): readonly ValidationError[] {
  if (validate({ [key]: value })) return [];
  const path = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return (validate.errors ?? []).filter(({ instancePath }) => `${instancePath}/`.startsWith(`${path}/`));
}

/** Ids in the order of the contract, for messages. */
export function listIds(items: readonly { readonly id: string }[]): string {
  return items.map(({ id }) => id).join(', ');
}
