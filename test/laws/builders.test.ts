import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import { writtenSpanId, writtenUses } from '../../codegen/model/dialect-view.ts';
import { type GeneratedDialect, loadDialects } from '../support/load-writers.ts';
import { type AnyRecord, anyRecord, fullRecord, rightRecord } from '../support/record-arbitrary.ts';
import { OPTIONS } from '../support/schema-project.ts';
import { expectJudged, expectNothingLost, isCopied, type Written, write } from './judge-attributes.ts';

const model = loadModel(OPTIONS);
const dialects = await loadDialects(model);
const options = { numRuns: 60, endOnFailure: true };

/** What a span carries in the end, and how the dialect writes it. */
function spanOf({ dialect, writers, validators }: GeneratedDialect, spanId: string) {
  const own = model.spans.find(({ id }) => id === spanId);
  const target = model.spans.find(({ id }) => id === writtenSpanId(spanId, dialect));
  const writer = writers.spans[spanId];
  const validate = validators.spans[target?.id ?? ''];
  if (own === undefined || target === undefined || writer === undefined || validate === undefined) {
    throw new Error(`nothing was generated for spans of type ${spanId}`);
  }
  const carried = new Set(own.uses.map(({ attribute }) => attribute.key));
  return {
    validate,
    uses: writtenUses(target, dialect, target.id).filter(({ attribute }) => carried.has(attribute.key)),
    write: (record: AnyRecord): Written =>
      write((report) => ({ ...writer.start(record, report), ...writer.end(record, report) })),
    name: (record: AnyRecord) => writer.name(record),
  };
}

describe.each(dialects)('a span written in $id', (generated) => {
  describe.each(model.spans)('of type $id', (span) => {
    const { uses, validate, write, name } = spanOf(generated, span.id);

    test.prop([anyRecord(span, model)], options)('is accepted, or what is missing was reported', (record) => {
      expectJudged(write(record), validate, uses);
    });

    test.prop([anyRecord(span, model)], options)('loses nothing without a word', (record) => {
      expectNothingLost(write(record), record, uses);
    });

    test.prop([rightRecord(span, model)], options)('has every value that keeps its rule', (record) => {
      expectNothingLost({ ...write(record), reported: new Set() }, record, uses);
    });

    test.prop([fullRecord(span, model)], options)('is reported nothing when all is there', (record) => {
      const { attributes, reported } = write(record);
      expect([...reported]).toEqual([]);
      expect(validate(attributes), JSON.stringify(validate.errors)).toBe(true);
    });

    test.prop([anyRecord(span, model)], options)('has a name, whatever is known', (record) => {
      expect(name(record)).toEqual(expect.any(String));
      expect(name({})).toMatch(/^[A-Za-z]/);
      expect(name({})).not.toContain('undefined');
    });
  });
});

describe.each(dialects)('JSON text written in $id', (generated) => {
  const spans = model.spans.filter(({ uses }) => uses.some(({ rule }) => rule.content !== undefined));

  describe.each(spans)('on spans of type $id', (span) => {
    const { uses, write } = spanOf(generated, span.id);

    test.prop([anyRecord(span, model)], options)('follows its content schema', (record) => {
      const { attributes } = write(record);
      for (const { rule, writtenKey } of uses.filter(isCopied)) {
        const text = attributes[writtenKey];
        if (rule.content === undefined || text === undefined) continue;
        expect(generated.validators.content[rule.content]?.(JSON.parse(String(text)))).toBe(true);
      }
    });
  });
});

describe.each(model.spans)('dialects on spans of type $id', (span) => {
  const spans = dialects.map((generated) => spanOf(generated, span.id));

  test.prop([anyRecord(span, model)], options)('say the same where both can say it', (record) => {
    const values = new Map<string, unknown>();
    for (const { uses, write } of spans) {
      const { attributes, reported } = write(record);
      for (const { attribute, writtenKey } of uses.filter(isCopied)) {
        if (reported.has(attribute.key)) continue;
        if (values.has(attribute.key)) expect(attributes[writtenKey]).toEqual(values.get(attribute.key));
        values.set(attribute.key, attributes[writtenKey]);
      }
    }
  });
});
