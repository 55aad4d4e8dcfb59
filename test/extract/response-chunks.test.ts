import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { ResponseChunks } from '../../src/extract/response-chunks.ts';
import { responses } from '../../src/extract/responses.ts';
import { deepFreeze } from './deep-freeze.ts';

const limits = { maxContentLength: 65_536 };

function read(events: readonly unknown[], content = true) {
  const reader = new ResponseChunks({ content, limits });
  for (const event of events) reader.add(deepFreeze(event));
  const record = {} as InferenceRecord;
  const kept: InferenceContent = {};
  reader.finish(record, kept);
  return { record, messages: kept.genAiOutputMessages, failure: reader.failure() };
}

const added = (index: number, item: object) => ({ type: 'response.output_item.added', output_index: index, item });
const done = (index: number, item: object) => ({ type: 'response.output_item.done', output_index: index, item });
const delta = (kind: string, index: number, text: string, more = {}) => ({
  type: `response.${kind}.delta`,
  output_index: index,
  delta: text,
  ...more,
});

describe('a stream of events', () => {
  test('that breaks off leaves what was seen, in order', () => {
    const { record, messages } = read([
      { type: 'response.created', response: { id: 'resp_1', model: 'm', status: 'in_progress', usage: null } },
      added(0, { type: 'reasoning', id: 'rs_1', summary: [] }),
      delta('reasoning_summary_text', 0, 'First.', { summary_index: 0 }),
      delta('reasoning_summary_text', 0, 'Then.', { summary_index: 1 }),
      added(2, { type: 'function_call', call_id: 'call_1', name: 'get', arguments: '' }),
      delta('function_call_arguments', 2, '{"city":"Pa'),
      done(1, { type: 'web_search_call', id: 'ws', action: { query: 'q' } }),
      delta('refusal', 3, 'No'),
    ]);
    expect(record).toEqual({ genAiResponseId: 'resp_1', genAiResponseModel: 'm' });
    expect(messages).toEqual([
      {
        role: 'assistant',
        parts: [
          { type: 'reasoning', content: 'First.' },
          { type: 'reasoning', content: 'Then.' },
          {
            type: 'server_tool_call',
            id: 'ws',
            name: 'web_search',
            server_tool_call: { type: 'web_search', action: { query: 'q' } },
          },
          { type: 'tool_call', id: 'call_1', name: 'get', arguments: '{"city":"Pa' },
          { type: 'generic', generic_type: 'refusal', refusal: 'No' },
        ],
      },
    ]);
  });

  test('that fails tells the code, and still what was written', () => {
    const { record, messages, failure } = read([
      delta('output_text', 0, 'Hal'),
      {
        type: 'response.failed',
        response: {
          id: 'r',
          status: 'failed',
          error: { code: 'server_error' },
          usage: { input_tokens: 3 },
          output: [],
        },
      },
    ]);
    expect(failure).toBe('server_error');
    expect(record).toEqual({
      genAiResponseId: 'r',
      genAiResponseFinishReasons: ['error'],
      genAiUsageInputTokens: 3,
    });
    expect(messages?.[0]).toEqual({
      role: 'assistant',
      parts: [{ type: 'text', content: 'Hal' }],
      finish_reason: 'error',
    });
    expect(read([{ type: 'error', code: null, message: 'private' }]).failure).toBe('_OTHER');
  });

  test('that is incomplete is no failure', () => {
    const response = { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } };
    const { record, failure } = read([{ type: 'response.incomplete', response }]);
    expect(failure).toBeUndefined();
    expect(record.genAiResponseFinishReasons).toEqual(['length']);
  });

  test('ends in a call also when its final event leaves the output out', () => {
    const { record } = read(
      [
        done(1, { type: 'function_call', name: 'get' }),
        done(0, { type: 'reasoning' }),
        { type: 'response.completed', response: { status: 'completed' } },
      ],
      false,
    );
    expect(record.genAiResponseFinishReasons).toEqual(['tool_call']);
  });

  test('with content off keeps no text', () => {
    const response = { id: 'r', output: [{ type: 'message', content: [{ type: 'output_text', text: 'secret' }] }] };
    const events = [delta('output_text', 0, 'secret'), { type: 'response.completed', response }];
    expect(read(events, false).messages).toBeUndefined();
  });
});

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const message = fc.record({
  type: fc.constant('message' as const),
  id: fc.uuid(),
  content: fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('output_text' as const), text: words }),
      fc.record({ type: fc.constant('refusal' as const), refusal: words }),
    ),
    { minLength: 1, maxLength: 3 },
  ),
});
const call = fc.record({
  type: fc.constant('function_call' as const),
  call_id: fc.uuid(),
  name: fc.constantFrom('f', 'g'),
  arguments: fc.oneof(fc.json(), words),
});
const response = fc.record({
  id: fc.uuid(),
  model: fc.constantFrom('m', 'n'),
  status: fc.constantFrom('completed', 'failed', 'incomplete'),
  usage: fc.option(fc.record({ input_tokens: fc.nat(), output_tokens: fc.nat() })),
  output: fc.array(fc.oneof(message, call), { maxLength: 4 }),
});
type Answer = typeof response extends fc.Arbitrary<infer T> ? T : never;

/** How a server could stream an answer; `stage` is how much of it comes beside the deltas. */
function toEvents(answer: Answer, size: number, stage: 'deltas' | 'items' | 'final'): unknown[] {
  const pieces = (text: string) => text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
  const events: unknown[] = [{ type: 'response.created', response: { id: answer.id, status: 'in_progress' } }];
  answer.output.forEach((item, i) => {
    if (item.type === 'message') {
      events.push(added(i, { ...item, content: [] }));
      item.content.forEach((part, content_index) => {
        const [kind, text] = part.type === 'refusal' ? ['refusal', part.refusal] : ['output_text', part.text];
        for (const piece of pieces(text)) events.push(delta(kind, i, piece, { content_index }));
      });
    } else {
      events.push(added(i, { ...item, arguments: '' }));
      for (const piece of pieces(item.arguments)) events.push(delta('function_call_arguments', i, piece));
    }
    if (stage !== 'deltas') events.push(done(i, item));
  });
  const last = stage === 'final' ? answer : { ...answer, output: [] };
  events.push({ type: `response.${answer.status}`, response: last });
  return events;
}

test('law: a stream says what the plain answer says, by deltas, items or the final event', () => {
  fc.assert(
    fc.property(
      response,
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('deltas' as const, 'items' as const, 'final' as const),
      (answer, size, stage) => {
        const record = {} as InferenceRecord;
        const content: InferenceContent = {};
        responses.response(deepFreeze(answer), record);
        responses.responseContent(answer, content, limits);
        const streamed = read(toEvents(answer, size, stage));
        expect(streamed.record).toEqual(record);
        expect(streamed.messages).toEqual(content.genAiOutputMessages);
      },
    ),
  );
});
