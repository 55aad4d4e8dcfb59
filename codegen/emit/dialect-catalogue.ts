import { howWritten, ownSpans, writtenType, writtenWords } from '../model/dialect-view.ts';
import type {
  Attribute,
  Dialect,
  DialectAttribute,
  FixedAttributes,
  Model,
  Scalar,
  ValueType,
} from '../model/model.ts';

/** What a contract says of one attribute. */
interface Facts extends Pick<Attribute, 'key' | 'sensitivity' | 'stability' | 'deprecated'> {
  readonly type: ValueType;
  readonly values?: readonly Scalar[];
  readonly content?: string;
}

/** Every attribute a dialect knows, by its written key; names that a dialect uses are not deprecated in it. */
export function dialectCatalogue(dialect: Dialect, model: Model): Record<string, Facts> {
  const fixed = new Set([...dialect.metrics.values()].flatMap(({ add }) => Object.keys(add)));
  const canonical = model.attributes.flatMap((attribute): Facts[] => {
    const how = howWritten(attribute.key, dialect);
    if (how.omit !== undefined || how.name !== undefined) return [];
    const { deprecated } = attribute;
    const facts = attributeFacts(attribute, attribute.key, how);
    return [{ ...facts, ...(deprecated !== undefined && !fixed.has(attribute.key) && { deprecated }) }];
  });
  const written = new Map<string, Facts>();
  for (const facts of writtenFacts(dialect, model)) {
    written.set(facts.key, merge(written.get(facts.key), facts));
  }
  for (const [key, value] of fixedValues(dialect, model)) {
    const facts = written.get(key);
    if (facts?.values !== undefined) written.set(key, { ...facts, values: [...new Set([...facts.values, value])] });
  }
  const all = new Map([...canonical.map((facts) => [facts.key, facts] as const), ...written]);
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the dialect writes under names of its own; a name may come more than once. */
function writtenFacts(dialect: Dialect, model: Model): Facts[] {
  const spans = ownSpans(dialect, model);
  const hows = [...dialect.attributes, ...spans.flatMap(({ id }) => [...(dialect.spans.get(id)?.attributes ?? [])])];
  const named = hows.flatMap(([key, how]): Facts[] => {
    const attribute = model.attributes.find((each) => each.key === key);
    if (attribute === undefined) return [];
    const own = how.name === undefined ? [] : [attributeFacts(attribute, how.name, how)];
    const other = how.nameWhen === undefined ? [] : [attributeFacts(attribute, how.nameWhen.name, how)];
    // A copy of JSON is plain text: what it holds depends on the span.
    const copies = how.also.map((name): Facts => {
      const { content: _content, ...facts } = attributeFacts(attribute, name, how);
      return { ...facts, type: writtenType(attribute, how) === 'json' ? 'string' : writtenType(attribute, how) };
    });
    return [...own, ...other, ...copies, ...fixedFacts(how.with)];
  });
  const sums = [...dialect.sums.keys()].map((key) => plainFacts(key, 'int'));
  return [...named, ...sums, ...spans.flatMap(({ id }) => fixedFacts(dialect.spans.get(id)?.add ?? {}))];
}

function attributeFacts(attribute: Attribute, key: string, how: DialectAttribute): Facts {
  const { rule, sensitivity, stability } = attribute;
  if (how.member !== undefined) return { key, type: 'json', sensitivity, stability };
  if (how.list !== undefined) return { key, type: 'template', sensitivity, stability };
  return {
    key,
    type: writtenType(attribute, how),
    sensitivity,
    stability,
    ...(rule.wellKnown !== undefined && { values: writtenWords(rule.wellKnown, how) }),
    ...(rule.content !== undefined && { content: rule.content }),
  };
}

function fixedFacts(fixed: FixedAttributes): Facts[] {
  return Object.entries(fixed).map(([key, value]) =>
    plainFacts(key, typeof value === 'number' ? 'double' : (typeof value as 'string' | 'boolean')),
  );
}

/** Values that the dialect itself gives to span types: where an attribute has well-known values, they are among them. */
function fixedValues(dialect: Dialect, model: Model): [string, Scalar][] {
  return ownSpans(dialect, model).flatMap(({ id }) => Object.entries(dialect.spans.get(id)?.add ?? {}));
}

function plainFacts(key: string, type: ValueType): Facts {
  return { key, type, sensitivity: 'none', stability: 'development' };
}

const sensitivities = ['none', 'personal', 'content', 'secret'] as const;

/** One name that stands for several things: the more sensitive counts, and types that differ are only text. */
function merge(before: Facts | undefined, after: Facts): Facts {
  if (before === undefined) return after;
  const [first, second] = [before.sensitivity, after.sensitivity].map((each) => sensitivities.indexOf(each));
  const sensitivity = (first ?? 0) > (second ?? 0) ? before.sensitivity : after.sensitivity;
  if (before.type === after.type && before.content === after.content) return { ...before, sensitivity };
  const { key, stability } = before;
  return { key, type: before.type === after.type ? before.type : 'string', sensitivity, stability };
}
