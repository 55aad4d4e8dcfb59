import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import { writtenUses } from '../../codegen/model/dialect-view.ts';
import { loadDialects } from '../support/load-writers.ts';
import { anyRecord, fullRecord } from '../support/record-arbitrary.ts';
import { OPTIONS } from '../support/schema-project.ts';
import { expectJudged, expectNothingLost, write } from './judge-attributes.ts';

const model = loadModel(OPTIONS);
const dialects = await loadDialects(model);
const options = { numRuns: 40, endOnFailure: true };

/** The metrics and events that a dialect has, each with its writer and validator. */
const signals = dialects.flatMap(({ dialect, writers, validators }) => [
  ...model.metrics
    .filter(({ id }) => dialect.metrics.get(id)?.omit === undefined)
    .map((set) => ({
      name: `the metric ${set.id} in ${dialect.id}`,
      set,
      uses: writtenUses(set, dialect),
      writer: writers.metrics[set.id],
      validate: validators.metrics[set.id],
    })),
  ...model.events
    .filter(({ id }) => dialect.events.get(id)?.omit === undefined)
    .map((set) => ({
      name: `the event ${set.id} in ${dialect.id}`,
      set,
      uses: writtenUses(set, dialect, set.sameAsSpan),
      writer: (set.carrier === 'log' ? writers.events : writers.spanEvents)[set.id],
      validate: validators.events[set.id],
    })),
]);

describe.each(signals)('$name', ({ set, uses, writer, validate }) => {
  if (writer === undefined || validate === undefined) throw new Error('nothing was generated for it');

  test.prop([anyRecord(set, model)], options)('is accepted, or what is missing was reported', (record) => {
    const written = write((report) => writer.attributes(record, report));
    expectJudged(written, validate, uses);
    expectNothingLost(written, record, uses);
  });

  test.prop([fullRecord(set, model)], options)('is reported nothing when all is there', (record) => {
    const written = write((report) => writer.attributes(record, report));
    expect([...written.reported]).toEqual([]);
    expect(validate(written.attributes), JSON.stringify(validate.errors)).toBe(true);
    expectNothingLost(written, record, uses);
  });
});
