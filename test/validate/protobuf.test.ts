import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { encodeAttribute, encodeNestedArrays, encodeSpans, protobufFramings } from './encode-protobuf.ts';
import { message, span, spanWithRaw, validate } from './otlp.ts';

const good = encodeSpans(message([span()]));

describe('OTLP protobuf', () => {
  test('says which message a finding is about', async () => {
    const bad = encodeSpans(message([span({ spanId: '1'.repeat(16), kind: 5 })]));
    for (const frame of Object.values(protobufFramings)) {
      const { findings } = await validate(frame([good, bad]));
      expect(findings).toMatchObject([{ id: 'kind_mismatch', place: { file: 'test.json', message: 2 } }]);
    }
  });

  property.prop([fc.constantFrom(...Object.values(protobufFramings)), fc.double({ min: 0, max: 1, noNaN: true })])(
    'that is cut keeps the messages before',
    async (frame, share) => {
      const first = frame([good]);
      const all = frame([good, good]);
      const cut = first.length + Math.floor((all.length - 1 - first.length) * share);
      const { summary, findings } = await validate(all.subarray(0, cut));
      expect(summary.spans.read).toBe(1);
      const ids = findings.map(({ id }) => id);
      expect(ids).toEqual(cut === first.length ? [] : ['unreadable_input']);
    },
  );

  property.prop([
    fc.constantFrom(...Object.values(protobufFramings)),
    fc.array(fc.tuple(fc.nat(good.length * 2), fc.nat(255)), { minLength: 1, maxLength: 5 }),
  ])('with any bytes changed is survived', async (frame, changes) => {
    const bytes = Uint8Array.from(frame([good, good]));
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    await validate(bytes);
  });

  test('that nests without end is refused', async () => {
    const { findings } = await validate(encodeAttribute('acme.tags', encodeNestedArrays(5000)));
    expect(findings).toContainEqual(
      expect.objectContaining({ id: 'invalid_format', message: 'acme.tags nests deeper than 64 levels.' }),
    );
  });

  test('that claims to be endless is refused', async () => {
    for (const bytes of [
      [0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x0a],
      [0, 0x7f, 0xff, 0xff, 0xff, 0x0a, 0x10, 0x0a],
    ]) {
      const { findings } = await validate(Uint8Array.from([...bytes, ...good]));
      expect(findings).toMatchObject([
        { id: 'unreadable_input', message: expect.stringMatching(/larger than 67108864/) },
      ]);
    }
  });

  test('keeps ints that a number does not hold', async () => {
    const ids = async (intValue: string) => {
      const { findings } = await validate(encodeSpans(message([spanWithRaw('acme.port', { intValue })])));
      return findings.map(({ id, message: words }) => [id, words]);
    };
    expect(await ids('65535')).toEqual([]);
    expect(await ids('9223372036854775807')).toEqual([['invalid_format', 'acme.port must not be above 65535.']]);
  });
});
