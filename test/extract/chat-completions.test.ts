import { describe, expect, test } from 'vitest';
import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { chatCompletions } from '../../src/extract/chat-completions.ts';

const limits = { maxContentLength: 200 };

function request(body: unknown): InferenceRecord {
  const record = {} as InferenceRecord;
  chatCompletions.start([body], record);
  chatCompletions.request([body], record);
  return record;
}

function requestContent(body: unknown, more = {}): InferenceContent {
  const content: InferenceContent = {};
  chatCompletions.requestContent([body], content, { ...limits, ...more });
  return content;
}

function answer(body: unknown): InferenceRecord & InferenceContent {
  const record = {} as InferenceRecord;
  const content: InferenceContent = {};
  chatCompletions.response(body, record);
  chatCompletions.responseContent(body, content, limits);
  return { ...record, ...content };
}

describe('request', () => {
  test('reads every setting', () => {
    const body = {
      model: 'gpt-5-nano',
      max_tokens: 1,
      max_completion_tokens: 2,
      temperature: 0,
      top_p: 0.5,
      frequency_penalty: -1,
      presence_penalty: 1,
      stop: 'END',
      seed: -7,
      n: 3,
      stream: true,
      response_format: { type: 'json_schema', json_schema: {} },
      reasoning_effort: 'low',
      service_tier: 'flex',
    };
    expect(request(body)).toEqual({
      genAiRequestModel: 'gpt-5-nano',
      genAiRequestMaxTokens: 2,
      genAiRequestTemperature: 0,
      genAiRequestTopP: 0.5,
      genAiRequestFrequencyPenalty: -1,
      genAiRequestPresencePenalty: 1,
      genAiRequestStopSequences: ['END'],
      genAiRequestSeed: -7,
      genAiRequestChoiceCount: 3,
      genAiRequestStream: true,
      genAiOutputType: 'json',
      genAiRequestReasoningLevel: 'low',
      openaiRequestServiceTier: 'flex',
    });
  });

  test('leaves out what is null or goes without saying', () => {
    expect(
      request({ model: 'm', n: 1, stream: false, service_tier: 'auto', stop: null, seed: null, stop_: 1 }),
    ).toEqual({ genAiRequestModel: 'm' });
  });

  test('asking for audio is asking for speech', () => {
    expect(request({ modalities: ['text', 'audio'] }).genAiOutputType).toBe('speech');
  });
});

describe('request content', () => {
  test('maps every kind of message', () => {
    const messages = [
      { role: 'developer', content: 'Be brief.' },
      { role: 'user', name: 'ann', content: [{ type: 'text', text: 'Weather?' }] },
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'get', arguments: '{"city":"Paris"}' } }],
      },
      { role: 'tool', tool_call_id: 'call_1', content: 'rain' },
      { role: 'assistant', refusal: 'No.' },
    ];
    expect(requestContent({ messages }).genAiInputMessages).toEqual([
      { role: 'developer', parts: [{ type: 'text', content: 'Be brief.' }] },
      { role: 'user', name: 'ann', parts: [{ type: 'text', content: 'Weather?' }] },
      { role: 'assistant', parts: [{ type: 'tool_call', id: 'call_1', name: 'get', arguments: { city: 'Paris' } }] },
      { role: 'tool', parts: [{ type: 'tool_call_response', id: 'call_1', response: 'rain' }] },
      { role: 'assistant', parts: [{ type: 'generic', generic_type: 'refusal', refusal: 'No.' }] },
    ]);
  });

  test('of media, keeps the kind and the size', () => {
    const content = [
      { type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(2_000_000)}` } },
      { type: 'image_url', image_url: { url: 'https://example.com/a.png' } },
      { type: 'input_audio', input_audio: { data: 'AAAA', format: 'mp3' } },
      { type: 'file', file: { file_data: 'data:application/pdf;base64,AAA=', filename: 'a.pdf' } },
      { type: 'file', file: { file_id: 'file-1' } },
      { type: 'hologram', depth: 3 },
    ];
    const mapped = requestContent({ messages: [{ role: 'user', content }] });
    expect(mapped.genAiInputMessages?.[0]?.parts).toEqual([
      { type: 'blob', modality: 'image', content: '', codon_size: 1_500_000, mime_type: 'image/png' },
      { type: 'uri', modality: 'image', uri: 'https://example.com/a.png' },
      { type: 'blob', modality: 'audio', content: '', codon_size: 3, mime_type: 'audio/mpeg' },
      { type: 'blob', modality: 'document', content: '', codon_size: 2, mime_type: 'application/pdf' },
      { type: 'file', modality: 'document', file_id: 'file-1' },
      { type: 'generic', generic_type: 'hologram', depth: 3 },
    ]);
  });

  test('cuts long texts', () => {
    const mapped = requestContent({ messages: [{ role: 'user', content: 'a'.repeat(1000) }] });
    expect(mapped.genAiInputMessages?.[0]?.parts[0]).toEqual({
      type: 'text',
      content: `${'a'.repeat(100)}…[850 more]…${'a'.repeat(50)}`,
    });
  });

  test('names tools, and describes them on demand', () => {
    const parameters = { type: 'object', properties: {} };
    const tools = [
      { type: 'function', function: { name: 'get', description: 'Gets.', parameters } },
      { type: 'custom', custom: { name: 'grep' } },
    ];
    expect(requestContent({ tools }).genAiToolDefinitions).toEqual([
      { type: 'function', name: 'get' },
      { type: 'custom', name: 'grep' },
    ]);
    expect(requestContent({ tools }, { toolSchemas: true }).genAiToolDefinitions?.[0]).toEqual({
      type: 'function',
      name: 'get',
      description: 'Gets.',
      parameters,
    });
    expect(requestContent({ functions: [{ name: 'old' }] }).genAiToolDefinitions).toEqual([
      { type: 'function', name: 'old' },
    ]);
  });
});

describe('answer', () => {
  test('reads identity, usage and finish reasons', () => {
    const body = {
      id: 'chatcmpl-1',
      model: 'gpt-5-nano-2025',
      service_tier: 'default',
      system_fingerprint: 'fp_1',
      usage: {
        prompt_tokens: 10,
        completion_tokens: 0,
        prompt_tokens_details: { cached_tokens: 4, audio_tokens: 0, cache_write_tokens: null },
        completion_tokens_details: {
          reasoning_tokens: 3,
          accepted_prediction_tokens: 2,
          rejected_prediction_tokens: 1,
        },
      },
      choices: [
        { index: 0, finish_reason: 'tool_calls', message: { role: 'assistant', content: 'Hm.' } },
        { index: 1, finish_reason: 'length', message: { role: 'assistant', content: null } },
      ],
    };
    expect(answer(body)).toEqual({
      genAiResponseId: 'chatcmpl-1',
      genAiResponseModel: 'gpt-5-nano-2025',
      openaiResponseServiceTier: 'default',
      openaiResponseSystemFingerprint: 'fp_1',
      genAiUsageInputTokens: 10,
      genAiUsageOutputTokens: 0,
      genAiUsageCacheReadInputTokens: 4,
      genAiUsageReasoningOutputTokens: 3,
      codonOpenaiUsagePredictionAcceptedTokens: 2,
      codonOpenaiUsagePredictionRejectedTokens: 1,
      genAiResponseFinishReasons: ['tool_calls', 'length'],
      genAiOutputMessages: [
        { role: 'assistant', parts: [{ type: 'text', content: 'Hm.' }], finish_reason: 'tool_call' },
        { role: 'assistant', parts: [], finish_reason: 'length' },
      ],
    });
  });

  test('an answer without anything says nothing', () => {
    for (const body of [null, undefined, '', 7, [], {}, { choices: [] }, { choices: null, usage: null }]) {
      expect(answer(body)).toEqual({});
    }
  });
});
