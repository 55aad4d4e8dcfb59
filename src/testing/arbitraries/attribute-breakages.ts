import type { AttributeFacts } from '../../../generated/contract.ts';
import type { AttributeValue } from '../../../generated/runtime.ts';
import type { ValidationError } from '../../../generated/validators/index.ts';
import { isOwned } from '../../validate/check/dialect-index.ts';
import type { Draft } from './attributes-arbitrary.ts';
import type { AttributeWay, Breakages } from './breakages.ts';
import { errorsOf, type RecordFacts } from './record-facts.ts';
import { limitIn, ODD_TEXT } from './value-arbitrary.ts';

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

/** A value of each type. */
export const rightValues: Readonly<Record<AttributeFacts['type'], AttributeValue>> = {
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

/** How attributes come to have each finding, on whatever they stand; no way where they cannot have it. */
export const attributeBreakages: Breakages<RecordFacts, AttributeWay> = {
  missing_attribute: ({ namespaces }) => namespaces.map((name) => setting(`${name}.no_such_key`, 1)),
  unexpected_attribute: (record) =>
    strangers(record)
      .filter(({ deprecated }) => deprecated === undefined)
      .map((attribute) => setting(attribute.key, knownValue(attribute))),
  deprecated: (record) =>
    strangers(record)
      .filter(({ deprecated }) => deprecated !== undefined)
      .map((attribute) => setting(attribute.key, knownValue(attribute))),
  type_mismatch: (record) =>
    plainAttributes(record).flatMap(({ key, type }) => {
      const value = wrongValues[type];
      return value === undefined ? [] : [setting(key, value)];
    }),
  required_attribute_not_present: ({ required, discriminator }) =>
    [...required].filter((key) => key !== discriminator?.key).map(without),
  conditionally_required_attribute_not_present: (record) =>
    demands(record).map(({ given, missing }) => ({ given, ...without(missing) })),
  invalid_format: (record) =>
    // A whole below its limit would be smaller than its parts as well.
    withoutWholes(record).flatMap((attribute) =>
      badValues(record, attribute).map((value) => setting(attribute.key, value)),
    ),
  rule_broken: (record) => {
    const pairs = partsOf(record);
    return pairs.map((pair) => breakingRule(record, pairs, pair));
  },
  content_invalid: ({ attributes }) =>
    attributes.filter(({ type }) => type === 'json').map(({ key }) => setting(key, 'no JSON')),
  recommended_attribute_not_present: ({ recommended }) => [...recommended].map(without),
  undefined_enum_variant: (record) =>
    plainAttributes(record)
      .filter(
        ({ key, type, values }) => values && type === 'string' && errorsOf(record.validate, key, ODD_TEXT).length === 0,
      )
      .map(({ key }) => setting(key, ODD_TEXT)),
  opt_in_attribute_not_present: ({ uses, attributes }) => {
    const known = new Set(attributes.map(({ key }) => key));
    return uses.filter(({ key, level }) => level === 'opt_in' && known.has(key)).map(({ key }) => without(key));
  },
  not_stable: ({ attributes, required }) =>
    attributes.some(({ key, stability }) => stability !== 'stable' && required.has(key)) ? [{}] : [],
};

function setting(key: string, value: AttributeValue): AttributeWay {
  return { attributes: (attributes) => ({ ...attributes, [key]: value }) };
}

function without(key: string): AttributeWay {
  return { attributes: ({ [key]: _, ...attributes }) => attributes };
}

/** Known attributes that do not belong on the record. */
function strangers({ dialect, namespaces, uses, telling }: RecordFacts): readonly AttributeFacts[] {
  const own = new Set(uses.map(({ key }) => key));
  return Object.values(dialect.attributes).filter(
    ({ key, type, content }) =>
      isOwned(namespaces, key) && !own.has(key) && !telling.has(key) && type !== 'template' && content === undefined,
  );
}

/** Attributes whose value decides nothing about others. */
export function plainAttributes(record: RecordFacts): readonly AttributeFacts[] {
  const demanding = new Set(demands(record).flatMap(({ given }) => Object.keys(given)));
  return record.attributes.filter(
    ({ key, type }) =>
      key !== record.failure &&
      !record.telling.has(key) &&
      !demanding.has(key) &&
      type !== 'json' &&
      type !== 'template',
  );
}

/** A value that makes another attribute required. */
interface Demand {
  readonly given: Draft;
  readonly missing: string;
}

/** Found by asking the validator about each attribute alone. */
function demands({ attributes, validate, required, recommended, telling }: RecordFacts): readonly Demand[] {
  return attributes
    .filter(({ key, type }) => type !== 'json' && type !== 'template' && !telling.has(key))
    .flatMap(({ key, type, values = [] }) => {
      const candidates: readonly AttributeValue[] =
        type === 'string' ? [...values.map(String), 'text'] : [rightValues[type]];
      return candidates.flatMap((value): Demand[] => {
        const given = { [key]: value };
        const missing = validate(given) ? [] : (validate.errors ?? []).filter(isConditional);
        return missing
          .map(({ params }) => String(params.missingProperty))
          .filter((other) => !required.has(other) && !recommended.has(other) && !telling.has(other))
          .map((other) => ({ given, missing: other }));
      });
    });
}

function isConditional({ keyword, schemaPath }: ValidationError): boolean {
  return keyword === 'dependentRequired' || (keyword === 'required' && /\/(?:then|else)\//.test(schemaPath));
}

function badValues({ validate }: RecordFacts, { key, type, values }: AttributeFacts): readonly AttributeValue[] {
  if (type === 'double') return [Number.NaN];
  if (type === 'int') {
    const least = limitIn(errorsOf(validate, key, -1), 'minimum');
    return least === undefined ? [] : [least - 1];
  }
  // A value that is not well known either would have two findings.
  if (values !== undefined) return values.filter((value) => errorsOf(validate, key, value).length > 0);
  const isClosed = errorsOf(validate, key, ODD_TEXT).some(({ keyword }) => keyword === 'enum' || keyword === 'pattern');
  return type === 'string' && isClosed ? [ODD_TEXT] : [];
}

/** Two numbers of which one is a part of the other. */
interface Part {
  readonly part: string;
  readonly whole: string;
}

/** Numbers that are part of another one: the validator refuses them where they are larger. */
function partsOf({ attributes, validate }: RecordFacts): readonly Part[] {
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

function withoutWholes(record: RecordFacts): readonly AttributeFacts[] {
  const wholes = new Set(partsOf(record).map(({ whole }) => whole));
  return plainAttributes(record).filter(({ key }) => !wholes.has(key));
}

/** No other part or whole is left, unless it is recommended, and then it fits: one thing is wrong, and not two. */
function breakingRule({ recommended }: RecordFacts, pairs: readonly Part[], { part, whole }: Part): AttributeWay {
  const others = new Set(pairs.flatMap((pair) => [pair.part, pair.whole]));
  const above = new Set(pairs.filter((pair) => pair.part === part || pair.part === whole).map((pair) => pair.whole));
  return {
    attributes: (attributes) => {
      const rest = Object.entries(attributes).flatMap(([key, value]): [string, AttributeValue][] => {
        if (!others.has(key)) return [[key, value]];
        return recommended.has(key) ? [[key, above.has(key) ? 2 : 0]] : [];
      });
      return { ...Object.fromEntries(rest), [whole]: 1, [part]: 2 };
    },
  };
}

/** A value that the contract knows of an attribute. */
export function knownValue(attribute: AttributeFacts | undefined): AttributeValue {
  return attribute?.values?.[0] ?? rightValues[attribute?.type ?? 'string'];
}
