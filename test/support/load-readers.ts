import { join } from 'node:path';
import { writtenSpanId } from '../../codegen/model/dialect-view.ts';
import type { Model } from '../../codegen/model/model.ts';
import type { Said, Seen } from '../../generated/readers/reading.ts';
import { type GeneratedDialect, loadDialects } from './load-writers.ts';
import type { AnyRecord } from './record-arbitrary.ts';
import { PROJECT } from './schema-project.ts';

/** Spans of one type in one dialect, in both directions. */
export interface SpanTranslation {
  write(record: AnyRecord): Said;
  read(attributes: Said, seen?: Seen): AnyRecord;
}

/** A dialect that can be written and read. */
export interface ReadableDialect extends GeneratedDialect {
  /** By the ids of span types. One that the dialect lacks is read as the type that stands for it. */
  readonly translations: Readonly<Record<string, SpanTranslation>>;
}

interface Reader {
  readonly id: string;
  readonly spans: Readonly<Record<string, { read(attributes: Said, seen: Seen): AnyRecord }>>;
}

/** Every dialect of a model, with its generated readers beside its writers. */
export async function loadReaders(model: Model): Promise<ReadableDialect[]> {
  const dialects = await loadDialects(model);
  return Promise.all(
    dialects.map(async (generated) => {
      const path = join(PROJECT, `generated/readers/${generated.id}.ts`);
      const reader = Object.values((await import(path)) as Record<string, Reader>).find(
        ({ id }) => id === generated.id,
      );
      const entries = model.spans.map(({ id }): [string, SpanTranslation] => {
        const writer = generated.writers.spans[id];
        const read = reader?.spans[writtenSpanId(id, generated.dialect)]?.read;
        if (writer === undefined || read === undefined)
          throw new Error(`${generated.id} cannot say spans of type ${id}`);
        const report = () => undefined;
        return [
          id,
          {
            write: (record) => ({ ...writer.start(record, report), ...writer.end(record, report) }),
            read: (attributes, seen = () => undefined) => read(attributes, seen),
          },
        ];
      });
      return { ...generated, translations: Object.fromEntries(entries) };
    }),
  );
}
