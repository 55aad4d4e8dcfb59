import { describe, expect, test } from 'vitest';
import type { Selections } from '../../src/validate/config/validate-config.ts';
import { matchesPattern } from '../../src/validate/match-pattern.ts';
import { conclude } from '../../src/validate/report/summarize.ts';
import type { ValidateOptions } from '../../src/validate/validate-files.ts';
import { anyValue, message, schemaUrl, span, spanWith, validate, validateSpans } from './otlp.ts';

const old = spanWith({ 'acme.old': 'SECRET' });
const run = async (options: Partial<ValidateOptions>, spans = [old]) => {
  const { findings, verdict, summary } = await validateSpans(spans, options);
  return { found: findings.map(({ id, level }) => [id, level]), verdict, summary };
};

describe('levels', () => {
  test.each<[string, ValidateOptions['levels'], [string, string][], string]>([
    ['by id', [{ id: 'deprecated', level: 'improvement' }], [['deprecated', 'improvement']], 'clean'],
    ['by attribute', [{ attribute: 'acme.o*', level: 'information' }], [['deprecated', 'information']], 'clean'],
    ['by span type', [{ signal: 'acme.talk', level: 'off' }], [], 'clean'],
    [
      'of others stay',
      [{ id: 'deprecated', signal: 'acme.other', level: 'off' }],
      [['deprecated', 'violation']],
      'findings',
    ],
    [
      'go by the last rule that fits',
      [
        { id: 'deprecated', level: 'off' },
        { attribute: 'acme.old', level: 'violation' },
      ],
      [['deprecated', 'violation']],
      'findings',
    ],
  ])('%s', async (_name, levels = [], found, verdict) => {
    expect(await run({ levels })).toMatchObject({ found, verdict });
  });

  test('of findings about the input may be changed, too', async () => {
    const levels = [{ id: 'unreadable_input', level: 'information' }] as const;
    const { findings } = await validate('{"resourceSpans":[nope]}', { levels });
    expect(findings).toMatchObject([{ id: 'unreadable_input', level: 'information' }]);
  });

  test('trim what is reported, and not what is counted', async () => {
    const { found, summary } = await run({ minLevel: 'violation' }, [
      spanWith({ 'acme.old': 'x', 'acme.ratio': undefined }),
    ]);
    expect(found).toEqual([['deprecated', 'violation']]);
    expect(summary.levels).toEqual({ violation: 1, improvement: 1, information: 0 });
  });
});

describe('expected findings', () => {
  const reason = 'The old client sends it until March.';

  test('do not count', async () => {
    const { found, verdict, summary } = await run({ expected: [{ id: 'deprecated', attribute: 'acme.old', reason }] });
    expect([found, verdict]).toEqual([[], 'clean']);
    expect(summary.expected).toEqual([{ id: 'deprecated', attribute: 'acme.old', reason, count: 1 }]);
  });

  test('fail when they no longer occur', async () => {
    const { found, verdict } = await run({ expected: [{ id: 'deprecated', reason }] }, [span()]);
    expect([found, verdict]).toEqual([[['expected_finding_absent', 'violation']], 'findings']);
  });
});

describe('a key', () => {
  const reason = 'It is ours.';

  test.each(['acme.cache-hit', 'acme.odd…', 'acme.*'])(
    '%s is meant by levels and by what is expected alike',
    async (attribute) => {
      const key = attribute === 'acme.odd…' ? 'acme.odd SECRET' : 'acme.cache-hit';
      const spans = [spanWith({ [key]: 1 })];
      expect(await run({ levels: [{ attribute, level: 'off' }] }, spans)).toMatchObject({
        found: [],
        verdict: 'clean',
      });
      const { summary, ...expected } = await run({ expected: [{ id: 'missing_attribute', attribute, reason }] }, spans);
      expect(expected).toEqual({ found: [], verdict: 'clean' });
      expect(JSON.stringify(summary.expected)).not.toContain('SECRET');
    },
  );
});

describe('coverage', () => {
  test('tells what was seen, unseen, and unknown', async () => {
    const { summary } = await run({}, [old, spanWith({ 'acme.var.a': 'x', 'acme.nowhere': 'x' })]);
    const { types, unknownAttributes } = summary.coverage;
    const talk = types.find(({ name }) => name === 'acme.talk');
    expect(talk?.count).toBe(2);
    expect(talk?.attributes.get('acme.op')).toEqual({ level: 'required', count: 2 });
    expect(talk?.attributes.get('acme.var')).toEqual({ level: 'opt_in', count: 1 });
    expect(talk?.attributes.get('acme.port')).toEqual({ level: 'opt_in', count: 0 });
    expect(types.filter(({ count }) => count === 0).map(({ name }) => name)).toEqual([
      'acme.other',
      'acme.time',
      'acme.count',
      'acme.happened',
    ]);
    expect(unknownAttributes).toEqual(new Map([['acme.nowhere', 1]]));
  });

  test.each<[ValidateOptions['minimumCoverage'], string[]]>([
    [{ spanTypes: 50, attributes: 30, seen: ['acme.talk', 'acme.ratio'] }, []],
    [{ attributes: 50 }, ['4 of 11 attributes of the types that were seen were seen, 36 %; 50 % are demanded.']],
    [{ spans: 1 }, []],
    [{ spans: 2 }, ['Spans of known types: 1 were seen, 2 are demanded.']],
    [{ seen: ['acme.other', 'acme.port'] }, ['acme.other was not seen.', 'acme.port was not seen.']],
  ])('%j', async (minimumCoverage = {}, messages) => {
    const { findings } = await validateSpans([span()], { minimumCoverage });
    expect(findings.map(({ message: words }) => words)).toEqual(messages);
  });
});

describe('input of which nothing is known', () => {
  const input = JSON.stringify(message([span({ attributes: [] }), span({ attributes: [], spanId: '' })]));

  test('passes, and the last line says that nothing was checked', async () => {
    const { summary, verdict } = await validate(input);
    expect(verdict).toBe('clean');
    expect(conclude(summary, verdict)).toContain('0 of 2 spans matched a known span type: nothing was checked.');
  });

  test('fails where spans are demanded', async () => {
    expect((await validate(input, { minimumCoverage: { spans: 1 } })).verdict).toBe('findings');
  });
});

describe('selection', () => {
  const input = JSON.stringify({
    resourceSpans: [
      ['shop', 'http'],
      ['shop', '@acme/client'],
      ['bank', '@acme/client'],
    ].map(([service = '', scope]) => ({
      resource: { attributes: [{ key: 'service.name', value: anyValue(service) }] },
      scopeSpans: [{ scope: { name: scope }, schemaUrl, spans: [span({ spanId: '' })] }],
    })),
  });

  test.each<[Selections, number]>([
    [{}, 3],
    [{ include: { services: ['shop'] } }, 2],
    [{ include: { scopes: ['@acme/*'] }, exclude: { services: ['bank'] } }, 1],
    [{ exclude: { scopes: ['*'] } }, 0],
  ])('%j', async (config, read) => {
    const { summary } = await validate(input, { selection: config, allowEmpty: true });
    expect([summary.spans.read, summary.filtered]).toEqual([read, 3 - read]);
  });
});

describe('values', () => {
  test('are shown only to those who ask', async () => {
    const quiet = await validateSpans([old]);
    expect(JSON.stringify([...quiet.findings])).not.toContain('SECRET');
    const { findings } = await validateSpans([old, spanWith({ 'acme.old': 'x'.repeat(1000) })], { showValues: true });
    expect(findings[0]?.value).toBe('"SECRET"');
    expect(findings[1]?.value?.length).toBe(201);
  });
});

describe('the dialect', () => {
  test.each([
    ['https://example.com/tiny/2', 'tiny-2', []],
    ['https://example.com/tiny/3', 'tiny-1', ['unknown_schema_url']],
    ['https://example.com/other/1', 'tiny-1', ['unknown_schema_url']],
  ])('for %s is %s', async (url, dialect, ids) => {
    const { findings } = await validate(JSON.stringify(message([spanWith({ 'acme.old': 'x' })], url)));
    expect(findings.map(({ id }) => id)).toEqual([...ids, 'deprecated']);
    expect(findings[0]?.dialect).toBe(dialect);
  });
});

test.each([
  ['acme.*', 'acme.op', true],
  ['acme.op', 'acme.op', true],
  ['acme.op', 'acme.operation', false],
  ['*', undefined, true],
  ['acme.*', undefined, false],
])('the pattern %s for %s', (pattern, word, expected) => {
  expect(matchesPattern(pattern, word)).toBe(expected);
});
