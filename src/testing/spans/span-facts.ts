import type { AttributeFacts, DialectFacts, SpanTypeFacts } from '../../../generated/contract.ts';
import { contract } from '../../../generated/contract.ts';
import { loadValidators, type ValidationError, type Validator } from '../../../generated/validators/index.ts';
import { findFacts } from '../../validate/check/dialect-index.ts';
import type { SpanOptions } from './span-example.ts';

/** A span type, with what making one takes. */
export interface SpanFacts {
  readonly dialect: DialectFacts;
  readonly facts: SpanTypeFacts;
  readonly validate: Validator;
  /** Attributes that may be on it, deprecated ones left out. */
  readonly attributes: readonly AttributeFacts[];
  readonly required: ReadonlySet<string>;
  /** Attributes that are always recommended. */
  readonly recommended: ReadonlySet<string>;
  /** Checks JSON content by the id of its schema. */
  readonly content: Readonly<Record<string, Validator>>;
}

/**
 * Gives the span types that options ask for.
 *
 * @throws {RangeError} for a dialect or a span type that does not exist
 */
export async function spanFactsOf({ dialect: dialectId, type }: SpanOptions): Promise<readonly SpanFacts[]> {
  const dialect = contract.dialects.find(({ id }) => dialectId === undefined || id === dialectId);
  if (dialect === undefined) throw new RangeError(`dialect must be one of ${list(contract.dialects)}`);
  const wanted = dialect.spans.filter((span) => type === undefined || span.id === type || span.type === type);
  if (wanted.length === 0) throw new RangeError(`type must be one of ${list(dialect.spans)}`);
  const validators = await loadValidators(dialect.id);
  return wanted.flatMap((facts) => {
    const validate = validators.spans[facts.id];
    return validate === undefined ? [] : [describeSpan(dialect, facts, validate, validators.content)];
  });
}

/** What a validator has against the value of an attribute, whatever else is on the span. */
export function errorsOf(validate: Validator, key: string, value: unknown): readonly ValidationError[] {
  if (validate({ [key]: value })) return [];
  const path = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return (validate.errors ?? []).filter(({ instancePath }) => `${instancePath}/`.startsWith(`${path}/`));
}

/** Discriminators of a dialect's span types. One on a span of another type may change what it is taken for. */
export function discriminatorsOf({ spans }: DialectFacts): ReadonlySet<string> {
  return new Set(spans.map(({ discriminator }) => discriminator));
}

function describeSpan(
  dialect: DialectFacts,
  facts: SpanTypeFacts,
  validate: Validator,
  content: SpanFacts['content'],
): SpanFacts {
  const others = discriminatorsOf(dialect);
  const uses = facts.attributes.filter(
    ({ key, level }) => level === 'required' || key === facts.discriminator || !others.has(key),
  );
  const known = uses.map(({ key }) => findFacts(dialect, key)).filter((attribute) => attribute !== undefined);
  const keysOf = (level: string): Set<string> =>
    new Set(uses.filter((use) => use.level === level && use.condition === undefined).map(({ key }) => key));
  return {
    dialect,
    facts,
    validate,
    attributes: known.filter(({ deprecated }) => deprecated === undefined),
    required: new Set(uses.filter(({ level }) => level === 'required').map(({ key }) => key)),
    recommended: keysOf('recommended'),
    content,
  };
}

function list(items: readonly { readonly id: string }[]): string {
  return items.map(({ id }) => id).join(', ');
}
