import { describe, expect, test } from 'vitest';
import { assistants } from '../../src/extract/assistants.ts';
import { runs } from '../../src/extract/runs.ts';
import { readStream, readWith } from './read-with.ts';

const said = (content: string, finish_reason?: string) => [
  { role: 'assistant', parts: [{ type: 'text', content }], ...(finish_reason && { finish_reason }) },
];

test('an assistant has a name, a model and, as content, what it is for', () => {
  const body = { model: 'm', name: 'Tutor', description: 'Teaches.', instructions: 'Be kind.' };
  expect(readWith(assistants, [body], { id: 'asst_1', object: 'assistant', ...body })).toEqual({
    record: { genAiRequestModel: 'm', genAiAgentName: 'Tutor', genAiAgentId: 'asst_1' },
    content: {
      genAiAgentDescription: 'Teaches.',
      genAiSystemInstructions: [{ type: 'text', content: 'Be kind.' }],
    },
  });
});

describe('what a run is called with', () => {
  const thread = { codonOpenaiThreadId: 'thread_1', genAiConversationId: 'thread_1' };
  const run = { ...thread, codonOpenaiRunId: 'run_1' };
  const forms: [string, unknown[], object][] = [
    ['a thread and a body', ['thread_1', { assistant_id: 'asst_1' }], { ...thread, genAiAgentId: 'asst_1' }],
    ['a body that makes a thread', [{ assistant_id: 'asst_1' }, { timeout: 9 }], { genAiAgentId: 'asst_1' }],
    ['a run and a body with the thread', ['run_1', { thread_id: 'thread_1', tool_outputs: [] }], run],
    ['a thread, a run and a body', ['thread_1', 'run_1', { tool_outputs: [] }], run],
    ['a thread and a run', ['thread_1', 'run_1'], run],
    ['nothing', [], {}],
  ];

  test.each(forms)('%s', (_name, args, expected) => {
    expect(readWith(runs, args).record).toEqual(expected);
  });

  test('settings, and the one store that is searched', () => {
    const body = {
      assistant_id: 'asst_1',
      model: 'm',
      temperature: 0.5,
      top_p: 1,
      max_completion_tokens: 50,
      response_format: { type: 'json_object' },
      tool_resources: { file_search: { vector_store_ids: ['vs_1'] } },
    };
    expect(readWith(runs, [body]).record).toEqual({
      genAiAgentId: 'asst_1',
      genAiRequestModel: 'm',
      genAiRequestTemperature: 0.5,
      genAiRequestTopP: 1,
      genAiRequestMaxTokens: 50,
      genAiOutputType: 'json',
      genAiDataSourceId: 'vs_1',
    });
    const two = { tool_resources: { file_search: { vector_store_ids: ['vs_1', 'vs_2'] } } };
    expect(readWith(runs, [two]).record).toEqual({});
  });

  test('messages, instructions and tools', () => {
    const body = {
      instructions: 'Be kind.',
      additional_instructions: 'Be brief.',
      tools: [{ type: 'code_interpreter' }],
      thread: { messages: [{ role: 'user', content: 'Hi' }] },
      additional_messages: [{ role: 'user', content: [{ type: 'image_file', image_file: { file_id: 'file-1' } }] }],
    };
    expect(readWith(runs, [body]).content).toEqual({
      genAiSystemInstructions: [
        { type: 'text', content: 'Be kind.' },
        { type: 'text', content: 'Be brief.' },
      ],
      genAiToolDefinitions: [{ type: 'code_interpreter', name: 'code_interpreter' }],
      genAiInputMessages: [
        { role: 'user', parts: [{ type: 'text', content: 'Hi' }] },
        { role: 'user', parts: [{ type: 'file', modality: 'image', file_id: 'file-1' }] },
      ],
    });
  });

  test('what tools gave back', () => {
    const body = { thread_id: 'thread_1', tool_outputs: [{ tool_call_id: 'call_1', output: '22' }] };
    expect(readWith(runs, ['run_1', body]).content).toEqual({
      genAiInputMessages: [{ role: 'tool', parts: [{ type: 'tool_call_response', id: 'call_1', response: '22' }] }],
    });
  });
});

const run = { id: 'run_1', object: 'thread.run', thread_id: 'thread_1', assistant_id: 'asst_1', model: 'm-1' };
const queued = { ...run, status: 'queued', usage: null, required_action: null };
const completed = { ...run, status: 'completed', usage: { prompt_tokens: 5, completion_tokens: 3, total_tokens: 8 } };
const call = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{"x":1}' } };
const waiting = {
  ...run,
  status: 'requires_action',
  required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: [call] } },
};
const runRead = {
  codonOpenaiRunId: 'run_1',
  codonOpenaiThreadId: 'thread_1',
  genAiConversationId: 'thread_1',
  genAiAgentId: 'asst_1',
  genAiResponseModel: 'm-1',
};
const completedRead = {
  ...runRead,
  codonOpenaiResourceStatus: 'completed',
  genAiResponseFinishReasons: ['stop'],
  genAiUsageInputTokens: 5,
  genAiUsageOutputTokens: 3,
};

describe('a run', () => {
  test('tells who works on which thread, how it stands and what it used', () => {
    expect(readWith(runs, [], queued).record).toEqual({ ...runRead, codonOpenaiResourceStatus: 'queued' });
    expect(readWith(runs, [], completed).record).toEqual(completedRead);
  });

  test('that waits for tools says which', () => {
    const { record, content } = readWith(runs, [], waiting);
    expect(record).toEqual({
      ...runRead,
      codonOpenaiResourceStatus: 'requires_action',
      codonOpenaiRequiredAction: 'submit_tool_outputs',
      genAiResponseFinishReasons: ['tool_call'],
    });
    expect(content).toEqual({
      genAiOutputMessages: [
        {
          role: 'assistant',
          parts: [{ type: 'tool_call', id: 'call_1', name: 'f', arguments: { x: 1 } }],
          finish_reason: 'tool_call',
        },
      ],
    });
  });

  test.each([
    [{ status: 'failed', last_error: { code: 'rate_limit_exceeded' } }, 'rate_limit_exceeded', 'error'],
    [{ status: 'failed', last_error: null }, '_OTHER', 'error'],
    [{ status: 'expired' }, '_OTHER', 'error'],
    [{ status: 'cancelled' }, undefined, 'error'],
    [{ status: 'requires_action' }, undefined, 'tool_call'],
    [{ status: 'incomplete', incomplete_details: { reason: 'max_completion_tokens' } }, undefined, 'length'],
    [{ status: 'incomplete', incomplete_details: { reason: 'max_prompt_tokens' } }, undefined, 'max_prompt_tokens'],
    [{ status: 'in_progress' }, undefined, undefined],
  ])('%o ends as it should', (state, failure, reason) => {
    const ended = { ...run, ...state };
    expect(runs.failure?.(ended)).toBe(failure);
    expect(readStream(runs, [{ event: 'thread.run.updated', data: ended }]).failure).toBe(failure);
    expect(readWith(runs, [], ended).record.genAiResponseFinishReasons?.[0]).toBe(reason);
  });
});

describe('a streamed run', () => {
  const begin = { event: 'thread.run.created', data: queued };
  const end = { event: 'thread.run.completed', data: completed };
  const delta = (value: string, index = 0, id = 'msg_1') => ({
    event: 'thread.message.delta',
    data: { id, object: 'thread.message.delta', delta: { content: [{ index, type: 'text', text: { value } }] } },
  });
  const message = (value: string) => ({
    event: 'thread.message.completed',
    data: { id: 'msg_1', object: 'thread.message', content: [{ type: 'text', text: { value, annotations: [] } }] },
  });

  test('reads as the run that is not streamed does, and keeps what was written', () => {
    const { record, content } = readStream(runs, [begin, delta('Hel'), delta('lo'), message('Hello'), end]);
    expect(record).toEqual(completedRead);
    expect(content).toEqual({ genAiOutputMessages: said('Hello', 'stop') });
  });

  test('law: deltas read as the message that they make up', () => {
    const pieces = readStream(runs, [begin, delta('a'), delta('b'), delta('c'), end]);
    expect(pieces.content).toEqual(readStream(runs, [begin, message('abc'), end]).content);
  });

  test('keeps messages apart, in the order they began in', () => {
    const { content } = readStream(runs, [delta('A', 0, 'msg_1'), delta('B', 0, 'msg_2'), delta('a', 0, 'msg_1')]);
    expect(content.genAiOutputMessages?.[0]?.parts).toEqual([
      { type: 'text', content: 'Aa' },
      { type: 'text', content: 'B' },
    ]);
  });

  test('has the calls that it waits for, as the plain run has', () => {
    const streamed = readStream(runs, [begin, { event: 'thread.run.requires_action', data: waiting }]);
    const plain = readWith(runs, [], waiting);
    expect({ record: streamed.record, content: streamed.content }).toEqual(plain);
  });

  test('tells what the tools of OpenAI did', () => {
    const tool = { id: 'call_1', type: 'code_interpreter', code_interpreter: { input: '1+1', outputs: [] } };
    const step = { event: 'thread.run.step.completed', data: { step_details: { tool_calls: [tool] } } };
    const { content } = readStream(runs, [begin, step, end]);
    expect(content.genAiOutputMessages?.[0]?.parts[0]).toMatchObject({
      type: 'server_tool_call',
      name: 'code_interpreter',
      server_tool_call: { code: '1+1' },
    });
  });

  test('with content off, keeps no text', () => {
    expect(readStream(runs, [delta('secret'), end], false)).toMatchObject({ record: completedRead, content: {} });
  });
});

describe('a session with a hosted agent', () => {
  const session = {
    id: 'sess_1',
    object: 'agent.session',
    status: 'idle',
    agent: { id: 'agent_1', model: 'm-1' },
    required_actions: [],
    usage: { input_tokens: 5, output_tokens: 3, output_tokens_details: { reasoning_tokens: 2 } },
  };
  const sessionRead = {
    genAiConversationId: 'sess_1',
    genAiAgentId: 'agent_1',
    genAiResponseModel: 'm-1',
    codonOpenaiResourceStatus: 'idle',
    genAiUsageInputTokens: 5,
    genAiUsageOutputTokens: 3,
    genAiUsageReasoningOutputTokens: 2,
  };

  test('is asked by its agent’s settings', () => {
    const agent = { model: 'm', instructions: 'Be kind.', text: { format: { type: 'json_schema' } } };
    expect(readWith(runs, [{ agent, input: 'Hi' }])).toEqual({
      record: { genAiRequestModel: 'm', genAiOutputType: 'json' },
      content: {
        genAiSystemInstructions: [{ type: 'text', content: 'Be kind.' }],
        genAiInputMessages: [{ role: 'user', parts: [{ type: 'text', content: 'Hi' }] }],
      },
    });
    expect(readWith(runs, [{ agent_id: 'agent_1' }]).record).toEqual({ genAiAgentId: 'agent_1' });
  });

  test('reads the same whole and streamed', () => {
    expect(readWith(runs, [], session).record).toEqual(sessionRead);
    const { record, content } = readStream(runs, [
      { type: 'agent.session.created', session: { ...session, status: 'in_progress', usage: null } },
      { type: 'agent.session.turn.output_text.delta', item_id: 'item_1', content_index: 0, delta: 'Hi' },
      { type: 'agent.session.idle', session },
    ]);
    expect(record).toEqual(sessionRead);
    expect(content).toEqual({ genAiOutputMessages: said('Hi') });
  });

  test('that waits for a function names it', () => {
    const action = { type: 'function_call', call_id: 'call_1', name: 'f', arguments: { x: 1 } };
    const { record, content } = readWith(runs, [], { ...session, required_actions: [action] });
    expect(record.codonOpenaiRequiredAction).toBe('function_call');
    expect(content.genAiOutputMessages?.[0]?.parts).toEqual([
      { type: 'tool_call', id: 'call_1', name: 'f', arguments: { x: 1 } },
    ]);
  });

  test('that fails has the code of its turn; a subagent’s turn is its own affair', () => {
    const turn = (more: object) => ({ type: 'agent.session.turn.failed', turn: { status: 'failed', ...more } });
    const failed = { type: 'agent.session.failed', session: { ...session, status: 'failed', error: 'secret' } };
    const coded = turn({ error: { code: 'server_error', message: 'secret' } });
    expect(readStream(runs, [coded, failed]).failure).toBe('server_error');
    expect(readStream(runs, [failed]).failure).toBe('_OTHER');
    expect(readStream(runs, [turn({ subagent_id: 'sub_1' })]).failure).toBeUndefined();
  });
});
