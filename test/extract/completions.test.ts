import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completions } from '../../src/extract/completions.ts';
import { readStream, readWith } from './read-with.ts';

const inputOf = (body: object) => readWith(completions, [body]).content.genAiInputMessages;
const user = (...parts: object[]) => ({ role: 'user', parts });

describe('a legacy completion', () => {
  test('has the settings of a chat completion', () => {
    const body = {
      model: 'm',
      prompt: 'Once',
      max_tokens: 5,
      n: 2,
      stop: 'END',
      seed: 7,
      temperature: 0,
      top_p: 0.5,
      frequency_penalty: 1,
      presence_penalty: -1,
      stream: true,
    };
    expect(readWith(completions, [body]).record).toEqual({
      genAiRequestModel: 'm',
      genAiRequestMaxTokens: 5,
      genAiRequestChoiceCount: 2,
      genAiRequestStopSequences: ['END'],
      genAiRequestSeed: 7,
      genAiRequestTemperature: 0,
      genAiRequestTopP: 0.5,
      genAiRequestFrequencyPenalty: 1,
      genAiRequestPresencePenalty: -1,
      genAiRequestStream: true,
    });
  });

  test('has one message a prompt; of token ids only their number', () => {
    const text = (content: string) => ({ type: 'text', content });
    const tokens = (count: number) => ({ type: 'generic', generic_type: 'tokens', token_count: count });
    expect(inputOf({ prompt: 'Once' })).toEqual([user(text('Once'))]);
    expect(inputOf({ prompt: ['One', 'Two'] })).toEqual([user(text('One')), user(text('Two'))]);
    expect(inputOf({ prompt: [1, 2, 3] })).toEqual([user(tokens(3))]);
    expect(inputOf({ prompt: [[1], [2, 3]] })).toEqual([user(tokens(1)), user(tokens(2))]);
    expect(inputOf({ prompt: null })).toBeUndefined();
    expect(inputOf({ prompt: 'a', suffix: 'z' })).toEqual([
      user(text('a'), { type: 'generic', generic_type: 'suffix', suffix: 'z' }),
    ]);
  });

  test('answers with texts', () => {
    const answer = {
      id: 'cmpl-1',
      model: 'm-1',
      choices: [
        { index: 0, text: ' upon', finish_reason: 'length' },
        { index: 1, text: '', finish_reason: 'stop' },
      ],
      usage: { prompt_tokens: 1, completion_tokens: 2 },
    };
    expect(readWith(completions, [{}], answer)).toEqual({
      record: {
        genAiResponseId: 'cmpl-1',
        genAiResponseModel: 'm-1',
        genAiResponseFinishReasons: ['length', 'stop'],
        genAiUsageInputTokens: 1,
        genAiUsageOutputTokens: 2,
      },
      content: {
        genAiOutputMessages: [
          { role: 'assistant', parts: [{ type: 'text', content: ' upon' }], finish_reason: 'length' },
          { role: 'assistant', parts: [], finish_reason: 'stop' },
        ],
      },
    });
  });
});

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const choices = fc.array(fc.tuple(fc.array(words, { maxLength: 5 }), fc.constantFrom('stop', 'length')), {
  minLength: 1,
  maxLength: 3,
});

test('law: a completion reads the same whole and in chunks', () => {
  fc.assert(
    fc.property(choices, (drawn) => {
      const common = { id: 'cmpl-1', object: 'text_completion', model: 'm', system_fingerprint: 'fp' };
      const usage = { prompt_tokens: 3, completion_tokens: 4 };
      const ends = drawn.map(([, finish_reason], index) => ({ index, text: '', finish_reason }));
      const pieces = drawn.flatMap(([texts], index) => texts.map((text) => ({ index, text, finish_reason: null })));
      const whole = {
        ...common,
        usage,
        choices: drawn.map(([texts, finish_reason], index) => ({ index, text: texts.join(''), finish_reason })),
      };
      const chunks = [...pieces, ...ends].map((choice) => ({ ...common, choices: [choice] }));
      const streamed = readStream(completions, [...chunks, { ...common, usage, choices: [] }]);
      const plain = readWith(completions, [], whole);
      expect(streamed.record).toEqual(plain.record);
      expect(streamed.content).toEqual(plain.content);
    }),
    { numRuns: 100 },
  );
});
