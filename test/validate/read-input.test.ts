import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { UnreadableInput } from '../../src/validate/read/input.ts';
import { inputFormats } from '../../src/validate/read/input-formats.ts';
import { KeyLists } from '../../src/validate/read/key-lists.ts';
import { readInput } from '../../src/validate/read/read-input.ts';
import { encodeSpans } from './encode-protobuf.ts';
import { message, span } from './otlp.ts';

// Longer than what is read to tell formats apart.
const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(10_000, 1)]);
const spans = message(Array.from({ length: 200 }, () => span()));
const protobuf = encodeSpans(spans);

test.each<[string, Uint8Array]>([
  ['JSON', Buffer.from(JSON.stringify(spans))],
  ['protobuf', protobuf],
  ['protobuf that is cut', protobuf.subarray(0, -3)],
  ['a zip', zip],
  ['a zip within gzip', gzipSync(zip)],
  ['UTF-16', Buffer.from(`\uFEFF${'{}'.repeat(5000)}`, 'utf16le')],
  ['bytes', Buffer.alloc(10_000, 1)],
])('closes an input of %s', async (_, content) => {
  let isOpen = false;
  async function* chunks() {
    isOpen = true;
    try {
      for (let at = 0; at < content.length; at += 5000) yield content.subarray(at, at + 5000);
      // As of a file, the end is found by asking once more.
      yield new Uint8Array();
    } finally {
      isOpen = false;
    }
  }
  try {
    for await (const items of readInput(chunks(), 'file', inputFormats, { keyLists: new KeyLists() })) {
      expect(items).toBeInstanceOf(Array);
    }
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableInput);
  }
  expect(isOpen).toBe(false);
});
