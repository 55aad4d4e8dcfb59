import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import type { Measure, Metric } from '../../codegen/model/model.ts';
import { loadDialects } from '../support/load-writers.ts';
import { type AnyRecord, anyRecord } from '../support/record-arbitrary.ts';
import { OPTIONS } from '../support/schema-project.ts';

type Parts = Extract<Measure, { kind: 'parts' }>;

const model = loadModel(OPTIONS);
const dialects = await loadDialects(model);
const options = { numRuns: 60, endOnFailure: true };

/** The metrics that are measured in parts, in each dialect that has them. */
const measured = dialects.flatMap(({ dialect, writers }) =>
  model.metrics.flatMap((metric) => {
    const writer = writers.metrics[metric.id];
    const { measures } = metric;
    return writer === undefined || measures?.kind !== 'parts'
      ? []
      : [{ name: `${metric.id} in ${dialect.id}`, metric, measures, writer }];
  }),
);

function spanOf({ of }: Metric) {
  const span = model.spans.find(({ id }) => id === of[0]);
  if (span === undefined) throw new Error('it measures no span');
  return span;
}

/** A count as the metric takes it: nothing but numbers of tokens count. */
function count(record: AnyRecord, { property }: Parts['whole']): number {
  const value = record[property];
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0;
}

it('there are such metrics', () => {
  expect(measured.length).toBeGreaterThanOrEqual(5);
});

describe.each(measured)('$name', ({ metric, measures, writer }) => {
  test.prop([anyRecord(spanOf(metric), model)], options)('adds up to the whole, and tells no part of 0', (record) => {
    const told: [number, unknown][] = [];
    writer.measure?.(record, 1, (value, point) => told.push([value, point[measures.by.property]]));
    const whole = count(record, measures.whole);
    const parts = measures.parts.reduce((sum, { attribute }) => sum + count(record, attribute), 0);
    expect(told.reduce((sum, [value]) => sum + value, 0)).toBe(whole || parts);
    for (const [value, part] of told) {
      expect(value).toBeGreaterThan(0);
      expect([measures.rest, ...measures.parts.map(({ value: name }) => name)]).toContain(part);
    }
  });

  test.prop([anyRecord(spanOf(metric), model)], options)('gives points as its writer wants them', (record) => {
    const known = new Set(metric.uses.map(({ attribute }) => attribute.property));
    writer.measure?.(record, 1, (_value, point) => {
      for (const property of Object.keys(point)) expect(known).toContain(property);
      for (const property of known) {
        if (property !== measures.by.property) expect(point[property]).toBe(record[property]);
      }
    });
  });
});
