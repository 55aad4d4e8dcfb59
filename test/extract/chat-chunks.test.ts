import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { ChatChunks } from '../../src/extract/chat-chunks.ts';
import { chatCompletions } from '../../src/extract/chat-completions.ts';
import { deepFreeze } from './deep-freeze.ts';

const limits = { maxContentLength: 65_536 };

function read(chunks: readonly unknown[], content = true) {
  const reader = new ChatChunks({ content, limits });
  for (const chunk of chunks) reader.add(deepFreeze(chunk));
  const record = {} as InferenceRecord;
  const kept: InferenceContent = {};
  reader.finish(record, kept);
  return { record, messages: kept.genAiOutputMessages };
}

const delta = (value: object, index = 0) => ({ id: 'c', model: 'm', choices: [{ index, delta: value }] });

describe('a chat stream', () => {
  test('puts interleaved tool calls together by index', () => {
    const call = (index: number, more: object) => delta({ tool_calls: [{ index, ...more }] });
    const { messages } = read([
      call(0, { id: 'a', function: { name: 'f', arguments: '' } }),
      call(1, { id: 'b', function: { name: 'g', arguments: '{"x"' } }),
      call(0, { function: { arguments: '{}' } }),
      call(1, { function: { arguments: ':1}' } }),
    ]);
    expect(messages?.[0]?.parts).toEqual([
      { type: 'tool_call', id: 'a', name: 'f', arguments: {} },
      { type: 'tool_call', id: 'b', name: 'g', arguments: { x: 1 } },
    ]);
  });

  test('tells tool calls apart whose index is missing or always 0', () => {
    for (const index of [{}, { index: 0 }]) {
      const call = (more: object) => delta({ tool_calls: [{ ...index, ...more }] });
      const { messages } = read([
        call({ id: 'a', function: { name: 'f', arguments: '{"x":' } }),
        call({ function: { arguments: '1}' } }),
        call({ id: 'b', function: { name: 'g', arguments: '[]' } }),
      ]);
      expect(messages?.[0]?.parts).toEqual([
        { type: 'tool_call', id: 'a', name: 'f', arguments: { x: 1 } },
        { type: 'tool_call', id: 'b', name: 'g', arguments: [] },
      ]);
    }
  });

  test('orders choices by index, several in a chunk or not', () => {
    const { record, messages } = read([
      {
        choices: [
          { index: 1, delta: { content: 'B' } },
          { index: 0, delta: { content: 'A' } },
        ],
      },
      { choices: [{ index: 1, delta: {}, finish_reason: 'length' }] },
      { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    ]);
    expect(record.genAiResponseFinishReasons).toEqual(['stop', 'length']);
    expect(messages?.map(({ parts }) => parts)).toEqual([
      [{ type: 'text', content: 'A' }],
      [{ type: 'text', content: 'B' }],
    ]);
  });

  test('counts audio and keeps its transcript', () => {
    const { messages } = read([
      delta({ audio: { id: 'x', transcript: 'Hel' } }),
      delta({ audio: { data: 'AAAA', transcript: 'lo' } }),
      delta({ audio: { data: 'AAAA' } }),
    ]);
    expect(messages?.[0]?.parts).toEqual([
      { type: 'text', content: 'Hello' },
      { type: 'blob', modality: 'audio', content: '', codon_size: 6 },
    ]);
  });

  test('with content off, keeps no text', () => {
    const { record, messages } = read([delta({ content: 'secret' })], false);
    expect(messages).toBeUndefined();
    expect(record).toEqual({ genAiResponseId: 'c', genAiResponseModel: 'm' });
  });
});

const words = fc.string({ unit: 'binary', maxLength: 20 });
const toolCall = fc.record({
  id: fc.uuid(),
  type: fc.constant('function'),
  function: fc.record({ name: fc.constantFrom('f', 'g'), arguments: fc.oneof(fc.json(), words) }),
});
const completion = fc.record({
  id: fc.uuid(),
  model: fc.constantFrom('m', 'n'),
  service_tier: fc.option(fc.constant('default')),
  usage: fc.option(fc.record({ prompt_tokens: fc.nat(), completion_tokens: fc.nat() })),
  choices: fc
    .array(
      fc.record({
        finish_reason: fc.constantFrom('stop', 'length', 'tool_calls'),
        message: fc.record({
          role: fc.constant('assistant'),
          content: fc.option(words),
          refusal: fc.option(words),
          tool_calls: fc.array(toolCall, { maxLength: 3 }),
        }),
      }),
      { maxLength: 3 },
    )
    .map((choices) => choices.map((choice, index) => ({ index, ...choice }))),
});

/** The chunks a server could send for an answer: every text in pieces, everything else whole. */
function toChunks(whole: typeof completion extends fc.Arbitrary<infer T> ? T : never, size: number): unknown[] {
  const { id, model, service_tier, usage } = whole;
  const chunk = (index: number, value: object, reason: string | null = null) => ({
    ...{ id, model },
    choices: [{ index, delta: value, finish_reason: reason }],
  });
  const pieces = (text: string | null) => text?.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
  const chunks: unknown[] = [];
  for (const { index, message, finish_reason } of whole.choices) {
    chunks.push(chunk(index, { role: message.role, content: '' }));
    for (const content of pieces(message.content)) chunks.push(chunk(index, { content }));
    for (const refusal of pieces(message.refusal)) chunks.push(chunk(index, { refusal }));
    message.tool_calls.forEach((call, i) => {
      const { name } = call.function;
      chunks.push(chunk(index, { tool_calls: [{ index: i, id: call.id, function: { name, arguments: '' } }] }));
      for (const args of pieces(call.function.arguments)) {
        chunks.push(chunk(index, { tool_calls: [{ index: i, function: { arguments: args } }] }));
      }
    });
    chunks.push(chunk(index, {}, finish_reason));
  }
  chunks.push({ id, model, service_tier, usage, choices: [] });
  return chunks;
}

test('law: a stream says what the plain answer says', () => {
  fc.assert(
    fc.property(completion, fc.integer({ min: 1, max: 9 }), (whole, size) => {
      const record = {} as InferenceRecord;
      const content: InferenceContent = {};
      chatCompletions.response(deepFreeze(whole), record);
      chatCompletions.responseContent(whole, content, limits);
      const streamed = read(toChunks(whole, size));
      expect(streamed.record).toEqual(record);
      expect(streamed.messages).toEqual(content.genAiOutputMessages);
    }),
  );
});
