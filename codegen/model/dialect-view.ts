import type {
  AttributeSet,
  AttributeUse,
  Dialect,
  DialectAttribute,
  FixedAttributes,
  Model,
  SpanType,
  ValueType,
} from './model.ts';

/** An attribute as a dialect writes it. */
export interface WrittenUse extends AttributeUse {
  /** The key in this dialect. Of a member the key of the object, of a list the key above its items. */
  readonly writtenKey: string;
  /** The type of the written value. */
  readonly writtenType: ValueType;
  readonly how: DialectAttribute;
  /** Where the dialect names it, among the others: attributes that share a list stand in this order. */
  readonly place: number;
}

/** The attributes of a set that a dialect has, with the names and types it gives them. Secret ones are written in none. */
export function writtenUses(set: AttributeSet, dialect: Dialect, spanId?: string): WrittenUse[] {
  const order = [...dialect.attributes.keys()];
  return set.uses.flatMap((use) => {
    const { key } = use.attribute;
    const how = howWritten(key, dialect, spanId);
    if (how.omit !== undefined || use.attribute.sensitivity === 'secret') return [];
    const place = order.indexOf(key);
    return [{ ...use, how, place, writtenKey: how.name ?? key, writtenType: writtenType(use, how) }];
  });
}

/** How a dialect writes an attribute, on spans of a type or anywhere. */
export function howWritten(key: string, dialect: Dialect, spanId?: string): DialectAttribute {
  const onSpan = spanId === undefined ? undefined : dialect.spans.get(spanId)?.attributes.get(key);
  return onSpan ?? dialect.attributes.get(key) ?? asInCatalogue;
}

const asInCatalogue: DialectAttribute = { also: [], with: {} };

/** The type that a dialect gives to an attribute's value. */
export function writtenType({ rule }: Pick<AttributeUse, 'rule'>, { type, element }: DialectAttribute): ValueType {
  if (type !== undefined) return type;
  return element === undefined ? rule.type : (rule.type.replace('[]', '') as ValueType);
}

/** Whether the value stands in an attribute of its own, checked by the attribute's own rule. */
export function standsAlone({ how }: WrittenUse): boolean {
  return how.member === undefined && how.list === undefined;
}

/** The span type as which a dialect writes another one; itself where the dialect has it. */
export function writtenSpanId(spanId: string, dialect: Dialect): string {
  return dialect.spans.get(spanId)?.writtenAs ?? spanId;
}

/** A span type as a dialect writes it: which type stands for it, and which of its attributes that type takes. */
export function writtenSpan(
  span: SpanType,
  dialect: Dialect,
  model: Model,
): { readonly target: SpanType; readonly uses: WrittenUse[]; readonly add: FixedAttributes } {
  const target = model.spans.find(({ id }) => id === writtenSpanId(span.id, dialect)) ?? span;
  const available = new Set(span.uses.map(({ attribute }) => attribute.key));
  return {
    target,
    uses: writtenUses(target, dialect, target.id).filter(({ attribute }) => available.has(attribute.key)),
    add: dialect.spans.get(target.id)?.add ?? {},
  };
}

/** The span types that a dialect has itself. */
export function ownSpans(dialect: Dialect, model: Model): SpanType[] {
  return model.spans.filter(({ id }) => dialect.spans.get(id)?.writtenAs === undefined);
}

/** The values of a rule in a dialect's words. */
export function writtenWords<T>(values: readonly T[], { values: words }: DialectAttribute): readonly T[] {
  if (words === undefined) return values;
  return [...new Set(values.map((value) => (words.get(value as string) ?? value) as T))];
}

/** A sum that a set of attributes can give: its key, and the written keys of what it adds up. */
export interface WrittenSum {
  readonly key: string;
  readonly of: readonly string[];
}

/** The sums that a dialect writes beside these attributes. */
export function writtenSums(uses: readonly WrittenUse[], dialect: Dialect): WrittenSum[] {
  return [...dialect.sums].flatMap(([key, parts]) => {
    const of = parts.flatMap((part) => uses.find(({ attribute }) => attribute.key === part)?.writtenKey ?? []);
    return of.length === 0 ? [] : [{ key, of }];
  });
}
