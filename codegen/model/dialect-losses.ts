import { howWritten, writtenSpanId } from './dialect-view.ts';
import type { Dialect, Model } from './model.ts';

/** Something that a record can say and a dialect cannot. */
export interface Loss {
  readonly key: string;
  /** Id of the span type that carries it. */
  readonly spanId: string;
  /** Whether nothing of the value is said, or not all of it. */
  readonly extent: 'whole' | 'part';
  readonly why: string;
}

/** Everything that a dialect cannot say of spans: what is not listed here can be read back as it was. */
export function dialectLosses(dialect: Dialect, { spans }: Model): Loss[] {
  return spans.flatMap((span) => {
    const targetId = writtenSpanId(span.id, dialect);
    const target = spans.find(({ id }) => id === targetId) ?? span;
    const taken = new Set(target.uses.map(({ attribute }) => attribute.key));
    return span.uses.flatMap(({ attribute: { key } }): Loss[] => {
      if (!taken.has(key)) {
        return [{ key, spanId: span.id, extent: 'whole', why: `A span of type ${targetId} stands for it.` }];
      }
      const { omit, loses } = howWritten(key, dialect, targetId);
      if (omit !== undefined) return [{ key, spanId: span.id, extent: 'whole', why: omit }];
      return loses === undefined ? [] : [{ key, spanId: span.id, extent: 'part', why: loses }];
    });
  });
}
