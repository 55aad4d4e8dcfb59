import type { AttributeSet, AttributeUse, Dialect, DialectAttribute, ValueType } from './model.ts';

/** An attribute as a dialect writes it. */
export interface WrittenUse extends AttributeUse {
  /** The key in this dialect. */
  readonly writtenKey: string;
  /** The type of the written value. */
  readonly writtenType: ValueType;
}

/** The attributes of a set that a dialect has, with the names and types it gives them. */
export function writtenUses(set: AttributeSet, dialect: Dialect, spanId?: string): WrittenUse[] {
  return set.uses.flatMap((use) => {
    const how = describe(use.attribute.key, dialect, spanId);
    if (how.omit !== undefined) return [];
    return [{ ...use, writtenKey: how.name ?? use.attribute.key, writtenType: how.type ?? use.rule.type }];
  });
}

function describe(key: string, dialect: Dialect, spanId: string | undefined): DialectAttribute {
  const onSpan = spanId === undefined ? undefined : dialect.spans.get(spanId)?.attributes.get(key);
  return onSpan ?? dialect.attributes.get(key) ?? {};
}

/** The span type as which a dialect writes another one; itself where the dialect has it. */
export function writtenSpanId(spanId: string, dialect: Dialect): string {
  return dialect.spans.get(spanId)?.writtenAs ?? spanId;
}
