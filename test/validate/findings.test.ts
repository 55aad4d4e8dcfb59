import { describe, expect, test } from 'vitest';
import { type FindingId, findingKinds, type Place } from '../../src/validate/findings.ts';
import type { ValidateOptions } from '../../src/validate/validate-files.ts';
import {
  type Json,
  logMessage,
  message,
  metricMessage,
  point,
  span,
  spanWith,
  spanWithRaw,
  validate,
  validateSpans,
} from './otlp.ts';

interface Case {
  readonly input: Json | readonly Json[];
  readonly message: RegExp;
  readonly attribute?: string;
  readonly place?: Place;
  readonly options?: Partial<ValidateOptions>;
}

/** Each kind of finding, and the span, or the message, that has it and no other of its level. */
const cases: Record<FindingId, Case> = {
  missing_attribute: {
    input: spanWith({ 'acme.nowhere': 'SECRET' }),
    attribute: 'acme.nowhere',
    message: /^acme\.nowhere is not an attribute of tiny-1\.$/,
  },
  unexpected_attribute: {
    input: spanWith({ 'acme.elsewhere': 'SECRET' }),
    attribute: 'acme.elsewhere',
    message: /does not belong on acme\.talk/,
  },
  deprecated: { input: spanWith({ 'acme.old': 'SECRET' }), attribute: 'acme.old', message: /Use acme\.model\.$/ },
  type_mismatch: {
    input: spanWith({ 'acme.whole': 'SECRET' }),
    attribute: 'acme.whole',
    message: /^acme\.whole must be int, but is string\.$/,
  },
  required_attribute_not_present: {
    input: spanWith({ 'acme.whole': undefined }),
    attribute: 'acme.whole',
    message: /required on acme\.talk/,
  },
  conditionally_required_attribute_not_present: {
    input: span({
      name: 'talk',
      attributes: [
        { key: 'acme.op', value: { stringValue: 'talk' } },
        { key: 'acme.whole', value: { intValue: 4 } },
        { key: 'acme.mode', value: { stringValue: 'fast' } },
      ],
    }),
    attribute: 'acme.model',
    message: /Condition: The mode is fast\.$/,
  },
  invalid_format: {
    input: spanWith({ 'acme.port': 99999 }),
    attribute: 'acme.port',
    message: /^acme\.port must not be above 65535\.$/,
  },
  rule_broken: { input: spanWith({ 'acme.part': 5 }), attribute: 'acme.part', message: /larger than the whole/ },
  content_invalid: {
    input: spanWith({ 'acme.text': '[{"type":"text","text":"SECRET"}]' }),
    attribute: 'acme.text',
    message: /\/0/,
  },
  status_mismatch: { input: spanWith({ 'error.type': 'SECRET' }), attribute: 'error.type', message: /not ERROR/ },
  kind_mismatch: { input: span({ kind: 2 }), message: /must be client, but is server\. Was client meant\?/ },
  duplicate_attribute: {
    input: spanWithRaw('acme.op', { stringValue: 'talk' }),
    attribute: 'acme.op',
    message: /more than once/,
  },
  unit_mismatch: {
    input: metricMessage({ unit: 'ms' }),
    message: /^acme\.time must be in the unit "s", but is in another\.$/,
  },
  unexpected_instrument: {
    input: metricMessage({ histogram: undefined, sum: { isMonotonic: true, dataPoints: [point()] } }),
    message: /must be recorded by a histogram, but is by a counter/,
  },
  missing_metric: {
    input: metricMessage({ name: 'acme.nowhere' }),
    message: /^acme\.nowhere is not a metric of tiny-1/,
  },
  missing_event: {
    input: logMessage({ eventName: 'acme.nowhere' }),
    message: /^acme\.nowhere is not an event of tiny-1/,
  },
  expected_finding_absent: {
    input: span(),
    attribute: 'acme.old',
    message: /did not occur: deprecated, acme\.old, acme\.\*\. Strike it/,
    place: { file: '-' },
    options: { expected: [{ id: 'deprecated', attribute: 'acme.old', signal: 'acme.*', reason: 'The old client.' }] },
  },
  coverage_too_low: {
    input: span(),
    message: /^1 of 2 span types were seen, 50 %; 60 % are demanded\.$/,
    place: { file: '-' },
    options: { minimumCoverage: { spanTypes: 60 } },
  },
  unreadable_input: { input: span({ attributes: { 'acme.op': 'SECRET' } }), message: /attributes is not an array/ },
  recommended_attribute_not_present: {
    input: spanWith({ 'acme.ratio': undefined }),
    attribute: 'acme.ratio',
    message: /recommended on acme\.talk/,
  },
  name_mismatch: { input: span({ name: 'SECRET' }), message: /\{acme\.op\} \{acme\.model\}$/ },
  duplicate_span: { input: [span(), span()], message: /already read/ },
  truncated: { input: span({ droppedAttributesCount: 2 }), message: /dropped/ },
  undefined_enum_variant: {
    input: spanWith({ 'acme.mode': 'SECRET' }),
    attribute: 'acme.mode',
    message: /not well known/,
  },
  unmatched_span: {
    input: span({ attributes: [{ key: 'acme.model', value: { stringValue: 'SECRET' } }] }),
    message: /acme\.op or acme\.other/,
  },
  unknown_schema_url: { input: message([span()], 'https://example.com/SECRET'), message: /checked as tiny-1/ },
  no_schema_url: { input: { resourceSpans: [{ scopeSpans: [{ spans: [span()] }] }] }, message: /checked as tiny-1/ },
  opt_in_attribute_not_present: {
    input: spanWith({
      'acme.part': 1,
      'acme.mode': 'slow',
      'acme.tags': [],
      'acme.text': '[]',
      'acme.var': 'x',
      'error.type': 'e',
    }),
    attribute: 'acme.port',
    message: /may be recorded/,
    options: { enable: ['opt_in_attribute_not_present'] },
  },
  not_stable: {
    input: span(),
    attribute: 'acme.ratio',
    message: /not stable/,
    options: { enable: ['not_stable'] },
  },
};

describe('every kind of finding', () => {
  for (const [id, { input, message: expected, attribute, options, place }] of Object.entries(cases)) {
    test(id, async () => {
      const isMessage = /^\{"resource/.test(JSON.stringify(input));
      const text = JSON.stringify(isMessage ? input : message(Array.isArray(input) ? input : [input]));
      const { findings } = await validate(text, options);
      const found = findings.filter((finding) => finding.id === id);
      expect(found).toHaveLength(1);
      expect(found[0]?.message).toMatch(expected);
      expect(found[0]?.attribute).toBe(attribute);
      expect(found[0]?.level).toBe(findingKinds[id as FindingId].level);
      expect(found[0]?.place).toEqual(place ?? { file: 'test.json', line: 1 });
      expect(JSON.stringify(findings)).not.toContain('SECRET');
    });
  }

  test('none on a good span', async () => {
    const { findings, verdict, summary } = await validateSpans([span()]);
    expect(findings).toEqual([]);
    expect(verdict).toBe('clean');
    expect(summary.spanTypes).toEqual(new Map([['acme.talk', 1]]));
  });

  test('off by default where the table says so', async () => {
    const { findings } = await validateSpans([spanWith({ 'acme.ratio': 1 })]);
    expect(findings).toEqual([]);
  });
});

describe('absence', () => {
  test('is not judged when attributes were dropped', async () => {
    const attributes = [{ key: 'acme.op', value: { stringValue: 'talk' } }];
    const { findings } = await validateSpans([span({ attributes, droppedAttributesCount: '1', status: { code: 2 } })]);
    expect(findings.map(({ id }) => id)).toEqual(['truncated']);
  });

  test('of the failure attribute on a failed span is told once', async () => {
    const { findings } = await validateSpans([span({ status: { code: 'STATUS_CODE_ERROR' } })]);
    expect(findings.map(({ id, attribute }) => [id, attribute])).toEqual([
      ['conditionally_required_attribute_not_present', 'error.type'],
    ]);
  });
});

describe('values', () => {
  const idsFor = async (key: string, value: Json) => {
    const attributes = [
      { key: 'acme.op', value: { stringValue: 'talk' } },
      { key: 'acme.whole', value: { intValue: 4 } },
      { key: 'acme.ratio', value: { intValue: '1' } },
    ].filter((attribute) => attribute.key !== key);
    const { findings } = await validateSpans([span({ name: 'talk', attributes: [...attributes, { key, value }] })]);
    return findings.map(({ id }) => id);
  };

  test.each<[string, string, Json, string[]]>([
    ['an int for a double', 'acme.ratio', { intValue: '1' }, []],
    ['a double for an int', 'acme.whole', { doubleValue: 4 }, ['type_mismatch']],
    ['an int64 above 2^53', 'acme.whole', { intValue: '9223372036854775807' }, []],
    ['no int64', 'acme.whole', { intValue: '9223372036854775808' }, ['type_mismatch']],
    ['an empty value', 'acme.whole', {}, ['type_mismatch']],
    ['null', 'acme.whole', null, ['type_mismatch']],
    ['NaN as a string', 'acme.ratio', { doubleValue: 'NaN' }, ['invalid_format']],
    ['NaN as null', 'acme.ratio', { doubleValue: null }, ['invalid_format']],
    ['an empty array', 'acme.tags', { arrayValue: {} }, []],
    ['an array of another type', 'acme.tags', { arrayValue: { values: [{ intValue: 1 }] } }, ['type_mismatch']],
    ['snake case', 'acme.model', { string_value: '' }, ['invalid_format', 'name_mismatch']],
    ['a number below its range', 'acme.whole', { intValue: '-1' }, ['invalid_format']],
    ['an instance of a template', 'acme.var.x', { stringValue: 'y' }, []],
    ['bytes', 'acme.model', { bytesValue: 'AAAA' }, ['type_mismatch']],
  ])('%s', async (_title, key, value, expected) => {
    expect(await idsFor(key, value)).toEqual(expected);
  });

  test('that nest too deep', async () => {
    let value: Json = { stringValue: 'x' };
    for (let depth = 0; depth < 64; depth += 1) value = { arrayValue: { values: [value] } };
    const { findings } = await validateSpans([spanWithRaw('acme.tags', value)]);
    expect(findings.map(({ id, message }) => [id, message])).toContainEqual([
      'invalid_format',
      'acme.tags nests deeper than 64 levels.',
    ]);
  });

  test('keep keys such as __proto__ from doing anything', async () => {
    const list = { kvlistValue: { values: [{ key: '__proto__', value: { stringValue: 'x' } }] } };
    const { findings } = await validateSpans([
      spanWithRaw('acme.text', { arrayValue: { values: [list] } }),
      spanWithRaw('__proto__', { stringValue: 'x' }),
      spanWithRaw('acme.constructor', { stringValue: 'x' }),
    ]);
    expect(findings.map(({ id }) => id)).toEqual([
      'content_invalid',
      'duplicate_span',
      'missing_attribute',
      'duplicate_span',
    ]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('content', () => {
  const findingFor = async (value: Json) => (await validateSpans([spanWithRaw('acme.text', value)])).findings;
  const text = { type: 'text', content: 'SECRET' };

  test('as JSON text and as a structured value is the same', async () => {
    expect(await findingFor({ stringValue: JSON.stringify([text]) })).toEqual([]);
    const fields = Object.entries(text).map(([key, value]) => ({ key, value: { stringValue: value } }));
    expect(await findingFor({ arrayValue: { values: [{ kvlistValue: { values: fields } }] } })).toEqual([]);
  });

  test.each<[string, string, string, string]>([
    ['that is no JSON', '{not json SECRET}', 'content_invalid', 'must be JSON text'],
    ['that was cut', '[{"type":"text","content":"SEC', 'truncated', 'was cut'],
    ['that nests too deep', `${'['.repeat(65)}${']'.repeat(65)}`, 'content_invalid', '64 levels'],
    ['of no known shape', '[{"type":"SECRET"}]', 'content_invalid', '/0 has none of the shapes'],
    ['without a property', '[{"type":"link"}]', 'content_invalid', '/0 lacks "uri"'],
    ['with a wrong property', '[{"type":"text","content":1}]', 'content_invalid', '/0/content must be string'],
  ])('%s', async (_title, content, id, words) => {
    const findings = await findingFor({ stringValue: content });
    expect(findings.map((finding) => finding.id)).toEqual([id]);
    expect(findings[0]?.message).toContain(words);
    expect(JSON.stringify(findings)).not.toContain('SECRET');
  });
});
