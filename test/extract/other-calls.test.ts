import { describe, expect, test } from 'vitest';
import { type Operation, operations } from '../../generated/operations.ts';
import type { ApiCallRecord } from '../../generated/spans/api-call.ts';
import type { EmbeddingsRecord } from '../../generated/spans/embeddings.ts';
import type { FetchResponseContent, FetchResponseRecord } from '../../generated/spans/fetch-response.ts';
import { extractors } from '../../src/extract/extractors.ts';

const limits = { maxContentLength: 1000 };

test('embeddings: settings, model and usage; neither texts nor vectors', () => {
  const record = {} as EmbeddingsRecord;
  const args = [{ model: 'e', input: 'secret', encoding_format: 'base64', dimensions: 256 }];
  extractors.embeddings.start(args, record);
  extractors.embeddings.request(args, record);
  extractors.embeddings.response({ model: 'e-3', usage: { prompt_tokens: 4 }, data: [{ embedding: [1] }] }, record);
  expect(record).toEqual({
    genAiRequestModel: 'e',
    genAiRequestEncodingFormats: ['base64'],
    genAiEmbeddingsDimensionCount: 256,
    genAiResponseModel: 'e-3',
    genAiUsageInputTokens: 4,
  });
});

describe('fetching a response', () => {
  const family = extractors['fetch-response'];

  test('knows its id before it is sent', () => {
    const record = {} as FetchResponseRecord;
    const args = ['resp_1', { stream: true, starting_after: 42 }];
    family.start(args, record);
    family.request(args, record);
    expect(record).toEqual({ genAiResponseId: 'resp_1', genAiRequestStreamCursor: '42' });
  });

  const response = {
    id: 'resp_1',
    model: 'm',
    status: 'completed',
    usage: { input_tokens: 4 },
    instructions: 'Be brief.',
    tools: [{ type: 'web_search' }],
    output: [{ type: 'message', content: [{ type: 'output_text', text: 'Hi' }] }],
  };
  const expected = {
    genAiResponseId: 'resp_1',
    genAiResponseModel: 'm',
    genAiResponseStatus: 'completed',
    genAiResponseFinishReasons: ['stop'],
  };
  const expectedContent = {
    genAiSystemInstructions: [{ type: 'text', content: 'Be brief.' }],
    genAiToolDefinitions: [{ type: 'web_search', name: 'web_search' }],
    genAiOutputMessages: [{ role: 'assistant', parts: [{ type: 'text', content: 'Hi' }], finish_reason: 'stop' }],
  };

  test('reads status and content, but no usage: it was spent by another call', () => {
    const record = {} as FetchResponseRecord;
    const content: FetchResponseContent = {};
    family.response(response, record);
    family.responseContent(response, content, limits);
    expect(record).toEqual(expected);
    expect(content).toEqual(expectedContent);
  });

  test('reads the same from a stream', () => {
    const reader = family.stream?.({ content: true, limits });
    reader?.add({ type: 'response.completed', response });
    const record = {} as FetchResponseRecord;
    const content: FetchResponseContent = {};
    reader?.finish(record, content);
    expect(record).toEqual(expected);
    expect(content).toEqual(expectedContent);
  });

  test('reads a stored chat completion', () => {
    const record = {} as FetchResponseRecord;
    const content: FetchResponseContent = {};
    const body = {
      object: 'chat.completion',
      id: 'chatcmpl-1',
      model: 'm',
      usage: { prompt_tokens: 4 },
      choices: [{ finish_reason: 'stop', message: { content: 'Hi' } }],
    };
    family.response(body, record);
    family.responseContent(body, content, limits);
    expect(record).toEqual({
      genAiResponseId: 'chatcmpl-1',
      genAiResponseModel: 'm',
      genAiResponseFinishReasons: ['stop'],
    });
    expect(content).toEqual({ genAiOutputMessages: expectedContent.genAiOutputMessages });
  });
});

describe('any other call', () => {
  function read(body: unknown): ApiCallRecord {
    const record = {} as ApiCallRecord;
    extractors['api-call'].response(body, record);
    return record;
  }

  test('reads every id, status and count', () => {
    expect(read({ object: 'batch', id: 'batch_1', status: 'validating' })).toEqual({
      codonOpenaiResourceId: 'batch_1',
      codonOpenaiBatchId: 'batch_1',
      codonOpenaiResourceStatus: 'validating',
    });
    expect(read({ object: 'file', id: 'file-1', deleted: true, filename: 'secret.txt' })).toEqual({
      codonOpenaiResourceId: 'file-1',
      codonOpenaiFileId: 'file-1',
    });
    expect(read({ object: 'vector_store.deleted', id: 'vs_1' }).codonOpenaiVectorStoreId).toBe('vs_1');
    expect(read({ object: 'list', data: [{}, {}] })).toEqual({ codonOpenaiResourceCount: 2 });
    expect(read(new Response('bytes'))).toEqual({});
  });

  const run = {
    object: 'thread.run',
    id: 'run_1',
    thread_id: 'thread_1',
    status: 'requires_action',
    required_action: { type: 'submit_tool_outputs' },
    model: 'm',
    usage: { prompt_tokens: 1, completion_tokens: 2 },
  };
  const expected = {
    codonOpenaiResourceId: 'run_1',
    codonOpenaiRunId: 'run_1',
    codonOpenaiThreadId: 'thread_1',
    codonOpenaiResourceStatus: 'requires_action',
    codonOpenaiRequiredAction: 'submit_tool_outputs',
    genAiResponseModel: 'm',
    genAiUsageInputTokens: 1,
    genAiUsageOutputTokens: 2,
  };

  test('reads a run', () => {
    expect(read(run)).toEqual(expected);
  });

  test('reads what the events of a session say of the session', () => {
    const reader = extractors['api-call'].stream?.({ content: false, limits });
    const session = {
      object: 'agent.session',
      id: 'sess_1',
      status: 'requires_action',
      required_actions: [{ type: 'a' }],
    };
    reader?.add({ type: 'agent.session.requires_action', session });
    reader?.add({ type: 'agent.session.turn.output_text.delta', delta: 'x' });
    const record = {} as ApiCallRecord;
    reader?.finish(record, undefined);
    expect(record).toEqual({
      codonOpenaiResourceId: 'sess_1',
      genAiConversationId: 'sess_1',
      codonOpenaiResourceStatus: 'requires_action',
      codonOpenaiRequiredAction: 'a',
    });
  });
});

test('each family of the catalogue has an extractor', () => {
  const families = Object.values<Operation>(operations).flatMap(({ family }) => family ?? []);
  expect(new Set(families)).toEqual(new Set(Object.keys(extractors)));
});
