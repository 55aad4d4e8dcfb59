import { trace } from '@opentelemetry/api';
import type { OpenAI } from 'openai';
import { zodFunction } from 'openai/helpers/zod';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { textAnswer } from '../../src/testing/fake-openai/scripts/text-answer.ts';
import { toolCalls } from '../../src/testing/fake-openai/scripts/tool-calls.ts';
import { useClientPair } from '../support/client-pair.ts';
import type { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, WEATHER } from '../support/use-fake-openai.ts';

const { runBoth } = useClientPair();

const ASK = [toolCalls([{ name: 'get_weather', arguments: { city: 'Paris' } }]), textAnswer('Sunny.')];
const rawTool = (run: (args: string) => unknown) => ({
  type: 'function' as const,
  function: { name: 'get_weather', description: 'Looks it up.', parameters: WEATHER, function: run },
});

function toolSpans({ telemetry }: { readonly telemetry: TelemetryCapture }) {
  return telemetry.spans.filter(({ name }) => name.startsWith('execute_tool'));
}

const finalContent = (client: OpenAI, tools: unknown[], options: object = {}) =>
  client.chat.completions
    .runTools({ ...CHAT, ...options, tools } as unknown as Parameters<typeof client.chat.completions.runTools>[0])
    .finalContent();

describe.each([
  ['at once', {}],
  ['streamed', { stream: true }],
])('19. runTools %s', (_name, streaming) => {
  it('gives each function it calls a span', async () => {
    const run = await runBoth((client) => finalContent(client, [rawTool(() => '21 °C')], streaming), { scripts: ASK });
    expect(run.value).toBe('Sunny.');
    expect(toolSpans(run)).toMatchObject([
      {
        name: 'execute_tool get_weather',
        kind: 0,
        attributes: {
          'gen_ai.operation.name': 'execute_tool',
          'gen_ai.tool.name': 'get_weather',
          'gen_ai.tool.type': 'function',
          'gen_ai.tool.call.id': expect.stringMatching(/^call_/),
        },
      },
    ]);
    expect(run.telemetry.spans.map(({ name }) => name)).toEqual([
      'chat gpt-4o-mini',
      'execute_tool get_weather',
      'chat gpt-4o-mini',
    ]);
    const metric = (await run.telemetry.metrics()).find(
      ({ descriptor: { name } }) => name === 'gen_ai.execute_tool.duration',
    );
    expect(metric?.dataPoints).toHaveLength(1);
  });

  it('keeps parse, and tools of zodFunction', async () => {
    const seen: unknown[] = [];
    const parsing = rawTool((args) => void seen.push(args));
    const run = await runBoth(
      async (client) => {
        await finalContent(client, [{ ...parsing, function: { ...parsing.function, parse: JSON.parse } }], streaming);
        await finalContent(
          client,
          [
            zodFunction({
              name: 'get_weather',
              parameters: z.object({ city: z.string() }),
              function: ({ city }) => void seen.push(city),
            }),
          ],
          streaming,
        );
      },
      { scripts: [...ASK, ...ASK] },
    );
    expect(seen).toEqual([{ city: 'Paris' }, 'Paris', { city: 'Paris' }, 'Paris']);
    expect(toolSpans(run)).toHaveLength(2);
  });

  it('tells which of several calls a function answers', async () => {
    const cities = ['Oslo', 'Rome', 'Oslo'];
    const run = await runBoth(
      (client) =>
        finalContent(
          client,
          [{ ...rawTool(String), function: { ...rawTool(String).function, parse: JSON.parse } }],
          streaming,
        ),
      {
        scripts: [toolCalls(cities.map((city) => ({ name: 'get_weather', arguments: { city } }))), textAnswer('Fine.')],
        captureContent: true,
      },
    );
    const ids = toolSpans(run).map(({ attributes }) => attributes['gen_ai.tool.call.id']);
    expect(new Set(ids).size).toBe(3);
    expect(
      toolSpans(run)
        .map(({ attributes }) => attributes['gen_ai.tool.call.arguments'])
        .toSorted(),
    ).toEqual(cities.map((city) => JSON.stringify({ city })).toSorted());
  });

  it('records arguments, result and description only where content is recorded', async () => {
    const program = (client: OpenAI) => finalContent(client, [rawTool(() => 'secret 21 °C')], streaming);
    const off = await runBoth(program, { scripts: ASK });
    expect(await off.telemetry.serialize()).not.toMatch(/secret|Paris|Looks it up/);
    const on = await runBoth(program, { scripts: ASK, captureContent: true });
    expect(toolSpans(on)[0]?.attributes).toMatchObject({
      'gen_ai.tool.call.arguments': '{"city":"Paris"}',
      'gen_ai.tool.call.result': '"secret 21 °C"',
      'gen_ai.tool.description': 'Looks it up.',
    });
  });

  it('throws what the function throws', async () => {
    class Storm extends Error {}
    const run = await runBoth<unknown>(
      (client) =>
        finalContent(
          client,
          [
            rawTool(async () => {
              throw new Storm('no connection to Paris');
            }),
          ],
          streaming,
        ),
      { scripts: ASK },
    );
    expect(run.error).toBeInstanceOf(Error);
    expect(toolSpans(run)[0]).toMatchObject({ status: { code: 2 }, attributes: { 'error.type': 'Storm' } });
    expect(await run.telemetry.serialize()).not.toContain('no connection');
  });
});

it('29. the caller keeps its parameters, and its function the object it belongs to', async () => {
  const received: unknown[] = [];
  const definition = Object.freeze({
    name: 'get_weather',
    parameters: WEATHER,
    function(this: unknown, ...args: unknown[]) {
      received.push(this, args.length);
      return 'ok';
    },
  });
  const tools = Object.freeze([Object.freeze({ type: 'function', function: definition })]);
  await runBoth((client) => finalContent(client, tools as unknown as unknown[]), { scripts: ASK });
  expect(received).toEqual([definition, 3, definition, 3]);
  expect(received[2]).toBe(definition);
});

it('a function of no name in its definition is known by its own', async () => {
  function get_weather() {
    return 'ok';
  }
  const run = await runBoth(
    (client) => finalContent(client, [{ type: 'function', function: { parameters: WEATHER, function: get_weather } }]),
    { scripts: ASK },
  );
  expect(toolSpans(run)).toHaveLength(1);
});

it('what a function does inside belongs to its span', async () => {
  const active: (string | undefined)[] = [];
  const run = await runBoth(
    (client) => finalContent(client, [rawTool(() => void active.push(trace.getActiveSpan()?.spanContext().spanId))]),
    { scripts: ASK },
  );
  expect(active).toEqual([undefined, toolSpans(run)[0]?.spanContext().spanId]);
});

it('parameters that the SDK refuses are refused as before', async () => {
  for (const params of [undefined, null, {}, { ...CHAT, tools: 'none' }, { ...CHAT, tools: [null] }]) {
    const run = await runBoth<unknown>((client) => client.chat.completions.runTools(params as never).finalContent());
    expect(run.error).toBeInstanceOf(Error);
  }
});
