import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { spanWith, validateSpans } from './otlp.ts';

const failure = fc.option(fc.string({ minLength: 1 }), { nil: undefined });

const valid = fc
  .record({
    model: fc.string({ minLength: 1 }),
    whole: fc.nat(),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    ratio: fc.double({ noNaN: true, noDefaultInfinity: true }),
    mode: fc.oneof(fc.constantFrom('fast', 'slow'), fc.string()),
    tags: fc.array(fc.string()),
    contents: fc.array(fc.string()),
    variable: fc.stringMatching(/^[a-z]{1,5}$/),
    failure,
  })
  .map((values) => ({
    ...(spanWith({
      'acme.model': values.model,
      'acme.whole': values.whole,
      'acme.part': Math.floor(values.whole * values.share),
      'acme.ratio': values.ratio,
      'acme.mode': values.mode,
      'acme.tags': values.tags,
      'acme.text': JSON.stringify(values.contents.map((content) => ({ type: 'text', content }))),
      [`acme.var.${values.variable}`]: values.model,
      'error.type': values.failure,
    }) as object),
    name: `talk ${values.model}`,
    status: { code: values.failure === undefined ? 0 : 2 },
  }));

test.prop([valid])('a span by the contract has no violation and no improvement', async (span) => {
  const { findings } = await validateSpans([span]);
  expect(findings.filter(({ level }) => level !== 'information')).toEqual([]);
});
