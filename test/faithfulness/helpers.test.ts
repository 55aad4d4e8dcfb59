import { describe, expect, it } from 'vitest';
import { textAnswer } from '../../src/testing/fake-openai/scripts/text-answer.ts';
import { toolCalls } from '../../src/testing/fake-openai/scripts/tool-calls.ts';
import { unauthorized } from '../../src/testing/fake-openai/scripts/unauthorized.ts';
import { useClientPair } from '../support/client-pair.ts';
import { onlySpan, streamOutcome } from '../support/only-span.ts';
import { openaiMajor } from '../support/openai-major.ts';
import { CHAT, collect, TOOL, WEATHER } from '../support/use-fake-openai.ts';
import { RESPONSE } from './calls.ts';

const { runBoth } = useClientPair();

/** A tool that the SDK calls by itself, and the calls of it. */
function weatherTool(calls: unknown[]) {
  const lookUp = (args: string) => {
    calls.push(args);
    return 'sunny';
  };
  return { type: 'function' as const, function: { ...TOOL.function, description: 'Weather', function: lookUp } };
}

// In openai 4 the helpers of chat completions are `client.beta.chat.completions`.
describe.skipIf(openaiMajor < 5)('19. chat.completions.stream()', () => {
  it('gives its events and its final completion, in one span', async () => {
    const run = await runBoth(async (client) => {
      const runner = client.chat.completions.stream(CHAT);
      const deltas: string[] = [];
      runner.on('content', (delta) => deltas.push(delta));
      return { chunks: await collect(runner), deltas, final: await runner.finalChatCompletion() };
    });
    expect(streamOutcome(run)).toBe('completed');
    expect(onlySpan(run).attributes['gen_ai.response.finish_reasons']).toEqual(['stop']);
  });

  it('left early or aborted, it ends its span', async () => {
    const scripts = [{ ...textAnswer('one two three four five six'), chunkDelayMs: 5 }];
    const left = await runBoth(
      async (client) => {
        const runner = client.chat.completions.stream(CHAT);
        for await (const _chunk of runner) break;
        return runner.done().catch((error: unknown) => error);
      },
      { scripts },
    );
    expect(['aborted', 'cancelled']).toContain(streamOutcome(left));
    const aborted = await runBoth(
      (client) => {
        const runner = client.chat.completions.stream(CHAT);
        runner.on('content', () => runner.abort());
        return runner.done().catch((error: unknown) => error);
      },
      { scripts },
    );
    expect(['aborted', 'cancelled']).toContain(streamOutcome(aborted));
  });

  it('fails with the same error', async () => {
    const run = await runBoth((client) => client.chat.completions.stream(CHAT).finalContent(), {
      scripts: [unauthorized()],
    });
    expect(run.error).toMatchObject({ status: 401 });
    onlySpan(run);
  });

  it('parses what it was asked to parse', async () => {
    const json_schema = { name: 'weather', schema: WEATHER, strict: true };
    const run = await runBoth((client) =>
      client.chat.completions
        .stream({ ...CHAT, response_format: { type: 'json_schema', json_schema } })
        .finalChatCompletion(),
    );
    onlySpan(run);
  });
});

describe('19. responses.stream()', () => {
  it('gives its events and its final response, in one span', async () => {
    const run = await runBoth(async (client) => {
      const runner = client.responses.stream(RESPONSE);
      return { events: await collect(runner), final: await runner.finalResponse() };
    });
    expect(streamOutcome(run)).toBe('completed');
    expect(onlySpan(run).attributes['gen_ai.usage.output_tokens']).toBe(run.value?.final.usage?.output_tokens);
  });

  it('aborted, it ends its span', async () => {
    const run = await runBoth(
      async (client) => {
        const runner = client.responses.stream(RESPONSE);
        runner.on('response.output_text.delta', () => runner.abort());
        return runner.done().catch((error: unknown) => error);
      },
      { scripts: [{ ...textAnswer('one two three four five six'), chunkDelayMs: 5 }] },
    );
    expect(['aborted', 'cancelled']).toContain(streamOutcome(run));
  });
});

describe.skipIf(openaiMajor < 5)('19. runTools()', () => {
  const scripts = [toolCalls([{ name: 'get_weather', arguments: { city: 'Paris' } }]), textAnswer('It is sunny.')];

  it.each([false, true])('one span a turn; streamed: %s', async (stream) => {
    const run = await runBoth(
      async (client) => {
        const calls: unknown[] = [];
        const tools = [weatherTool(calls)];
        const runner = stream
          ? client.chat.completions.runTools({ ...CHAT, tools, stream: true })
          : client.chat.completions.runTools({ ...CHAT, tools });
        return { final: await runner.finalContent(), calls, messages: runner.messages };
      },
      { scripts },
    );
    expect(run.value).toMatchObject({ final: 'It is sunny.', calls: [expect.stringContaining('Paris')] });
    const told = run.telemetry.spans.filter(({ attributes }) => attributes['gen_ai.operation.name'] === 'chat');
    expect(told.map(({ attributes }) => attributes['gen_ai.response.finish_reasons'])).toEqual([
      ['tool_calls'],
      ['stop'],
    ]);
  });

  it('a tool that throws is the program’s affair, as before', async () => {
    const run = await runBoth(
      (client) => {
        const failing = {
          ...TOOL,
          function: { ...TOOL.function, description: 'Weather', function: () => Promise.reject(new Error('rain')) },
        };
        const runner = client.chat.completions.runTools({ ...CHAT, tools: [failing] });
        return runner.finalContent().catch((error: unknown) => error);
      },
      { scripts },
    );
    expect(run.telemetry.spans.length).toBeGreaterThan(0);
  });
});

describe('fetched answers', () => {
  it.each(['none', 'span'] as const)(
    'a stored completion and a stored response; content: %s',
    async (captureContent) => {
      const run = await runBoth(
        async (client) => {
          const completion = await client.chat.completions.create({ ...CHAT, store: true });
          const response = await client.responses.create(RESPONSE);
          return [
            await client.chat.completions.retrieve(completion.id),
            await client.responses.retrieve(response.id),
            await collect(await client.responses.retrieve(response.id, { stream: true })),
          ];
        },
        { captureContent },
      );
      const fetched = run.telemetry.spans.slice(2).map(({ attributes }) => attributes['gen_ai.operation.name']);
      expect(fetched).toEqual(['fetch_response', 'fetch_response', 'fetch_response']);
    },
  );
});
