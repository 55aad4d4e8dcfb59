import { describe, expect, test } from 'vitest';
import { copyJson, copyValue } from '../../src/extract/copy-value.ts';
import { cutEach } from '../../src/extract/cut.ts';
import { decodedSize } from '../../src/extract/media-parts.ts';

const cut = cutEach({ maxContentLength: 20 });

describe('copyValue', () => {
  test('copies what JSON has and leaves out the rest', () => {
    const source = { a: [1, 'x', null, true], b: { c: undefined, d: () => 1, e: 2n } };
    expect(copyValue(source, cut)).toEqual({ a: [1, 'x', null, true], b: {} });
  });

  test('takes what a value says it is in JSON, once', () => {
    const at = new Date(0);
    const endless = { toJSON: () => ({ ...endless, n: 1 }) };
    const broken = {
      toJSON() {
        throw new Error('no');
      },
    };
    const hidden = { toJSON: () => ({ shown: 1 }), secret: 2 };
    const source = { at, url: new URL('http://a.b/'), hidden, list: { toJSON: () => [at] }, endless, broken };
    expect(copyValue(source, cutEach({ maxContentLength: 99 }))).toEqual({
      at: at.toJSON(),
      url: 'http://a.b/',
      hidden: { shown: 1 },
      list: [at.toJSON()],
      endless: { n: 1 },
    });
    expect(copyValue({ toJSON: 'plain' }, cut)).toEqual({ toJSON: 'plain' });
    const deep = { toJSON: (): unknown => ({ deeper: { ...deep } }) };
    expect(JSON.stringify(copyValue(deep, cut))).toContain('…');
  });

  test('leaves out credentials of tools, at any depth, but no property of other objects', () => {
    const tool = { type: 'mcp', authorization: 'Bearer x', headers: { Authorization: 'y' }, server_label: 'shop' };
    expect(copyValue([tool], cut)).toEqual([{ type: 'mcp', server_label: 'shop' }]);
    expect(copyValue({ headers: ['Accept'] }, cut)).toEqual({ headers: ['Accept'] });
  });

  test('puts a size in place of media, wherever they stand', () => {
    expect(copyValue({ image: 'data:image/png;base64,AAAA', raw: 'QUJD'.repeat(300) }, cut)).toEqual({
      image: { type: 'blob', modality: 'image', content: '', codon_size: 3, mime_type: 'image/png' },
      raw: { type: 'blob', modality: 'document', content: '', codon_size: 900 },
    });
    expect(copyValue(new Uint8Array(5000), cut)).toMatchObject({ type: 'blob', codon_size: 5000 });
  });

  test('ends on cycles, on deep nesting and on very many values', () => {
    const cycle: Record<string, unknown> = {};
    for (let i = 0; i < 10; i++) cycle[`k${i}`] = cycle;
    expect(JSON.stringify(copyValue(cycle, cut)).length).toBeLessThan(100_000);
    expect((copyValue(Array(1e6).fill(1), cut) as unknown[]).length).toBeLessThan(3000);
  });

  test('does not touch the prototype of the copy', () => {
    const copied = copyValue(JSON.parse('{"__proto__":{"polluted":1},"a":1}'), cut) as object;
    expect(copied).toEqual({ a: 1 });
    expect(Object.getPrototypeOf(copied)).toBe(Object.prototype);
  });
});

describe('copyJson', () => {
  test('gives the value of JSON, and the text of anything else', () => {
    expect(copyJson('{"city":"Paris"}', cut)).toEqual({ city: 'Paris' });
    expect(copyJson('{"city":', cut)).toBe('{"city":');
    expect(copyJson('"Paris"', cut)).toBe('"Paris"');
  });

  test('survives nesting that a later serialisation would not', () => {
    const text = '['.repeat(50_000) + ']'.repeat(50_000);
    const copied = copyJson(text, (kept) => kept);
    expect(() => JSON.stringify(copied)).not.toThrow();
  });
});

test('the size of base64 is told from its length', () => {
  for (const size of [0, 1, 2, 3, 4, 5, 1000]) {
    expect(decodedSize(Buffer.alloc(size, 7).toString('base64'))).toBe(size);
  }
});
