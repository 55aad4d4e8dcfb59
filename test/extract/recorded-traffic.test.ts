import { expect, test } from 'vitest';
import { isInputMessages, isOutputMessages } from '../../generated/content-checks.ts';
import type { EmbeddingsRecord } from '../../generated/spans/embeddings.ts';
import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { embeddings } from '../../src/extract/embeddings.ts';
import type { Extractor } from '../../src/extract/extractor.ts';
import { extractors } from '../../src/extract/extractors.ts';
import { describeRecorded } from '../support/describe-recorded.ts';
import { deepFreeze } from './deep-freeze.ts';
import { type Recording, recordings } from './recordings.ts';

const limits = { maxContentLength: 65_536 };

/** Raw answers have this much in common; the rest is for the tests to find. */
interface RawAnswer {
  id?: string;
  model?: string;
  usage?: Record<string, number> | null;
  choices?: { index: number; finish_reason?: string | null }[];
  response?: RawAnswer;
}

function read(extractor: Extractor<InferenceRecord, InferenceContent>, one: Recording) {
  const record = {} as InferenceRecord;
  const content: InferenceContent = {};
  extractor.start([one.request], record);
  extractor.request([one.request], record);
  extractor.requestContent([one.request], content, limits);
  if (one.answer !== undefined) {
    extractor.response(deepFreeze(one.answer), record);
    extractor.responseContent(one.answer, content, limits);
  }
  const reader = extractor.stream?.({ content: true, limits });
  for (const chunk of one.chunks) reader?.add(deepFreeze(chunk));
  if (one.chunks.length > 0) reader?.finish(record, content);
  return { record, content };
}

/** What the last raw object that has it says. */
function last<K extends keyof RawAnswer>(answers: readonly RawAnswer[], key: K): RawAnswer[K] | undefined {
  return answers.findLast((answer) => answer[key])?.[key];
}

function succeeded(pathEnd: string): Recording[] {
  // Some recordings have no body: there is nothing to compare with.
  return recordings(pathEnd).filter(
    ({ status, answer, chunks }) => status === 200 && (answer !== undefined || chunks.length > 0),
  );
}

describeRecorded('recorded chat completions', () => {
  test.each(succeeded('/chat/completions').map((one) => [one.file, one] as const))('%s', (_file, one) => {
    const raw = (one.answer === undefined ? one.chunks : [one.answer]) as RawAnswer[];
    const { record, content } = read(extractors['chat-completions'], one);
    const usage = last(raw, 'usage');
    const ended = raw.flatMap(({ choices = [] }) => choices).filter((choice) => choice.finish_reason);
    expect(record.genAiRequestModel).toBe((one.request as RawAnswer).model);
    expect(record.genAiResponseId).toBe(last(raw, 'id'));
    expect(record.genAiResponseModel).toBe(last(raw, 'model'));
    expect(record.genAiUsageInputTokens).toBe(usage?.prompt_tokens);
    expect(record.genAiUsageOutputTokens).toBe(usage?.completion_tokens);
    expect(record.genAiResponseFinishReasons).toEqual(
      ended.sort((a, b) => a.index - b.index).map((choice) => choice.finish_reason),
    );
    expect(isInputMessages(content.genAiInputMessages)).toBe(true);
    expect(isOutputMessages(content.genAiOutputMessages)).toBe(true);
    expect(JSON.stringify(content)).not.toContain(';base64,');
  });
});

describeRecorded('recorded responses', () => {
  test.each(succeeded('/responses').map((one) => [one.file, one] as const))('%s', (_file, one) => {
    const events = one.chunks as RawAnswer[];
    const raw = (one.answer as RawAnswer | undefined) ?? last(events, 'response');
    const { record, content } = read(extractors.responses, one);
    expect(record.genAiRequestModel).toBe((one.request as RawAnswer).model);
    expect(record.genAiResponseId).toBe(raw?.id);
    expect(record.genAiResponseModel).toBe(raw?.model);
    expect(record.genAiUsageInputTokens).toBe(raw?.usage?.input_tokens);
    expect(record.genAiUsageOutputTokens).toBe(raw?.usage?.output_tokens);
    expect(record.genAiResponseFinishReasons).toHaveLength(1);
    expect(isOutputMessages(content.genAiOutputMessages)).toBe(true);
    expect(JSON.stringify(content.genAiOutputMessages)).not.toContain('"type":"unknown"');
  });
});

describeRecorded('recorded embeddings', () => {
  test.each(succeeded('/embeddings').map((one) => [one.file, one] as const))('%s', (_file, one) => {
    const record = {} as EmbeddingsRecord;
    embeddings.start([one.request], record);
    embeddings.request([one.request], record);
    embeddings.response(deepFreeze(one.answer), record);
    const raw = one.answer as RawAnswer;
    expect(record.genAiRequestModel).toBe((one.request as RawAnswer).model);
    expect(record.genAiResponseModel).toBe(raw.model);
    expect(record.genAiUsageInputTokens).toBe(raw.usage?.prompt_tokens);
    expect(JSON.stringify(record).length).toBeLessThan(300);
  });
});

describeRecorded('recorded errors', () => {
  test('errors leave nothing in a record', () => {
    const failed = [...recordings('/chat/completions'), ...recordings('/responses')].filter(
      ({ status }) => status >= 400,
    );
    for (const { answer } of failed) {
      const record = {} as InferenceRecord;
      extractors['chat-completions'].response(answer, record);
      extractors.responses.response(answer, record);
      expect(record).toEqual({});
    }
  });
});
