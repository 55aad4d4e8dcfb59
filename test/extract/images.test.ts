import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { images } from '../../src/extract/images.ts';
import { readStream, readWith } from './read-with.ts';

const blob = (codon_size: number, mime_type = 'image/png') => ({
  type: 'blob',
  modality: 'image',
  content: '',
  codon_size,
  mime_type,
});
const assistant = (...parts: object[]) => ({ role: 'assistant', parts });
const usage = {
  input_tokens: 10,
  output_tokens: 20,
  total_tokens: 30,
  input_tokens_details: { text_tokens: 4, image_tokens: 6 },
  output_tokens_details: { text_tokens: 1, image_tokens: 19 },
};
const usageRead = {
  genAiUsageInputTokens: 10,
  genAiUsageOutputTokens: 20,
  genAiUsageTextInputTokens: 4,
  genAiUsageImageInputTokens: 6,
  genAiUsageTextOutputTokens: 1,
  genAiUsageImageOutputTokens: 19,
};

describe('an image', () => {
  test('is asked for by a prompt', () => {
    expect(readWith(images, [{ model: 'm', prompt: 'A cat', n: 2, size: '256x256', stream: true }])).toEqual({
      record: { genAiRequestModel: 'm', genAiRequestChoiceCount: 2, genAiRequestStream: true },
      content: { genAiInputMessages: [{ role: 'user', parts: [{ type: 'text', content: 'A cat' }] }] },
    });
  });

  test('may be made from others, of which only size and type are told', () => {
    const image = [new File(['abc'], 'secret-name.png', { type: 'image/png' }), new Blob(['de'])];
    const { record, content } = readWith(images, [{ image, mask: new Blob(['fghi']), prompt: 'Hats on' }]);
    expect(record).toEqual({ codonOpenaiMediaSize: 9 });
    expect(content.genAiInputMessages?.[0]?.parts).toEqual([
      { type: 'text', content: 'Hats on' },
      blob(3),
      { type: 'blob', modality: 'image', content: '', codon_size: 2 },
      { type: 'blob', modality: 'image', content: '', codon_size: 4 },
    ]);
    expect(JSON.stringify(content)).not.toContain('secret-name');
  });

  test('of unknown size stays unread, and so does the size of all', () => {
    const image = Readable.from(['abc']);
    const record = {} as Parameters<typeof images.request>[1];
    images.request([{ image: [image, new Blob(['de'])] }], record);
    expect(record).toEqual({});
    expect(image.readableDidRead).toBe(false);
  });

  test('that came inline counts by its bytes', () => {
    const answer = { data: [{ b64_json: 'AAAA' }, { b64_json: 'AAA=' }], output_format: 'webp', usage };
    expect(readWith(images, [{}], answer)).toEqual({
      record: { ...usageRead, codonOpenaiMediaSize: 5 },
      content: { genAiOutputMessages: [assistant(blob(3, 'image/webp')), assistant(blob(2, 'image/webp'))] },
    });
  });

  test('that came as a URL loses the signature that lets others fetch it', () => {
    const answer = { data: [{ url: 'https://images.example/cat.png?sig=secret', revised_prompt: 'One cat' }] };
    expect(readWith(images, [{}], answer)).toEqual({
      record: {},
      content: {
        genAiOutputMessages: [
          assistant(
            { type: 'generic', generic_type: 'revised_prompt', revised_prompt: 'One cat' },
            { type: 'uri', modality: 'image', uri: 'https://images.example/cat.png' },
          ),
        ],
      },
    });
  });
});

describe.each(['image_generation', 'image_edit'])('%s, streamed', (name) => {
  const partial = { type: `${name}.partial_image`, b64_json: 'AAAA', partial_image_index: 0 };
  const completed = { type: `${name}.completed`, b64_json: 'AAAAAAAA', output_format: 'jpeg', usage };

  test('keeps the finished image, not its sketches', () => {
    const { record, content } = readStream(images, [partial, partial, completed]);
    expect(record).toEqual({ ...usageRead, codonOpenaiMediaSize: 6 });
    expect(content).toEqual({ genAiOutputMessages: [assistant(blob(6, 'image/jpeg'))] });
  });

  test('reads as the plain answer does', () => {
    const { b64_json, output_format } = completed;
    const plain = readWith(images, [], { data: [{ b64_json }], output_format, usage });
    const { record, content } = readStream(images, [partial, completed]);
    expect({ record, content }).toEqual(plain);
  });

  test('broken off, has no image', () => {
    expect(readStream(images, [partial])).toMatchObject({ record: {}, content: {} });
  });
});
