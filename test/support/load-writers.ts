import { join } from 'node:path';
import type { Dialect, Model } from '../../codegen/model/model.ts';
import type { EventWriter, MetricWriter, SpanEventWriter, SpanWriter } from '../../generated/runtime.ts';
import { type DialectValidators, loadValidators } from '../../generated/validators/index.ts';
import type { AnyRecord } from './record-arbitrary.ts';
import { PROJECT } from './schema-project.ts';

/** The generated writers of a dialect, for any record. */
interface DialectWriters {
  readonly id: string;
  readonly spans: Readonly<Record<string, SpanWriter<AnyRecord, AnyRecord>>>;
  readonly metrics: Readonly<Record<string, MetricWriter<AnyRecord>>>;
  readonly events: Readonly<Record<string, EventWriter<AnyRecord>>>;
  readonly spanEvents: Readonly<Record<string, SpanEventWriter<AnyRecord>>>;
}

/** A dialect with what was generated for it. */
export interface GeneratedDialect {
  readonly id: string;
  readonly dialect: Dialect;
  readonly writers: DialectWriters;
  readonly validators: DialectValidators;
}

/** Every dialect of a model, with its generated writers and validators. */
export async function loadDialects(model: Model): Promise<GeneratedDialect[]> {
  return Promise.all(
    model.dialects.map(async (dialect) => {
      const module = (await import(join(PROJECT, `generated/dialects/${dialect.id}.ts`))) as Record<
        string,
        DialectWriters
      >;
      const writers = Object.values(module).find(({ id }) => id === dialect.id);
      if (writers === undefined) throw new Error(`generated/dialects/${dialect.id}.ts exports no dialect of that id`);
      return { id: dialect.id, dialect, writers, validators: await loadValidators(dialect.id) };
    }),
  );
}
