import { writtenUses } from '../model/dialect-view.ts';
import type { Attribute, AttributeSet, Dialect, Model, SpanType } from '../model/model.ts';
import { type GeneratedFile, header } from './generated-file.ts';

/** What a validator has to know of the contract beyond its validators, as data. */
export function emitContract(model: Model): GeneratedFile {
  const contract = {
    namespaces: model.namespaces,
    dialects: model.dialects.map((dialect) => dialectFacts(dialect, model)),
  };
  return {
    path: 'contract.ts',
    text: `${header('schemas/')}${types}\nexport const contract: Contract = ${JSON.stringify(contract, null, 2)};\n`,
  };
}

function dialectFacts(dialect: Dialect, model: Model) {
  const spans = model.spans.filter(({ id }) => dialect.spans.get(id)?.writtenAs === undefined);
  const attributes = catalogue(dialect, model, spans);
  return {
    id: dialect.id,
    schemaUrl: dialect.schemaUrl,
    attributes,
    templates: Object.values(attributes).flatMap(({ key, type }) => (type === 'template' ? [key] : [])),
    spans: spans.map((span) => spanFacts(span, dialect)),
    metrics: model.metrics.flatMap((metric) => {
      const how = dialect.metrics.get(metric.id);
      if (how?.omit !== undefined) return [];
      const { instrument, unit, valueType } = metric;
      return [
        {
          id: metric.id,
          name: how?.name ?? metric.name,
          instrument,
          unit,
          valueType,
          attributes: useFacts(metric, dialect),
        },
      ];
    }),
    events: model.events.flatMap((event) => {
      const how = dialect.events.get(event.id);
      if (how?.omit !== undefined) return [];
      return [{ id: event.id, name: how?.name ?? event.name, attributes: useFacts(event, dialect, event.sameAsSpan) }];
    }),
  };
}

function spanFacts(span: SpanType, dialect: Dialect) {
  const uses = writtenUses(span, dialect, span.id);
  const discriminator = uses.find(({ attribute }) => attribute.key === span.discriminator);
  return {
    id: span.id,
    type: dialect.spans.get(span.id)?.type ?? span.type,
    kinds: span.kinds,
    discriminator: discriminator?.writtenKey ?? span.discriminator,
    values: discriminator?.rule.values ?? [],
    ...(span.failure !== undefined && { failure: span.failure }),
    nameTemplate: span.nameTemplate,
    attributes: useFacts(span, dialect, span.id),
  };
}

function useFacts(set: AttributeSet, dialect: Dialect, spanId?: string) {
  return writtenUses(set, dialect, spanId).map(({ writtenKey, level, condition }) => ({
    key: writtenKey,
    level,
    ...(condition !== undefined && { condition }),
  }));
}

/** Every attribute a dialect knows by its written key; names that a dialect uses are not deprecated in it. */
function catalogue(dialect: Dialect, model: Model, spans: readonly SpanType[]) {
  const facts = new Map<string, ReturnType<typeof attributeFacts>>();
  const fixed = new Set([...dialect.metrics.values()].flatMap(({ add }) => Object.keys(add)));
  for (const attribute of model.attributes) {
    const how = dialect.attributes.get(attribute.key);
    if (how?.omit !== undefined || how?.name !== undefined) continue;
    facts.set(attribute.key, attributeFacts(attribute, attribute.key, how?.type, fixed.has(attribute.key)));
  }
  for (const [key, how] of [
    ...dialect.attributes,
    ...spans.flatMap(({ id }) => [...(dialect.spans.get(id)?.attributes ?? [])]),
  ]) {
    const attribute = model.attributes.find((each) => each.key === key);
    if (attribute === undefined || how.name === undefined) continue;
    facts.set(how.name, attributeFacts(attribute, how.name, how.type, true));
  }
  return Object.fromEntries([...facts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function attributeFacts(attribute: Attribute, key: string, type: string | undefined, current: boolean) {
  const { rule, sensitivity, stability, deprecated } = attribute;
  return {
    key,
    type: type ?? rule.type,
    sensitivity,
    stability,
    ...(deprecated !== undefined && !current && { deprecated }),
    ...(rule.wellKnown !== undefined && { values: rule.wellKnown }),
    ...(rule.content !== undefined && { content: rule.content }),
  };
}

const types = `
export type ValueType =
  | 'string' | 'int' | 'double' | 'boolean' | 'string[]' | 'int[]' | 'double[]' | 'boolean[]' | 'json' | 'template';
export type Level = 'required' | 'conditionally_required' | 'recommended' | 'opt_in';
export type SpanKind = 'internal' | 'client' | 'server' | 'producer' | 'consumer';

/** What the catalogue says of an attribute. */
export interface AttributeFacts {
  readonly key: string;
  readonly type: ValueType;
  readonly sensitivity: 'none' | 'content' | 'personal' | 'secret';
  readonly stability: 'development' | 'stable';
  readonly deprecated?: { readonly renamedTo?: string; readonly note?: string };
  /** Well-known values of an open enumeration. */
  readonly values?: readonly (string | number | boolean)[];
  /** Id of the content schema that its JSON text follows. */
  readonly content?: string;
}

/** How strongly an attribute is required somewhere. */
export interface AttributeUse {
  readonly key: string;
  readonly level: Level;
  readonly condition?: string;
}

export interface SpanTypeFacts {
  readonly id: string;
  /** The dialect's name of the span type. */
  readonly type: string;
  /** Kinds a span of this type may have, the usual one first. */
  readonly kinds: readonly SpanKind[];
  /** The attribute whose value tells the type. */
  readonly discriminator: string;
  /** Values of the discriminator that tell this type; empty where any does. */
  readonly values: readonly (string | number | boolean)[];
  /** The attribute that is present exactly when the status is ERROR. */
  readonly failure?: string;
  readonly nameTemplate: string;
  readonly attributes: readonly AttributeUse[];
}

export interface MetricFacts {
  readonly id: string;
  readonly name: string;
  readonly instrument: 'counter' | 'updowncounter' | 'histogram' | 'gauge';
  readonly unit: string;
  readonly valueType: 'int' | 'double';
  readonly attributes: readonly AttributeUse[];
}

export interface EventFacts {
  readonly id: string;
  readonly name: string;
  readonly attributes: readonly AttributeUse[];
}

export interface DialectFacts {
  readonly id: string;
  readonly schemaUrl: string;
  readonly attributes: Readonly<Record<string, AttributeFacts>>;
  /** Keys of attribute families: each of their attributes is named \`<key>.<name>\`. */
  readonly templates: readonly string[];
  readonly spans: readonly SpanTypeFacts[];
  readonly metrics: readonly MetricFacts[];
  readonly events: readonly EventFacts[];
}

/** The whole contract, default dialect first. */
export interface Contract {
  /** Namespaces in which an attribute that no schema defines is an error. */
  readonly namespaces: readonly string[];
  readonly dialects: readonly DialectFacts[];
}
`;
