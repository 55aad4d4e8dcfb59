import type { Dialect, Event, Model, SpanKind, SpanType } from '../model/model.ts';
import { type ExampleAttribute, exampleAttributes } from './example-attributes.ts';

/** One span to be sent, before it is written as OTLP. */
export interface ExampleSpan {
  readonly spanType: SpanType;
  readonly name: string;
  readonly kind: SpanKind;
  readonly failed: boolean;
  readonly attributes: readonly ExampleAttribute[];
  readonly events: readonly ExampleEvent[];
}

/** One event, on a span or in the log. */
export interface ExampleEvent {
  readonly event: Event;
  readonly name: string;
  readonly attributes: readonly ExampleAttribute[];
}

/** A span of every type that a dialect has, and a failed one of every type whose spans may fail. */
export function exampleSpans(dialect: Dialect, model: Model): ExampleSpan[] {
  const onSpans = exampleEvents(dialect, model, 'span');
  const telling = new Set(model.operations.map(({ facts }) => facts.span));
  return model.spans
    .filter(({ id }) => dialect.spans.get(id)?.writtenAs === undefined)
    .flatMap((spanType) => {
      const attributes = exampleAttributes(spanType, dialect, model, spanType.id);
      const events = telling.has(spanType.id) ? onSpans : [];
      return (spanType.failure === undefined ? [false] : [false, true]).map((failed) => {
        const own = attributes.filter(({ canonicalKey }) => failed || canonicalKey !== spanType.failure);
        const name = spanName(spanType, own);
        return { spanType, name, kind: spanType.kinds[0], failed, attributes: own, events };
      });
    });
}

/** An event of every kind that a dialect has. */
export function exampleEvents(dialect: Dialect, model: Model, carrier: Event['carrier']): ExampleEvent[] {
  return model.events
    .filter((event) => event.carrier === carrier && dialect.events.get(event.id)?.omit === undefined)
    .map((event) => ({
      event,
      name: dialect.events.get(event.id)?.name ?? event.name,
      attributes: exampleAttributes(event, dialect, model, event.sameAsSpan),
    }));
}

/** Words with an attribute that is absent are left out, as the generated writers do. */
function spanName({ id, nameTemplate }: SpanType, attributes: readonly ExampleAttribute[]): string {
  const values = new Map(attributes.map(({ canonicalKey, value }) => [canonicalKey, String(value)]));
  const words = nameTemplate.split(' ').flatMap((word) => {
    const keys = [...word.matchAll(/\{([^}]+)\}/g)].map(([, key]) => key ?? '');
    if (!keys.every((key) => values.has(key))) return [];
    return [word.replace(/\{([^}]+)\}/g, (_, key: string) => values.get(key) ?? '')];
  });
  return words.join(' ') || id;
}
