import type { AttributeFacts, AttributeUse, Contract, DialectFacts, SpanTypeFacts } from '../../generated/contract.ts';
import type { DialectValidators } from '../../generated/validators/index.ts';

/** One dialect of the contract with its validators, arranged for looking things up. */
export interface DialectIndex {
  readonly dialect: DialectFacts;
  readonly validators: DialectValidators;
  /** Namespaces in which the contract knows every attribute. */
  readonly namespaces: readonly string[];
  /** The attributes of each span type, by key. */
  readonly uses: ReadonlyMap<SpanTypeFacts, ReadonlyMap<string, AttributeUse>>;
  /** Names of the other dialects that know an attribute. */
  othersThatKnow(key: string): readonly string[];
}

/** Arranges a dialect for looking things up. */
export function indexDialect(contract: Contract, dialect: DialectFacts, validators: DialectValidators): DialectIndex {
  return {
    dialect,
    validators,
    namespaces: contract.namespaces,
    uses: new Map(dialect.spans.map((span) => [span, new Map(span.attributes.map((use) => [use.key, use]))])),
    othersThatKnow: (key) =>
      contract.dialects.filter((other) => other !== dialect && findFacts(other, key) !== undefined).map(({ id }) => id),
  };
}

/** What the dialect says about an attribute, or about the template it is an instance of. */
export function findFacts(dialect: DialectFacts, key: string): AttributeFacts | undefined {
  if (Object.hasOwn(dialect.attributes, key)) return dialect.attributes[key];
  const template = findTemplate(dialect, key);
  return template === undefined ? undefined : dialect.attributes[template];
}

/** The template that a key is an instance of, such as `a.b` of `a.b.name`. */
export function findTemplate(dialect: DialectFacts, key: string): string | undefined {
  return dialect.templates.find((template) => key.startsWith(`${template}.`));
}

/** Tells whether an attribute is in a namespace that the contract owns. */
export function isOwned(namespaces: readonly string[], key: string): boolean {
  return namespaces.some(
    (namespace) => key.startsWith(namespace) && (key.length === namespace.length || key[namespace.length] === '.'),
  );
}
