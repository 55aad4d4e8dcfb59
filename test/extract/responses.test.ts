import { describe, expect, test } from 'vitest';
import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { failureOf } from '../../src/extract/response-facts.ts';
import { responses } from '../../src/extract/responses.ts';

const limits = { maxContentLength: 1000 };

function request(body: unknown): InferenceRecord & InferenceContent {
  const record = {} as InferenceRecord;
  const content: InferenceContent = {};
  responses.start([body], record);
  responses.request([body], record);
  responses.requestContent([body], content, limits);
  return { ...record, ...content };
}

function answer(body: unknown): InferenceRecord & InferenceContent {
  const record = {} as InferenceRecord;
  const content: InferenceContent = {};
  responses.response(body, record);
  responses.responseContent(body, content, limits);
  return { ...record, ...content };
}

/** The parts that an output of these items has. */
function partsOf(...output: unknown[]) {
  return answer({ output }).genAiOutputMessages?.[0]?.parts;
}

describe('request', () => {
  test('reads every setting', () => {
    const body = {
      model: 'gpt-5',
      max_output_tokens: 9,
      temperature: 1,
      top_p: 1,
      stream: true,
      text: { format: { type: 'text' } },
      reasoning: { effort: 'high' },
      previous_response_id: 'resp_0',
      conversation: { id: 'conv_1' },
      service_tier: 'priority',
      prompt: { id: 'pmpt_1', version: '2', variables: { city: 'Paris' } },
    };
    expect(request(body)).toEqual({
      genAiRequestModel: 'gpt-5',
      genAiRequestMaxTokens: 9,
      genAiRequestTemperature: 1,
      genAiRequestTopP: 1,
      genAiRequestStream: true,
      genAiOutputType: 'text',
      genAiRequestReasoningLevel: 'high',
      genAiRequestPreviousResponseId: 'resp_0',
      genAiConversationId: 'conv_1',
      openaiRequestServiceTier: 'priority',
      genAiPromptName: 'pmpt_1',
      genAiPromptVersion: '2',
      genAiPromptVariable: { city: 'Paris' },
    });
  });

  test('takes a conversation given by its id, and no model at all', () => {
    expect(request({ conversation: 'conv_1' })).toEqual({ genAiConversationId: 'conv_1' });
  });

  test('maps a text, instructions and tools; never credentials', () => {
    const tools = [
      { type: 'function', name: 'get', parameters: {} },
      { type: 'mcp', server_label: 'shop', authorization: 'Bearer s3cret', headers: { 'x-key': 's3cret' } },
      { type: 'web_search' },
    ];
    const content = request({ input: 'Hi', instructions: 'Be brief.', tools });
    expect(content).toEqual({
      genAiInputMessages: [{ role: 'user', parts: [{ type: 'text', content: 'Hi' }] }],
      genAiSystemInstructions: [{ type: 'text', content: 'Be brief.' }],
      genAiToolDefinitions: [
        { type: 'function', name: 'get' },
        { type: 'mcp', name: 'shop' },
        { type: 'web_search', name: 'web_search' },
      ],
    });
  });

  test('makes each input item a message of who it is from', () => {
    const input = [
      { role: 'user', content: [{ type: 'input_image', file_id: 'file-1' }] },
      { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: 'Hm.' }], encrypted_content: 'x' },
      { type: 'function_call', call_id: 'call_1', name: 'get', arguments: '{}' },
      { type: 'function_call_output', call_id: 'call_1', output: [{ type: 'input_text', text: 'rain' }] },
      {
        type: 'computer_call_output',
        call_id: 'call_2',
        output: { type: 'computer_screenshot', image_url: 'https://a/b' },
      },
      { type: 'shell_call_output', call_id: 'call_3', output: [{ stdout: 'ok', outcome: { type: 'exit' } }] },
      { type: 'mcp_approval_response', approval_request_id: 'mcpr_1', approve: false, reason: 'no' },
      { type: 'item_reference', id: 'msg_1' },
    ];
    expect(request({ input }).genAiInputMessages).toEqual([
      { role: 'user', parts: [{ type: 'file', modality: 'image', file_id: 'file-1' }] },
      { role: 'assistant', parts: [{ type: 'reasoning', content: 'Hm.' }] },
      { role: 'assistant', parts: [{ type: 'tool_call', id: 'call_1', name: 'get', arguments: {} }] },
      {
        role: 'tool',
        parts: [{ type: 'tool_call_response', id: 'call_1', response: [{ type: 'text', content: 'rain' }] }],
      },
      {
        role: 'tool',
        parts: [
          {
            type: 'tool_call_response',
            id: 'call_2',
            response: [{ type: 'uri', modality: 'image', uri: 'https://a/b' }],
          },
        ],
      },
      {
        role: 'tool',
        parts: [{ type: 'tool_call_response', id: 'call_3', response: [{ stdout: 'ok', outcome: { type: 'exit' } }] }],
      },
      {
        role: 'user',
        parts: [
          {
            type: 'server_tool_call_response',
            id: 'mcpr_1',
            server_tool_call_response: { type: 'mcp_approval_response', approve: false, reason: 'no' },
          },
        ],
      },
      { role: 'user', parts: [{ type: 'generic', generic_type: 'item_reference', id: 'msg_1' }] },
    ]);
  });
});

describe('answer', () => {
  test('reads identity, usage and conversation', () => {
    const body = {
      id: 'resp_1',
      model: 'gpt-5-2025',
      status: 'completed',
      service_tier: 'default',
      conversation: { id: 'conv_1' },
      usage: {
        input_tokens: 5,
        output_tokens: 7,
        input_tokens_details: { cached_tokens: 2, cache_write_tokens: 1 },
        output_tokens_details: { reasoning_tokens: 0 },
      },
      output: [{ type: 'compaction', id: 'cmp_1', encrypted_content: 'x' }],
    };
    expect(answer(body)).toEqual({
      genAiResponseId: 'resp_1',
      genAiResponseModel: 'gpt-5-2025',
      genAiResponseFinishReasons: ['stop'],
      openaiResponseServiceTier: 'default',
      genAiConversationId: 'conv_1',
      genAiConversationCompacted: true,
      genAiUsageInputTokens: 5,
      genAiUsageOutputTokens: 7,
      genAiUsageCacheReadInputTokens: 2,
      genAiUsageCacheWriteInputTokens: 1,
      genAiOutputMessages: [{ role: 'assistant', parts: [{ type: 'compaction', id: 'cmp_1' }], finish_reason: 'stop' }],
    });
  });

  test.each([
    [{ status: 'completed', output: [{ type: 'message' }] }, ['stop']],
    [{ status: 'completed', output: [{ type: 'message' }, { type: 'function_call' }] }, ['tool_call']],
    [{ status: 'completed', output: [{ type: 'web_search_call' }] }, ['stop']],
    [{ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }, ['length']],
    [{ status: 'incomplete', incomplete_details: { reason: 'content_filter' } }, ['content_filter']],
    [{ status: 'incomplete', incomplete_details: null }, undefined],
    [{ status: 'failed' }, ['error']],
    [{ status: 'cancelled' }, ['error']],
    [{ status: 'in_progress' }, undefined],
  ])('derives why it ended: %j', (body, reasons) => {
    expect(answer(body).genAiResponseFinishReasons).toEqual(reasons);
  });

  test('only a failed response is a failure', () => {
    expect(failureOf({ status: 'failed', error: { code: 'server_error', message: 'private' } })).toBe('server_error');
    expect(failureOf({ status: 'failed', error: null })).toBe('_OTHER');
    expect(failureOf({ status: 'incomplete' })).toBeUndefined();
    expect(failureOf(undefined)).toBeUndefined();
  });

  test('maps messages, refusals and calls', () => {
    expect(
      partsOf(
        {
          type: 'message',
          content: [
            { type: 'output_text', text: 'Hi' },
            { type: 'refusal', refusal: 'No.' },
          ],
        },
        { type: 'custom_tool_call', call_id: 'c1', name: 'grep', input: '{"raw"}' },
        { type: 'computer_call', call_id: 'c2', action: { type: 'click', x: 1, y: 2 } },
        { type: 'local_shell_call', call_id: 'c3', action: { type: 'exec', command: ['ls'] } },
      ),
    ).toEqual([
      { type: 'text', content: 'Hi' },
      { type: 'generic', generic_type: 'refusal', refusal: 'No.' },
      { type: 'tool_call', id: 'c1', name: 'grep', arguments: '{"raw"}' },
      { type: 'tool_call', id: 'c2', name: 'computer', arguments: { type: 'click', x: 1, y: 2 } },
      { type: 'tool_call', id: 'c3', name: 'local_shell', arguments: { type: 'exec', command: ['ls'] } },
    ]);
  });

  test('maps tools that OpenAI runs to call and answer', () => {
    expect(
      partsOf(
        { type: 'web_search_call', id: 'ws', status: 'completed', action: { type: 'search', query: 'q' } },
        { type: 'file_search_call', id: 'fs', queries: ['q'], results: [{ text: 'found' }] },
        { type: 'code_interpreter_call', id: 'ci', code: '1+1', container_id: 'cntr', outputs: null },
        {
          type: 'mcp_call',
          id: 'mcp',
          name: 'buy',
          server_label: 'shop',
          arguments: '{"n":1}',
          output: 'ok',
          error: null,
        },
      ),
    ).toEqual([
      {
        type: 'server_tool_call',
        id: 'ws',
        name: 'web_search',
        server_tool_call: { type: 'web_search', action: { type: 'search', query: 'q' } },
      },
      {
        type: 'server_tool_call',
        id: 'fs',
        name: 'file_search',
        server_tool_call: { type: 'file_search', queries: ['q'] },
      },
      {
        type: 'server_tool_call_response',
        id: 'fs',
        server_tool_call_response: { type: 'file_search', results: [{ text: 'found' }] },
      },
      {
        type: 'server_tool_call',
        id: 'ci',
        name: 'code_interpreter',
        server_tool_call: { type: 'code_interpreter', code: '1+1', container_id: 'cntr' },
      },
      {
        type: 'server_tool_call',
        id: 'mcp',
        name: 'buy',
        server_tool_call: { type: 'mcp', server_label: 'shop', arguments: { n: 1 } },
      },
      { type: 'server_tool_call_response', id: 'mcp', server_tool_call_response: { type: 'mcp', output: 'ok' } },
    ]);
  });

  test('of a generated image, keeps the size', () => {
    const parts = partsOf({ type: 'image_generation_call', id: 'ig', result: 'A'.repeat(4000), output_format: 'webp' });
    expect(parts?.[1]).toEqual({
      type: 'blob',
      modality: 'image',
      content: '',
      codon_size: 3000,
      mime_type: 'image/webp',
    });
    expect(JSON.stringify(parts)).not.toContain('AAAA');
  });

  test('says of what it does not know what it was', () => {
    expect(partsOf({ type: 'hologram_call', id: 'h', depth: 3 })).toEqual([
      { type: 'generic', generic_type: 'hologram_call', id: 'h', depth: 3 },
    ]);
  });
});
