import { type WrittenUse, writtenSpan, writtenUses } from '../../codegen/model/dialect-view.ts';
import type { Dialect, Metric, Model } from '../../codegen/model/model.ts';

interface ConventionAttribute {
  readonly name: string;
  readonly level: string;
  readonly sampling?: boolean;
}

interface ConventionMetric {
  readonly name: string;
  readonly instrument: string;
  readonly unit: string;
  readonly value_type: string;
  readonly buckets?: readonly number[];
  readonly attributes: readonly ConventionAttribute[];
}

interface ConventionSpan {
  readonly type: string;
  readonly kind: string;
  readonly attributes: readonly ConventionAttribute[];
}

interface ConventionEvent {
  readonly name: string;
  readonly severity_number?: number;
  readonly attributes: readonly ConventionAttribute[];
}

interface Refinement {
  readonly provider?: string;
  readonly refines?: string;
  readonly adds_to?: readonly string[];
  readonly attributes: readonly ConventionAttribute[];
}

/** One version of the GenAI conventions, as data. */
export interface Conventions {
  readonly metrics: readonly ConventionMetric[];
  readonly metric_refinements: readonly Refinement[];
  readonly spans: readonly ConventionSpan[];
  readonly span_refinements?: readonly Refinement[];
  readonly events: readonly ConventionEvent[];
}

/** Attributes by name, those for OpenAI above those for all. */
type Expected = ReadonlyMap<string, ConventionAttribute>;

/**
 * Where a dialect differs from the conventions it is made for, a line each. What is below `codon.` is ours, and left out.
 *
 * @example compareWithConventions(conventions, dialect, model) // ['span inference: user.id is ours']
 */
export function compareWithConventions(conventions: Conventions, dialect: Dialect, model: Model): readonly string[] {
  return [
    ...conventions.metrics.flatMap((metric) => compareMetric(metric, conventions, dialect, model)),
    ...conventions.spans.flatMap((span) => compareSpan(span, conventions, dialect, model)),
    ...conventions.events.flatMap((event) => compareEvent(event, conventions, dialect, model)),
  ];
}

function compareMetric(
  expected: ConventionMetric,
  { metric_refinements: refinements }: Conventions,
  dialect: Dialect,
  model: Model,
): string[] {
  const ours = model.metrics.filter(({ id, name }) => {
    const how = dialect.metrics.get(id);
    return how?.omit === undefined && (how?.name ?? name) === expected.name;
  });
  if (ours.length === 0) return [`metric ${expected.name} is missing`];
  const added = refinements.filter(({ adds_to }) => adds_to?.includes(expected.name));
  const attributes = byName(
    expected.attributes,
    added.map((each) => each.attributes),
  );
  return ours.flatMap((metric) => {
    const constants = new Set(Object.keys(dialect.metrics.get(metric.id)?.add ?? {}));
    const others = new Map([...attributes].filter(([name]) => !constants.has(name)));
    return [
      ...compareInstrument(expected, metric),
      ...compareAttributes(`metric ${metric.id}`, others, writtenUses(metric, dialect)),
    ];
  });
}

function compareInstrument(expected: ConventionMetric, { id, instrument, unit, valueType, buckets }: Metric): string[] {
  const ours = { instrument, unit, value_type: valueType, buckets };
  return Object.entries(ours).flatMap(([fact, value]) => {
    const wanted = expected[fact as keyof typeof ours];
    return JSON.stringify(value) === JSON.stringify(wanted) ? [] : [`metric ${id}: another ${fact}`];
  });
}

function compareSpan(expected: ConventionSpan, conventions: Conventions, dialect: Dialect, model: Model): string[] {
  const span = model.spans.find(({ id, type }) => {
    const how = dialect.spans.get(id);
    return how?.writtenAs === undefined && (how?.type ?? type) === expected.type;
  });
  if (span === undefined) return [`span ${expected.type} is missing`];
  const attributes = byName(expected.attributes, [refinementOf(expected.type, conventions)]);
  return [
    ...(span.kinds[0] === expected.kind ? [] : [`span ${span.id}: another kind`]),
    ...compareAttributes(`span ${span.id}`, attributes, writtenSpan(span, dialect, model).uses),
  ];
}

function compareEvent(expected: ConventionEvent, conventions: Conventions, dialect: Dialect, model: Model): string[] {
  const event = model.events.find(({ id, name }) => name === expected.name && !dialect.events.get(id)?.omit);
  if (event === undefined) return [`event ${expected.name} is missing`];
  const { id, sameAsSpan, severityNumber } = event;
  const spanType = sameAsSpan && dialectType(sameAsSpan, dialect, model);
  const attributes = byName(expected.attributes, spanType ? [refinementOf(spanType, conventions)] : []);
  return [
    ...(expected.severity_number === undefined || expected.severity_number === severityNumber
      ? []
      : [`event ${id}: another severity`]),
    ...compareAttributes(`event ${id}`, attributes, writtenUses(event, dialect, sameAsSpan)),
  ];
}

function compareAttributes(what: string, expected: Expected, uses: readonly WrittenUse[]): string[] {
  const ours = new Map(uses.map((use) => [use.writtenKey, use]));
  const differing = [...expected.values()].flatMap(({ name, level, sampling }) => {
    const use = ours.get(name);
    if (use === undefined) return [`${what}: ${name} is missing`];
    return [
      ...(use.level === level ? [] : [`${what}: ${name} is ${use.level}, not ${level}`]),
      ...(sampling === true && !use.sampling ? [`${what}: ${name} is not there for samplers`] : []),
    ];
  });
  const extra = [...ours.keys()].filter((key) => !expected.has(key) && !key.startsWith('codon.'));
  return [...differing, ...extra.map((key) => `${what}: ${key} is ours`)];
}

function refinementOf(type: string, { span_refinements: refinements = [], spans }: Conventions) {
  const refinement = [...refinements, ...(spans as readonly Partial<Refinement>[])].find(
    ({ provider, refines }) => provider === 'openai' && refines === type,
  );
  return refinement?.attributes ?? [];
}

function dialectType(spanId: string, dialect: Dialect, model: Model): string | undefined {
  return dialect.spans.get(spanId)?.type ?? model.spans.find(({ id }) => id === spanId)?.type;
}

function byName(
  attributes: readonly ConventionAttribute[],
  refinements: readonly (readonly ConventionAttribute[])[],
): Expected {
  return new Map([...attributes, ...refinements.flat()].map((attribute) => [attribute.name, attribute]));
}
