import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import { dialectLosses } from '../../codegen/model/dialect-losses.ts';
import type { SpanType } from '../../codegen/model/model.ts';
import { loadReaders, type ReadableDialect, type SpanTranslation } from '../support/load-readers.ts';
import { type AnyRecord, rightRecord } from '../support/record-arbitrary.ts';
import { OPTIONS } from '../support/schema-project.ts';

const model = loadModel(OPTIONS);
const dialects = await loadReaders(model);
const options = { numRuns: 60, endOnFailure: true };

/** How many attributes each dialect may be unable to say. To raise one is a decision. */
const MOST_LOST: Readonly<Record<string, number>> = { 'genai-0.1': 6, 'genai-1.41': 20, openinference: 28 };

function translationOf({ id, translations }: ReadableDialect, span: SpanType): SpanTranslation {
  const translation = translations[span.id];
  if (translation === undefined) throw new Error(`${id} has no reader of spans of type ${span.id}`);
  return translation;
}

/** What is lost of each attribute of a span type. */
function lossesOn({ dialect }: ReadableDialect, span: SpanType): ReadonlyMap<string, 'whole' | 'part'> {
  const losses = dialectLosses(dialect, model).filter(({ spanId }) => spanId === span.id);
  return new Map(losses.map(({ key, extent }) => [key, extent]));
}

/** A value as JSON has it; nothing where there is nothing in it that could be written. */
function said(value: unknown): unknown {
  return isEmpty(value) ? undefined : withoutNulls(JSON.parse(JSON.stringify(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'object' && Object.entries(value).every(([name, each]) => name === '' || isEmpty(each));
}

/** A member that is null and one that is absent say the same. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([name, each]) => each !== null && name !== '');
  return Object.fromEntries(members.map(([name, each]) => [name, withoutNulls(each)]));
}

describe.each(dialects)('what is written in $id', (dialect) => {
  describe.each(model.spans)('on spans of type $id', (span) => {
    const { write, read } = translationOf(dialect, span);
    const losses = lossesOn(dialect, span);

    test.prop([rightRecord(span, model)], options)('is read back, but for what is listed as lost', (record) => {
      const back = read(write(record));
      for (const { attribute } of span.uses) {
        const { key, property } = attribute;
        if (losses.get(key) === 'whole') expect(back[property], key).toBeUndefined();
        else if (!losses.has(key) && !isJoined(key, losses, record)) {
          expect(said(back[property]), key).toEqual(said(record[property]));
        }
      }
    });

    test.prop([rightRecord(span, model)], options)('says the same again when it is written again', (record) => {
      const once = write(read(write(record)));
      expect(write(read(once))).toEqual(once);
    });

    test.prop([rightRecord(span, model)], options)('is understood to the last attribute', (record) => {
      const attributes = write(record);
      const seen = new Set<string>();
      read(attributes, (key) => seen.add(key));
      const unseen = Object.keys(attributes).filter((key) => !seen.has(key));
      expect(unseen.filter((key) => !isFamilyOfNothing(key))).toEqual([]);
    });
  });
});

/** Instructions join the messages where a dialect has no place for them. */
function isJoined(key: string, losses: ReadonlyMap<string, unknown>, { genAiSystemInstructions }: AnyRecord): boolean {
  return (
    key === 'gen_ai.input.messages' && losses.has('gen_ai.system_instructions') && !isEmpty(genAiSystemInstructions)
  );
}

function isFamilyOfNothing(key: string): boolean {
  return key.endsWith('.');
}

describe.each(model.spans)('a record of type $id', (span) => {
  const lost = new Set(dialects.flatMap((dialect) => [...lossesOn(dialect, span).keys()]));
  const arbitrary = rightRecord(span, model);

  test.prop([arbitrary, fc.shuffledSubarray(dialects, { minLength: dialects.length })], options)(
    'says in each dialect what it says in the others',
    (record, order) => {
      let told: AnyRecord = record;
      for (const dialect of order) {
        const { write, read } = translationOf(dialect, span);
        told = read(write(told));
      }
      for (const { attribute } of span.uses.filter((use) => !lost.has(use.attribute.key))) {
        if (attribute.key === 'gen_ai.input.messages') continue;
        expect(said(told[attribute.property]), attribute.key).toEqual(said(record[attribute.property]));
      }
    },
  );
});

describe.each(dialects)('the list of what $id cannot say', (dialect) => {
  const losses = dialectLosses(dialect.dialect, model);

  test('is not longer than was decided', () => {
    expect(new Set(losses.map(({ key }) => key)).size).toBeLessThanOrEqual(MOST_LOST[dialect.id] ?? 0);
  });

  test('says why', () => {
    for (const { why } of losses) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  test('names nothing that can be said in full', () => {
    const parts = losses.filter(({ extent }) => extent === 'part');
    const kept = parts.filter(({ key, spanId }) => {
      const span = model.spans.find(({ id }) => id === spanId) as SpanType;
      const { write, read } = translationOf(dialect, span);
      const property = span.uses.find(({ attribute }) => attribute.key === key)?.attribute.property ?? '';
      const samples = fc.sample(rightRecord(span, model), { numRuns: 300, seed: 1 });
      return samples.every((record) =>
        Object.is(JSON.stringify(said(read(write(record))[property])), JSON.stringify(said(record[property]))),
      );
    });
    // A span type may have one value only of those that a dialect cannot tell apart.
    const everywhere = new Set(
      parts.map(({ key }) => key).filter((key) => parts.every((part) => part.key !== key || kept.includes(part))),
    );
    expect([...everywhere]).toEqual([]);
  });
});
