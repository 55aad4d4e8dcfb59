import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speech } from '../../src/extract/speech.ts';
import { transcriptions } from '../../src/extract/transcriptions.ts';
import { readStream, readWith } from './read-with.ts';

const said = (content: string) => [{ role: 'assistant', parts: [{ type: 'text', content }] }];

describe('speech', () => {
  const limits = { maxContentLength: 100 };

  test('is asked for by a text and the manner to speak it in', () => {
    const body = { model: 'm', voice: 'alloy', input: 'Hello', instructions: 'Whisper.' };
    expect(readWith(speech, [body])).toEqual({
      record: { genAiRequestModel: 'm' },
      content: {
        genAiInputMessages: [{ role: 'user', parts: [{ type: 'text', content: 'Hello' }] }],
        genAiSystemInstructions: [{ type: 'text', content: 'Whisper.' }],
      },
    });
  });

  test('tells what the headers tell, and leaves the body to the caller', () => {
    const answer = new Response('abc', { headers: { 'content-type': 'audio/mpeg', 'content-length': '3' } });
    const record = {} as Parameters<typeof speech.response>[1];
    const content: Parameters<typeof speech.responseContent>[1] = {};
    speech.response(answer, record);
    speech.responseContent(answer, content, limits);
    const part = { type: 'blob', modality: 'audio', content: '', codon_size: 3, mime_type: 'audio/mpeg' };
    expect(record).toEqual({ codonOpenaiMediaSize: 3 });
    expect(content).toEqual({ genAiOutputMessages: [{ role: 'assistant', parts: [part] }] });
    expect(answer.bodyUsed).toBe(false);
    expect(answer.body?.locked).toBe(false);
  });

  test('that is sent while it is made has no size', () => {
    const content: Parameters<typeof speech.responseContent>[1] = {};
    speech.responseContent(new Response('', { headers: { 'content-type': 'audio/wav' } }), content, limits);
    expect(content.genAiOutputMessages?.[0]?.parts).toEqual([
      { type: 'blob', modality: 'audio', content: '', mime_type: 'audio/wav' },
    ]);
  });
});

describe('a transcription', () => {
  test('is asked for by a file, whose name is nobody else’s business', () => {
    const file = new File(['sound'], 'secret-name.wav', { type: 'audio/wav' });
    const { record, content } = readWith(transcriptions, [{ model: 'm', file, prompt: 'Names: Ann', temperature: 0 }]);
    expect(record).toEqual({ genAiRequestModel: 'm', genAiRequestTemperature: 0, codonOpenaiMediaSize: 5 });
    expect(content.genAiInputMessages?.[0]?.parts).toEqual([
      { type: 'text', content: 'Names: Ann' },
      { type: 'blob', modality: 'audio', content: '', codon_size: 5, mime_type: 'audio/wav' },
    ]);
    expect(JSON.stringify(content)).not.toContain('secret-name');
  });

  test('is billed by tokens or by length', () => {
    const tokens = { type: 'tokens', input_tokens: 9, output_tokens: 2, input_token_details: { audio_tokens: 9 } };
    expect(readWith(transcriptions, [], { text: 'Hi', usage: tokens })).toEqual({
      record: { genAiUsageInputTokens: 9, genAiUsageOutputTokens: 2, genAiUsageAudioInputTokens: 9 },
      content: { genAiOutputMessages: said('Hi') },
    });
    const secondsOf = (answer: object) => readWith(transcriptions, [], answer).record;
    expect(secondsOf({ text: 'Hi', usage: { type: 'duration', seconds: 4 } })).toEqual({ codonOpenaiAudioSeconds: 4 });
    expect(secondsOf({ text: 'Hi', duration: 3.4 })).toEqual({ codonOpenaiAudioSeconds: 3.4 });
    expect(secondsOf({ text: 'Hi', duration: -1 })).toEqual({});
  });

  test('may be a bare text', () => {
    expect(readWith(transcriptions, [], '1\n00:00 --> 00:01\nHi\n').content).toEqual({
      genAiOutputMessages: said('1\n00:00 --> 00:01\nHi\n'),
    });
  });
});

describe('a streamed transcription', () => {
  const delta = (text: string) => ({ type: 'transcript.text.delta', delta: text });

  test('keeps what was said when it breaks off', () => {
    const { content } = readStream(transcriptions, [delta('Hel'), delta('lo'), { type: 'unknown' }]);
    expect(content).toEqual({ genAiOutputMessages: said('Hello') });
  });

  test('keeps nothing with content off', () => {
    expect(readStream(transcriptions, [delta('secret')], false)).toMatchObject({ record: {}, content: {} });
  });

  test('law: reads as the plain answer does', () => {
    const usage = { type: 'tokens', input_tokens: 5, output_tokens: 2 };
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }), (pieces) => {
        const text = pieces.join('');
        const streamed = readStream(transcriptions, [
          ...pieces.map(delta),
          { type: 'transcript.text.segment', text },
          { type: 'transcript.text.done', text, usage },
        ]);
        const plain = readWith(transcriptions, [], { text, usage });
        expect({ record: streamed.record, content: streamed.content }).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });
});
