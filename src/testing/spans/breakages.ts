import type { AttributeFacts } from '../../../generated/contract.ts';
import { contract } from '../../../generated/contract.ts';
import type { AttributeValue } from '../../../generated/runtime.ts';
import { isOwned } from '../../validate/check/dialect-index.ts';
import { type Draft, exampleOf } from './span-arbitrary.ts';
import type { SpanExample } from './span-example.ts';
import { discriminatorsOf, errorsOf, type SpanFacts } from './span-facts.ts';
import { limitIn, ODD_TEXT } from './value-arbitrary.ts';

/** Changes a span that has no finding into one that has. */
export type Way = (span: SpanExample) => SpanExample;

/** The ways to break a span type; none where it cannot have the finding. */
export type Breakage = (type: SpanFacts) => readonly Way[];

const API_ERROR = 2;
const CONSUMER = 4;

const wrongValues: Readonly<Partial<Record<AttributeFacts['type'], AttributeValue>>> = {
  string: true,
  int: ODD_TEXT,
  double: ODD_TEXT,
  boolean: ODD_TEXT,
  'string[]': true,
  'int[]': ODD_TEXT,
  'double[]': ODD_TEXT,
  'boolean[]': ODD_TEXT,
};

const rightValues: Readonly<Record<AttributeFacts['type'], AttributeValue>> = {
  string: 'text',
  int: 1,
  double: 0.5,
  boolean: true,
  'string[]': ['text'],
  'int[]': [1],
  'double[]': [0.5],
  'boolean[]': [true],
  json: '{}',
  template: 'text',
};

/** How each finding comes about. */
export const breakages = {
  missing_attribute: () =>
    contract.namespaces.map((name) => (span) => ({
      ...span,
      attributes: { ...span.attributes, [`${name}.no_such_key`]: 1 },
    })),
  unexpected_attribute: (type) =>
    strangers(type)
      .filter(({ deprecated, type: kind, content }) => !deprecated && kind !== 'template' && content === undefined)
      .map((attribute) => setting(type, attribute.key, knownValue(attribute))),
  deprecated: (type) =>
    strangers(type)
      .filter(({ deprecated, type: kind, content }) => deprecated && kind !== 'template' && content === undefined)
      .map((attribute) => setting(type, attribute.key, knownValue(attribute))),
  type_mismatch: (type) =>
    plain(type).flatMap(({ key, type: kind }) => {
      const value = wrongValues[kind];
      return value === undefined ? [] : [setting(type, key, value)];
    }),
  required_attribute_not_present: (type) =>
    [...type.required].filter((key) => key !== type.facts.discriminator).map((key) => without(type, key)),
  conditionally_required_attribute_not_present: ({ facts }) =>
    facts.failure === undefined ? [] : [(span) => ({ ...span, status: { code: API_ERROR } })],
  invalid_format: (type) =>
    // A whole below its limit would be smaller than its parts as well.
    withoutWholes(type).flatMap((attribute) =>
      badValues(type, attribute).map((value) => setting(type, attribute.key, value)),
    ),
  rule_broken: (type) => {
    const pairs = partsOf(type);
    const others = new Set(pairs.flatMap(({ part, whole }) => [part, whole]));
    return pairs.map(({ part, whole }) => breakingRule(type, others, { [whole]: 1, [part]: 2 }));
  },
  content_invalid: (type) =>
    type.attributes.filter(({ type: kind }) => kind === 'json').map(({ key }) => setting(type, key, 'no JSON')),
  status_mismatch: (type) => {
    const { failure } = type.facts;
    return failure === undefined
      ? []
      : [
          (span) => ({
            ...setting(type, failure, knownValue(type.dialect.attributes[failure]))(span),
            status: { code: 0 },
          }),
        ];
  },
  kind_mismatch: (type) => (isAlone(type) ? [(span) => ({ ...span, kind: CONSUMER })] : []),
  recommended_attribute_not_present: (type) => [...type.recommended].map((key) => without(type, key)),
  name_mismatch: ({ facts }) =>
    facts.nameUnchecked === true ? [] : [(span) => ({ ...span, name: `${span.name} again` })],
  truncated: () => [(span) => ({ ...span, droppedAttributesCount: 1 })],
  undefined_enum_variant: (type) =>
    plain(type)
      .filter(({ key, type: kind, values }) => values && kind === 'string' && accepts(type, key, ODD_TEXT))
      .map(({ key }) => setting(type, key, ODD_TEXT)),
  unmatched_span: (type) =>
    plain(type)
      .filter(({ key, values }) => values === undefined && isOwned(contract.namespaces, key))
      .map(({ key, type: kind }) => (span) => ({ ...span, attributes: { [key]: rightValues[kind] } })),
  unknown_schema_url: ({ dialect }) => {
    const schemaUrl = dialect.schemaUrl.replace(/[\d.]+$/, '999.0.0');
    if (schemaUrl === dialect.schemaUrl) return [];
    return [(span) => ({ ...span, instrumentationScope: { name: 'example', schemaUrl } })];
  },
  no_schema_url: ({ dialect }) =>
    dialect === contract.dialects[0] ? [(span) => ({ ...span, instrumentationScope: { name: 'example' } })] : [],
} as const satisfies Record<string, Breakage>;

/** Known attributes that the span type does not have. */
function strangers({ dialect, facts }: SpanFacts): readonly AttributeFacts[] {
  const others = discriminatorsOf(dialect);
  const uses = new Set(facts.attributes.map(({ key }) => key));
  const isStrange = (key: string): boolean => isOwned(contract.namespaces, key) && !uses.has(key) && !others.has(key);
  return Object.values(dialect.attributes).filter(({ key }) => isStrange(key));
}

/** Attributes whose value decides nothing about others. */
function plain({ attributes, facts, validate, dialect }: SpanFacts): readonly AttributeFacts[] {
  const others = discriminatorsOf(dialect);
  return attributes.filter(({ key, type }) => {
    if (key === facts.failure || others.has(key) || type === 'json' || type === 'template') return false;
    validate({ [key]: rightValues[type] });
    const demands = validate.errors?.some(
      ({ keyword, params }) => keyword === 'dependentRequired' && params.property === key,
    );
    return demands !== true;
  });
}

function badValues({ validate }: SpanFacts, { key, type }: AttributeFacts): readonly AttributeValue[] {
  if (type === 'double') return [Number.NaN];
  if (type === 'int') {
    const least = limitIn(errorsOf(validate, key, -1), 'minimum');
    return least === undefined ? [] : [least - 1];
  }
  const isClosed = errorsOf(validate, key, ODD_TEXT).some(({ keyword }) => keyword === 'enum' || keyword === 'pattern');
  return type === 'string' && isClosed ? [ODD_TEXT] : [];
}

/** Numbers that are part of another one: the validator refuses them where they are larger. */
function partsOf({ attributes, validate }: SpanFacts): readonly { readonly part: string; readonly whole: string }[] {
  const keys = attributes.filter(({ type }) => type === 'int').map(({ key }) => key);
  return keys.flatMap((part) =>
    keys
      .filter((whole) => {
        if (validate({ [part]: 2, [whole]: 1 })) return false;
        return validate.errors?.some(
          ({ schemaPath, params }) => /\/allOf\/\d+\/maximum$/.test(schemaPath) && params.limit === 1,
        );
      })
      .map((whole) => ({ part, whole })),
  );
}

function withoutWholes(type: SpanFacts): readonly AttributeFacts[] {
  const wholes = new Set(partsOf(type).map(({ whole }) => whole));
  return plain(type).filter(({ key }) => !wholes.has(key));
}

/** No other part or whole is left, unless it is recommended: one thing is wrong, and not two. */
function breakingRule(type: SpanFacts, others: ReadonlySet<string>, pair: Draft): Way {
  return (span) => {
    const rest = Object.entries(span.attributes).filter(([key]) => !others.has(key) || type.recommended.has(key));
    return renamed(type, span, { ...Object.fromEntries(rest), ...pair });
  };
}

function knownValue(attribute: AttributeFacts | undefined): AttributeValue {
  return attribute?.values?.[0] ?? rightValues[attribute?.type ?? 'string'];
}

function accepts({ validate }: SpanFacts, key: string, value: unknown): boolean {
  return errorsOf(validate, key, value).length === 0;
}

/** Whether no other type of the dialect is told by the same value of the same attribute, or by any. */
function isAlone({ dialect, facts }: SpanFacts): boolean {
  return !dialect.spans.some(
    ({ id, discriminator, values }) =>
      id !== facts.id && discriminator === facts.discriminator && values.some((value) => facts.values.includes(value)),
  );
}

function setting(type: SpanFacts, key: string, value: AttributeValue): Way {
  return (span) => renamed(type, span, { ...span.attributes, [key]: value });
}

function without(type: SpanFacts, key: string): Way {
  return (span) => {
    const { [key]: _, ...attributes } = span.attributes;
    return renamed(type, span, attributes);
  };
}

/** The name is what the attributes give, so that it is no finding of its own. */
function renamed(type: SpanFacts, span: SpanExample, attributes: Draft): SpanExample {
  const { name } = exampleOf(type, attributes);
  return { ...span, attributes, name };
}
