import { expect, test } from 'vitest';
import { isInputMessages, isOutputMessages, isSystemInstructions } from '../../generated/content-checks.ts';
import type { ApiCallRecord } from '../../generated/spans/api-call.ts';
import { extractors } from '../../src/extract/extractors.ts';
import { describeRecorded } from '../support/describe-recorded.ts';
import { readStream, readWith } from './read-with.ts';
import { type Recording, recordings } from './recordings.ts';

/** Raw things have this much in common; the rest is for the tests to find. */
interface Raw {
  readonly id: string;
  readonly model: string;
  readonly name: string;
  readonly text: string;
  readonly status: string;
  readonly assistant_id: string;
  readonly thread_id: string;
  readonly finish_reason: string | null;
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number } | null;
  readonly choices: readonly Raw[];
  readonly data: readonly { readonly url: string }[];
  readonly content: readonly { readonly text: { readonly value: string } }[];
}

function answered(pathEnd: string): [string, Recording][] {
  // Some recordings have no body: there is nothing to compare with.
  return recordings(pathEnd)
    .filter(({ status, answer, chunks }) => status === 200 && (answer !== undefined || chunks.length > 0))
    .map((one) => [one.file, one]);
}

/** Runs that are started; what is fetched later is another call. */
function startedRuns(): [string, Recording][] {
  return answered('/runs').filter(([, { request }]) => request !== null);
}

describeRecorded('recorded completions', () => {
  test.each(answered('/v1/completions'))('%s', (_file, one) => {
    const raw = (one.answer === undefined ? one.chunks : [one.answer]) as Raw[];
    const asked = readWith(extractors.completions, [one.request], one.answer);
    const { record, content } = one.answer === undefined ? readStream(extractors.completions, one.chunks) : asked;
    const choices = raw.flatMap((answer) => answer.choices);
    expect(asked.record.genAiRequestModel).toBe((one.request as Raw).model);
    expect(isInputMessages(asked.content.genAiInputMessages)).toBe(true);
    expect(record.genAiResponseId).toBe(raw[0]?.id);
    expect(record.genAiResponseModel).toBe(raw[0]?.model);
    expect(record.genAiResponseFinishReasons).toEqual(choices.flatMap(({ finish_reason }) => finish_reason ?? []));
    expect(record.genAiUsageOutputTokens).toBe(raw.at(-1)?.usage?.completion_tokens);
    expect(content.genAiOutputMessages?.[0]?.parts).toEqual([
      { type: 'text', content: choices.map((choice) => choice.text).join('') },
    ]);
  });
});

describeRecorded('recorded images', () => {
  test.each(answered('/images/generations'))('%s', (_file, one) => {
    const { record, content } = readWith(extractors.images, [one.request], one.answer);
    const [image] = (one.answer as Raw).data;
    expect(record).toEqual({ genAiRequestModel: (one.request as Raw).model });
    expect(isInputMessages(content.genAiInputMessages)).toBe(true);
    expect(content.genAiOutputMessages?.[0]?.parts).toContainEqual({
      type: 'uri',
      modality: 'image',
      uri: image?.url.split('?')[0],
    });
    expect(JSON.stringify(content)).not.toContain('sig=');
  });
});

describeRecorded('recorded assistants', () => {
  test.each(answered('/assistants'))('%s', (_file, one) => {
    const { record, content } = readWith(extractors.assistants, [one.request], one.answer);
    const raw = one.answer as Raw;
    expect(record).toEqual({ genAiAgentId: raw.id, genAiAgentName: raw.name, genAiRequestModel: raw.model });
    expect(isSystemInstructions(content.genAiSystemInstructions)).toBe(true);
  });
});

describeRecorded('recorded runs', () => {
  test.each(startedRuns())('%s', (_file, one) => {
    const threadId = one.path.split('/')[3];
    const asked = readWith(extractors.runs, [threadId, one.request], one.answer);
    const { record, content } = one.answer === undefined ? readStream(extractors.runs, one.events) : asked;
    const raw = (one.answer ?? one.events.findLast(({ event }) => event.startsWith('thread.run.c'))?.data) as Raw;
    expect(asked.record.genAiConversationId).toBe(threadId);
    expect(record).toMatchObject({
      codonOpenaiRunId: raw.id,
      codonOpenaiThreadId: raw.thread_id,
      codonOpenaiResourceStatus: raw.status,
      genAiConversationId: raw.thread_id,
      genAiAgentId: raw.assistant_id,
      genAiResponseModel: raw.model,
    });
    expect(record.genAiUsageInputTokens).toBe(raw.usage?.prompt_tokens);
    expect(record.genAiUsageOutputTokens).toBe(raw.usage?.completion_tokens);
    if (one.answer !== undefined) return;
    const written = one.events.find(({ event }) => event === 'thread.message.completed')?.data as Raw;
    expect(content.genAiOutputMessages?.[0]?.parts).toContainEqual({
      type: 'text',
      content: written.content[0]?.text.value,
    });
    expect(isOutputMessages(content.genAiOutputMessages)).toBe(true);
  });

  test('law: deltas make up the message that completes', () => {
    for (const [, { events }] of startedRuns()) {
      const pieces = events.filter(({ event }) => event !== 'thread.message.completed');
      expect(readStream(extractors.runs, pieces).content).toEqual(readStream(extractors.runs, events).content);
    }
  });
});

describeRecorded('recorded threads and messages', () => {
  test.each([...answered('/threads'), ...answered('/messages')])('%s', (_file, one) => {
    const record = {} as ApiCallRecord;
    extractors['api-call'].response(one.answer, record);
    const { id, data } = one.answer as Raw;
    expect(record.codonOpenaiResourceId).toBe(id);
    expect(record.codonOpenaiResourceCount).toBe(data?.length);
  });
});
