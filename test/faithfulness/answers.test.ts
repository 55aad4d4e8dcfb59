import type { OpenAI } from 'openai';
import { describe, expect, it } from 'vitest';
import type { Script } from '../../src/testing/fake-openai/script.ts';
import { failedResponse } from '../../src/testing/fake-openai/scripts/failed-response.ts';
import { refusal } from '../../src/testing/fake-openai/scripts/refusal.ts';
import { type PairOptions, useClientPair } from '../support/client-pair.ts';
import { onlySpan } from '../support/only-span.ts';
import { CHAT, collect } from '../support/use-fake-openai.ts';
import { eachPlainCall, plainCalls, RESPONSE, streamedCalls } from './calls.ts';

const { runBoth } = useClientPair();

const OUTPUT = 'gen_ai.output.messages';

/** What is told of an answer, its content included. */
async function tell(call: (client: OpenAI) => PromiseLike<unknown>, script: Script, options: PairOptions = {}) {
  const run = await runBoth(
    async (client) => {
      const result = await call(client);
      return Symbol.asyncIterator in Object(result) ? collect(result as AsyncIterable<unknown>) : result;
    },
    { scripts: [script], captureContent: 'span', ...options },
  );
  const { attributes } = onlySpan(run);
  return { ...run, attributes, messages: JSON.parse(String(attributes[OUTPUT] ?? '[]')) };
}

function chunk(delta: object, more: object = {}): object {
  return { id: 'chatcmpl-1', model: 'gpt-4o-mini', choices: [{ index: 0, delta, finish_reason: null, ...more }] };
}

describe('streamed tool calls', () => {
  it('20. interleaved by index', async () => {
    const piece = (index: number, rest: object) => chunk({ tool_calls: [{ index, ...rest }] });
    const { messages } = await tell(streamedCalls.chat, {
      sse: [
        piece(0, { id: 'call_a', type: 'function', function: { name: 'first', arguments: '' } }),
        piece(1, { id: 'call_b', type: 'function', function: { name: 'second', arguments: '{"b"' } }),
        piece(0, { function: { arguments: '{"a":1}' } }),
        piece(1, { function: { arguments: ':2}' } }),
        chunk({}, { finish_reason: 'tool_calls' }),
      ],
    });
    expect(messages[0].parts).toMatchObject([
      { type: 'tool_call', id: 'call_a', name: 'first', arguments: { a: 1 } },
      { type: 'tool_call', id: 'call_b', name: 'second', arguments: { b: 2 } },
    ]);
  });

  it('20. without an index', async () => {
    const { messages } = await tell(streamedCalls.chat, {
      sse: [
        chunk({ tool_calls: [{ id: 'call_a', type: 'function', function: { name: 'only', arguments: '{"a":1}' } }] }),
        chunk({}, { finish_reason: 'tool_calls' }),
      ],
    });
    expect(messages[0].parts).toMatchObject([{ type: 'tool_call', name: 'only', arguments: { a: 1 } }]);
  });
});

describe('several choices', () => {
  it('21. n > 1', async () => {
    const run = await tell((client) => client.chat.completions.create({ ...CHAT, n: 3 }), {});
    expect(run.attributes).toMatchObject({
      'gen_ai.request.choice.count': 3,
      'gen_ai.response.finish_reasons': ['stop', 'stop', 'stop'],
    });
    expect(run.messages).toHaveLength(3);
  });

  it('21. in one chunk and out of order', async () => {
    const { attributes, messages } = await tell(streamedCalls.chat, {
      sse: [
        {
          id: 'chatcmpl-1',
          model: 'gpt-4o-mini',
          choices: [
            { index: 1, delta: { content: 'two' }, finish_reason: null },
            { index: 0, delta: { content: 'one' }, finish_reason: 'stop' },
          ],
        },
        chunk({ content: ' too' }, { index: 1, finish_reason: 'length' }),
      ],
    });
    expect(attributes['gen_ai.response.finish_reasons']).toEqual(['stop', 'length']);
    expect(messages.map(({ parts }: { parts: { content: string }[] }) => parts[0]?.content)).toEqual([
      'one',
      'two too',
    ]);
  });
});

describe('meagre answers', () => {
  it('22. chunks without choices, and a usage chunk with an empty list', async () => {
    const { attributes } = await tell(streamedCalls.chat, {
      sse: [
        { id: '', model: '', prompt_filter_results: [] },
        chunk({ role: 'assistant', content: 'Hi' }, { finish_reason: 'stop' }),
        { id: 'chatcmpl-1', model: 'gpt-4o-mini', choices: [], usage: { prompt_tokens: 3, completion_tokens: 1 } },
      ],
    });
    expect(attributes).toMatchObject({
      'gen_ai.response.id': 'chatcmpl-1',
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.usage.input_tokens': 3,
      'gen_ai.usage.output_tokens': 1,
    });
  });

  it.each(eachPlainCall)('23. %s: empty lists, no usage, an empty or strange body', async (_name, call) => {
    const bodies: Script[] = [
      { json: { id: 'x', model: 'm', choices: [], output: [], data: [] } },
      { json: {} },
      { json: [] },
      { json: null },
      { json: 'text' },
      { json: { usage: null, choices: null, output: null, data: [{}] } },
      { status: 204, text: '' },
      { text: '', headers: { 'content-type': 'application/json' } },
      { text: 'OK' },
    ];
    for (const script of bodies) await tell(call, script);
  });

  it('23. streams without events', async () => {
    for (const call of Object.values(streamedCalls)) {
      for (const script of [{ sse: [] }, { sse: [], doneSentinel: false }, { json: {} }, { sse: [{}, {}] }]) {
        const { attributes } = await tell(call, script);
        expect(attributes['codon.openai.stream.outcome']).toBe('completed');
      }
    }
  });
});

describe('responses', () => {
  it('24. items of unknown types', async () => {
    const output = [{ type: 'hologram', id: 'h1', beams: 3 }, { id: 'untyped' }, 7];
    const { messages } = await tell(plainCalls.response, {
      json: { id: 'resp_1', object: 'response', model: 'm', status: 'completed', output },
    });
    expect(messages[0].parts).toMatchObject([
      { type: 'generic', id: 'h1', beams: 3 },
      { type: 'generic', id: 'untyped' },
    ]);
  });

  it.each([
    ['at once', plainCalls.response],
    ['streamed', streamedCalls.response],
  ])('25. failed, with its code: %s', async (_name, call) => {
    const run = await tell(call, failedResponse('rate_limit_exceeded', 'Too fast.'));
    expect(run.error).toBeUndefined();
    expect(onlySpan(run).status.code).toBe(2);
    expect(run.attributes).toMatchObject({
      'error.type': 'rate_limit_exceeded',
      'gen_ai.response.finish_reasons': ['error'],
    });
  });

  it('25. incomplete: reason, usage and what was written so far', async () => {
    for (const stream of [false, true]) {
      const { attributes, messages } = await tell(
        (client) => client.responses.create({ ...RESPONSE, stream, max_output_tokens: 2 }),
        { turn: { text: 'one two three four five' } },
      );
      expect(attributes).toMatchObject({ 'gen_ai.response.finish_reasons': ['length'] });
      expect(attributes['gen_ai.usage.output_tokens']).toBeGreaterThan(0);
      expect(JSON.stringify(messages)).toContain('one');
    }
  });
});

describe('26. what is no plain text is captured too', () => {
  it('refusals', async () => {
    for (const call of [plainCalls.chat, plainCalls.response, streamedCalls.chat, streamedCalls.response]) {
      const { messages } = await tell(call, refusal('I would rather not.'));
      expect(JSON.stringify(messages)).toContain('I would rather not.');
    }
  });

  it('custom tools and reasoning', async () => {
    const turn = {
      reasoning: 'Think of Paris.',
      toolCalls: [{ name: 'shell', arguments: 'ls -l', type: 'custom' as const, id: 'call_1' }],
    };
    for (const call of [plainCalls.response, streamedCalls.response]) {
      const { messages } = await tell(call, { turn });
      expect(JSON.stringify(messages)).toContain('Think of Paris.');
      expect(JSON.stringify(messages)).toContain('ls -l');
    }
  });

  it('calls of MCP servers', async () => {
    const item = { type: 'mcp_call', id: 'mcp_1', server_label: 'docs', name: 'search', arguments: '{"q":"x"}' };
    const { messages } = await tell(plainCalls.response, {
      json: {
        id: 'resp_1',
        object: 'response',
        model: 'm',
        status: 'completed',
        output: [{ ...item, output: 'found' }],
      },
    });
    expect(JSON.stringify(messages)).toContain('search');
  });
});
