import { gzipSync } from 'node:zlib';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/validate/findings.ts';
import { encodeSpans, protobufFramings } from './encode-protobuf.ts';
import { framings, messages, spans } from './framings.ts';
import { type Json, logMessage, message, metricMessage, schemaUrl, span, validate } from './otlp.ts';

function withoutPlace(findings: readonly Finding[]): Omit<Finding, 'place'>[] {
  return findings.map(({ place, ...rest }) => rest);
}

/** Its first message has 128 bytes: a varint of that length and what follows it look like four bytes of a huge length. */
const lengthLikeTwo: Json[] = [
  message([
    span({ spanId: '000a00aaa0aaa0a0', name: '  ', kind: 0, attributes: [] }),
    span({
      traceId: '',
      spanId: '0a0aa0aaaa0a00aa',
      name: ' ',
      kind: 0,
      attributes: [{ key: 'acme.mode', value: { boolValue: false } }],
    }),
  ]),
  message([]),
];

describe('the framing makes no difference', () => {
  property.prop([messages, fc.integer({ min: 1, max: 200 })], { numRuns: 40, examples: [[lengthLikeTwo, 1]] })(
    'to what is found',
    async (all, pieceSize) => {
      const reference = await validate(framings['one a line']?.(all) ?? '');
      const encoded = all.map(encodeSpans);
      const forms = [
        ...Object.entries(framings).map(([name, frame]) => [name, Buffer.from(frame(all))] as const),
        ...Object.entries(protobufFramings).map(([name, frame]) => [name, frame(encoded)] as const),
      ];
      for (const [name, bytes] of forms) {
        for (const input of [bytes, gzipSync(bytes)]) {
          const { findings, summary } = await validate(input, { pieceSize });
          expect(withoutPlace(findings), name).toEqual(withoutPlace(reference.findings));
          expect(summary.spans, name).toEqual(reference.summary.spans);
        }
      }
    },
  );

  property.prop([spans])('nor do old names and snake case', async (one) => {
    const reference = await validate(JSON.stringify(message([one])));
    const old = { resourceSpans: [{ instrumentationLibrarySpans: [{ schemaUrl, spans: [one] }] }] };
    const snake = JSON.stringify(message([one])).replace(/"([a-z]+[A-Z]\w*)":/g, (_all, name: string) => {
      return `"${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}":`;
    });
    for (const text of [JSON.stringify(old), snake]) {
      expect((await validate(text)).findings).toEqual(reference.findings);
    }
  });
});

describe('bad input', () => {
  const good = JSON.stringify(message([span()]));

  const unreadable = async (text: string) => {
    const { findings, summary } = await validate(text);
    const found = findings.filter(({ id }) => id === 'unreadable_input');
    return { spans: summary.spans.read, places: found.map(({ place }) => place.line), skipped: summary.skipped };
  };

  test.each<[string, string, number, number[]]>([
    ['a line cut in a string', `${good}\n{"resourceSpans":[{"reso\n${good}\n`, 2, [2]],
    ['a line cut between tokens', `${good}\n{"resourceSpans":[{\n${good}\n${good}`, 3, [2]],
    ['a cut last line', `${good}\n${good.slice(0, -2)}`, 1, [2]],
    ['a line that is no JSON', `${good}\n{"resourceSpans":[nope]}\n${good}`, 2, [2]],
    ['brackets that do not match', `${good}\n{"resourceSpans":[}}\n${good}`, 2, [2]],
    ['a cut pretty document', `{\n  "resourceSpans": [\n    {\n${JSON.stringify(JSON.parse(good), null, 2)}`, 1, [1]],
    ['an array without end', `[${good},\n${good}`, 2, [1]],
    ['an error on a later line', '\n{\n  "resourceSpans":\n  nope\n}', 0, [2]],
    ['spans that are no array', '{"resourceSpans":[{"scopeSpans":[{"spans":1},{"spans":[2]}]},3]}', 0, [1, 1, 1]],
    ['nesting without end', `${'{"resourceSpans":['.repeat(40_000)}\n${good}`, 1, [1]],
  ])('%s has its place, and the rest is read', async (_title, text, spansRead, places) => {
    expect(await unreadable(text)).toMatchObject({ spans: spansRead, places });
  });

  test('log lines are counted, with the first place', async () => {
    const { skipped, places } = await unreadable(
      `${good}\n[info] SECRET\n{"level":"info","msg":"x"}\n${good} trailing\n`,
    );
    expect(places).toEqual([]);
    expect(skipped).toEqual({ count: 3, first: { file: 'test.json', line: 2 } });
  });

  test('logs and metrics may be among spans', async () => {
    const other = [{ resourceLogs: [] }, metricMessage(), logMessage()].map((one) => JSON.stringify(one)).join('\n');
    const { summary, findings } = await validate(`${other}\n${good}`);
    expect(findings).toMatchObject([{ id: 'recommended_attribute_not_present', signalName: 'acme.time' }]);
    expect(summary).toMatchObject({
      documents: 4,
      spans: { checked: 1 },
      points: { checked: 1 },
      logs: { checked: 1 },
    });
  });

  test.each<[string, number[], RegExp]>([
    ['cut protobuf', [0x0a, 0x20, 0x0a, 0x00, 0x12, 0x1c, 0x12, 0x1a, 0x0a, 0x10], /cut in the middle/],
    ['a cut gRPC frame', [0, 0, 0, 0, 5, 0x0a, 0x03, 0x0a], /cut in the middle/],
    ['damaged protobuf', [0x0a, 0x04, 0x0a, 0x09, 0x01, 0x00], /not OTLP protobuf/],
    ['damaged zstd', [0x28, 0xb5, 0x2f, 0xfd, 1], /damaged or cut|zstd -dc/],
    ['a zip archive', [0x50, 0x4b, 0x03, 0x04, 1], /zip archive/],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00], /UTF-16/],
    ['gzip in gzip', [...gzipSync(gzipSync('x'))], /binary/],
  ])('%s is named, with what to do', async (_title, bytes, words) => {
    const { findings, verdict } = await validate(Uint8Array.from(bytes));
    expect(findings.map(({ id }) => id)).toEqual(['unreadable_input']);
    expect(findings[0]?.message).toMatch(words);
    expect(verdict).toBe('failed');
  });

  test('cut gzip gives what can be unpacked', async () => {
    const noise = Array.from({ length: 4000 }, (_, index) => Math.sin(index)).join('');
    const whole = gzipSync(`${good}\n${JSON.stringify({ noise })}\n`);
    const { findings, summary } = await validate(whole.subarray(0, whole.length - 2000));
    expect(summary.spans.read).toBe(1);
    expect(findings.some(({ message: words }) => words.includes('damaged or cut'))).toBe(true);
  });

  test('gzip that is made to fill memory is given up', async () => {
    const member = gzipSync(Buffer.alloc(16 * 1024 * 1024, ' '));
    const { findings } = await validate(Buffer.concat(Array(20).fill(member)));
    expect(findings).toMatchObject([
      { id: 'unreadable_input', message: expect.stringContaining('500 times its size') },
    ]);
  });

  property.prop([fc.uint8Array({ maxLength: 400 })])('any bytes are survived', async (bytes) => {
    await validate(bytes);
    await validate(gzipSync(bytes));
  });

  const fragments = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      '\n',
      ',',
      ':',
      ' ',
      'x',
      '1',
      'null',
      '"resourceSpans"',
      '"scopeSpans"',
      '"spans"',
      '"attributes"',
      '"key"',
      '"value"',
      good,
    ),
    { maxLength: 40 },
  );
  property.prop([fragments])('anything like JSON is survived', async (parts) => {
    await validate(parts.join(''));
  });

  property.prop([
    fc.jsonValue(),
    fc.constantFrom('resourceSpans', 'scopeSpans', 'spans', 'attributes', 'status', 'kind', 'name', 'traceId'),
  ])('any JSON in the place of any field is survived, and never quoted', async (value, field) => {
    const marked = JSON.parse(good, (name, old) => (name === field ? { SECRET: value } : old));
    const { findings } = await validate(JSON.stringify(marked));
    expect(JSON.stringify(findings)).not.toContain('SECRET');
  });

  property.prop([fc.integer({ min: 0, max: good.length - 1 })])(
    'a file cut anywhere keeps the lines before',
    async (at) => {
      const { summary } = await validate(`${good}\n${good.slice(0, at)}`);
      expect(summary.spans.read).toBe(1);
    },
  );
});
