import * as zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodeSpans, protobufFramings } from './encode-protobuf.ts';
import { type Json, message, schemaUrl, span, validate } from './otlp.ts';

const traceId = '5b8efff798038103d269b633813fc60c';
const spanId = 'eee19b7ec3c1b174';

function base64(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64');
}

/** One span that has nothing to object to, as different writers put it. */
const forms: Readonly<Record<string, Json>> = {
  "the Collector's file exporter": {
    resourceSpans: [
      {
        resource: { attributes: [{ key: 'service.name', value: { stringValue: 'shop' } }] },
        scopeSpans: [
          {
            scope: { name: 'acme', version: '1.0.0' },
            spans: [
              {
                traceId,
                spanId,
                parentSpanId: '',
                flags: 256,
                name: 'talk m1',
                kind: 3,
                startTimeUnixNano: '1767225600000000000',
                endTimeUnixNano: '1767225601500000000',
                attributes: [
                  { key: 'acme.op', value: { stringValue: 'talk' } },
                  { key: 'acme.model', value: { stringValue: 'm1' } },
                  { key: 'acme.whole', value: { intValue: '4' } },
                  { key: 'acme.ratio', value: { doubleValue: 0.5 } },
                  { key: 'acme.tags', value: { arrayValue: {} } },
                  { key: 'thread.blob', value: { bytesValue: 'AAEC' } },
                ],
                status: {},
              },
            ],
            schemaUrl,
          },
        ],
      },
    ],
  },
  'names of enumerations, numbers as numbers': {
    resourceSpans: [
      {
        schemaUrl,
        scopeSpans: [
          {
            spans: [
              {
                traceId,
                spanId,
                traceState: 'a=b',
                name: 'talk m1',
                kind: 'SPAN_KIND_CLIENT',
                startTimeUnixNano: 1767225600000000000,
                attributes: [
                  { key: 'acme.op', value: { stringValue: 'talk' } },
                  { key: 'acme.model', value: { stringValue: 'm1' } },
                  { key: 'acme.whole', value: { intValue: 4 } },
                  { key: 'acme.ratio', value: { doubleValue: 1 } },
                  { key: 'acme.tags', value: { arrayValue: { values: [{ stringValue: 'a' }] } } },
                ],
                status: { code: 'STATUS_CODE_UNSET' },
              },
            ],
          },
        ],
      },
    ],
  },
  "protobuf's own JSON, with the names of its fields": {
    resource_spans: [
      {
        scope_spans: [
          {
            schema_url: schemaUrl,
            spans: [
              {
                trace_id: base64(traceId),
                span_id: base64(spanId),
                name: 'talk m1',
                kind: 'SPAN_KIND_CLIENT',
                attributes: [
                  { key: 'acme.op', value: { string_value: 'talk' } },
                  { key: 'acme.model', value: { string_value: 'm1' } },
                  { key: 'acme.whole', value: { int_value: '4' } },
                  { key: 'acme.ratio', value: { double_value: 0.5 } },
                ],
                dropped_attributes_count: 0,
                status: { code: 'STATUS_CODE_OK' },
              },
            ],
          },
        ],
      },
    ],
  },
  'capitals, nulls, empty lists and fields of a later version': {
    resourceSpans: [
      { resource: null, scopeSpans: [], entityRefs: [{ type: 'service' }] },
      {
        resource: { attributes: null, droppedAttributesCount: 0 },
        scopeSpans: [
          { scope: null, spans: [] },
          {
            scope: { name: 'acme', attributes: [] },
            schemaUrl,
            spans: [
              {
                traceId: traceId.toUpperCase(),
                spanId: spanId.toUpperCase(),
                parentSpanId: null,
                name: 'talk m1',
                kind: '3',
                attributes: [
                  { key: 'acme.op', value: { stringValue: 'talk', intValue: null }, keyStrindex: 0 },
                  { key: 'acme.model', value: { stringValue: 'm1' } },
                  { key: 'acme.whole', value: { stringValue: null, intValue: '4' } },
                  { key: 'acme.ratio', value: { doubleValue: '0.5' } },
                  { key: 'other.empty', value: null },
                  { key: 'other.absent' },
                ],
                events: null,
                links: [],
                droppedAttributesCount: null,
                status: null,
                somethingNew: { deep: [{}] },
              },
            ],
          },
        ],
      },
    ],
    partialSuccess: {},
  },
};

describe('a span is the same, however others write it', () => {
  test.each(Object.entries(forms))('%s', async (_name, form) => {
    const { findings, summary } = await validate(JSON.stringify(form));
    expect(findings).toEqual([]);
    expect(summary.spans).toEqual({ read: 1, checked: 1, unmatched: 0, foreign: 0 });
    const wrong = JSON.stringify(form).replace('"m1"', '7').replace('"talk m1"', '"talk"');
    const ids = (await validate(wrong)).findings.map((finding) => [finding.traceId, finding.spanId]);
    expect(ids).not.toEqual([]);
    expect(new Set(ids.flat())).toEqual(new Set([traceId, spanId]));
  });
});

const pack = zlib.zstdCompressSync;

test.skipIf(pack === undefined)('zstd of several frames is read or complained of', async () => {
  const lines = ['a', 'b'].map((digit) => `${JSON.stringify(message([span({ spanId: digit.repeat(16) })]))}\n`);
  const packed = Buffer.concat(lines.map((line) => pack(line)));
  const { findings, summary } = await validate(packed);
  if (summary.spans.read < 2) expect(findings.map(({ id }) => id)).toEqual(['unreadable_input']);
  expect((await validate(pack(lines.join('')))).summary.spans.read).toBe(2);
});

test.skipIf(pack === undefined).each([
  ['JSON', (one: Json) => Buffer.from(JSON.stringify(one))],
  ['protobuf', encodeSpans],
])("what the Collector's file exporter packs, each message by itself: %s", async (_name, encode) => {
  const messages = ['a', 'b'].map((digit) => pack(encode(message([span({ spanId: digit.repeat(16) })]))));
  const framed = messages.map((bytes) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  });
  const { findings, summary } = await validate(Buffer.concat(framed), { pieceSize: 100 });
  expect(findings).toEqual([]);
  expect(summary.spans.checked).toBe(2);
  const cut = await validate(Buffer.concat(framed).subarray(0, -3));
  expect(cut.findings).toMatchObject([{ id: 'unreadable_input' }]);
});

test.skipIf(pack === undefined).each(Object.entries(protobufFramings))(
  'zstd around protobuf: %s',
  async (_name, frame) => {
    const { findings, summary } = await validate(pack(frame([encodeSpans(message([span()]))])));
    expect(findings).toEqual([]);
    expect(summary.spans.checked).toBe(1);
  },
);

test.skipIf(pack === undefined)('zstd that is made to fill memory is given up', async () => {
  const { findings } = await validate(pack(Buffer.alloc(512 * 1024 * 1024, ' ')));
  expect(findings).toMatchObject([{ id: 'unreadable_input', message: expect.stringContaining('500 times its size') }]);
});
