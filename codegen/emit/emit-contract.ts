import { ownSpans, standsAlone, type WrittenUse, writtenUses, writtenWords } from '../model/dialect-view.ts';
import type { AttributeSet, Dialect, FixedAttributes, Model, SpanType } from '../model/model.ts';
import { writtenExtras } from '../model/written-extras.ts';
import { dialectCatalogue } from './dialect-catalogue.ts';
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
  const spans = ownSpans(dialect, model);
  const attributes = dialectCatalogue(dialect, model);
  return {
    id: dialect.id,
    schemaUrl: dialect.schemaUrl,
    ...(dialect.namespaces !== undefined && { namespaces: dialect.namespaces }),
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
          attributes: useFacts(metric, dialect, undefined, how?.add),
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
  const { template, isChecked } = nameFacts(span, dialect, uses);
  return {
    id: span.id,
    type: dialect.spans.get(span.id)?.type ?? span.type,
    kinds: span.kinds,
    discriminator: discriminator?.writtenKey ?? span.discriminator,
    values: discriminator === undefined ? [] : writtenWords(discriminator.rule.values ?? [], discriminator.how),
    ...(span.failure !== undefined && { failure: span.failure }),
    nameTemplate: template,
    ...(!isChecked && { nameUnchecked: true }),
    attributes: useFacts(span, dialect, span.id, dialect.spans.get(span.id)?.add),
  };
}

/** A name can be checked where each attribute in it stands on the span as the name has it. */
function nameFacts(span: SpanType, dialect: Dialect, uses: readonly WrittenUse[]) {
  const canonical = dialect.spans.get(span.id)?.name ?? span.nameTemplate;
  let isChecked = true;
  const template = canonical.replace(/\{([^}]+)\}/g, (_, key: string) => {
    const use = uses.find(({ attribute }) => attribute.key === key);
    if (use !== undefined) {
      const { values, nameWhen, element } = use.how;
      isChecked &&= standsAlone(use) && values === undefined && nameWhen === undefined && element === undefined;
    }
    return `{${use?.writtenKey ?? key}}`;
  });
  return { template, isChecked };
}

function useFacts(set: AttributeSet, dialect: Dialect, spanId?: string, added: FixedAttributes = {}) {
  const uses = writtenUses(set, dialect, spanId);
  const facts = new Map<string, { key: string; level: string; condition?: string }>();
  for (const { writtenKey, level, condition } of uses) {
    if (facts.has(writtenKey)) continue;
    facts.set(writtenKey, { key: writtenKey, level, ...(condition !== undefined && { condition }) });
  }
  for (const extra of writtenExtras(uses, dialect, added)) {
    if (facts.has(extra.key)) continue;
    facts.set(extra.key, { key: extra.key, level: extra.kind === 'fixed' && extra.always ? 'required' : 'opt_in' });
  }
  return [...facts.values()];
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
  /** Set where a span does not carry all that its name is made of, so that the name cannot be checked. */
  readonly nameUnchecked?: true;
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
  /** Namespaces it is closed within, where they are not those of the contract. */
  readonly namespaces?: readonly string[];
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
