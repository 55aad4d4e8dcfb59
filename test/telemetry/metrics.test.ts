import { SamplingDecision } from '@opentelemetry/sdk-trace';
import OpenAI from 'openai';
import { describe, expect, it, vi } from 'vitest';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { traceTool } from '../../src/instrument/trace-tool.ts';
import type { Script } from '../../src/testing/fake-openai/script.ts';
import { useClientPair } from '../support/client-pair.ts';
import { metricNames, pointsOf } from '../support/metric-points.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, collect, useFakeOpenAI } from '../support/use-fake-openai.ts';

const { runBoth } = useClientPair();
const fake = useFakeOpenAI();

const USAGE = {
  prompt_tokens: 100,
  completion_tokens: 40,
  total_tokens: 140,
  prompt_tokens_details: { cached_tokens: 60, cache_write_tokens: 10, audio_tokens: 30, image_tokens: 20 },
  completion_tokens_details: { reasoning_tokens: 8, audio_tokens: 25, text_tokens: 15 },
};
const ANSWER: Script = { turn: { text: 'One two three.', usage: USAGE } };

const chat = (client: OpenAI) => client.chat.completions.create(CHAT);
const stream = async (client: OpenAI) =>
  collect(await client.chat.completions.create({ ...CHAT, stream: true, stream_options: { include_usage: true } }));

/** What a counter has for each modality. */
async function byModality(telemetry: TelemetryCapture, name: string): Promise<object> {
  const points = await pointsOf(telemetry, `gen_ai.client.inference.usage.${name}`);
  return Object.fromEntries(points.map(({ attributes, value }) => [attributes['gen_ai.token.modality'], value]));
}

describe('usage counters', () => {
  it('count each modality, and as unknown what none accounts for', async () => {
    const { telemetry } = await runBoth(chat, { scripts: [ANSWER] });
    expect(await byModality(telemetry, 'input_tokens')).toEqual({ audio: 30, image: 20, unknown: 50 });
    expect(await byModality(telemetry, 'output_tokens')).toEqual({ audio: 25, text: 15 });
    expect(await byModality(telemetry, 'cache_read.input_tokens')).toEqual({ unknown: 60 });
    expect(await byModality(telemetry, 'cache_write.input_tokens')).toEqual({ unknown: 10 });
    expect(await byModality(telemetry, 'reasoning.output_tokens')).toEqual({ unknown: 8 });
  });

  it('add up over calls', async () => {
    const { telemetry } = await runBoth(
      async (client) => {
        await chat(client);
        await stream(client);
      },
      { scripts: [ANSWER, ANSWER] },
    );
    expect(await byModality(telemetry, 'input_tokens')).toEqual({ audio: 60, image: 40, unknown: 100 });
    const [input] = await pointsOf(telemetry, 'gen_ai.client.inference.operation.input_tokens');
    expect(input).toMatchObject({ count: 2, sum: 200 });
  });

  it('do not tell parts that contradict the whole', async () => {
    const usage = { ...USAGE, prompt_tokens: 40 };
    const { telemetry } = await runBoth(chat, { scripts: [{ turn: { text: 'Hi.', usage } }] });
    expect(await byModality(telemetry, 'input_tokens')).toEqual({ unknown: 40 });
  });
});

describe('time per output chunk', () => {
  const NAME = 'gen_ai.client.inference.time_per_output_chunk';

  it('is recorded for every chunk after the first, with the model that answers', async () => {
    const { telemetry, value } = await runBoth(stream, { scripts: [{ ...ANSWER, chunkDelayMs: 2 }] });
    const [point, ...others] = await pointsOf(telemetry, NAME);
    expect(others).toEqual([]);
    expect(point).toMatchObject({
      count: (value?.length ?? 0) - 1,
      attributes: { 'gen_ai.request.model': 'gpt-4o-mini', 'gen_ai.response.model': 'gpt-4o-mini-2024-07-18' },
    });
    expect(point?.sum).toBeGreaterThan(0.002);
  });

  it('is nothing of an answer that comes at once', async () => {
    const { telemetry } = await runBoth(chat);
    expect(await pointsOf(telemetry, NAME)).toEqual([]);
  });

  it('reads no clock for chunks where no meter is', async () => {
    const { tracerProvider } = new TelemetryCapture().providers;
    const client = instrumentOpenAI(new OpenAI({ baseURL: fake.server.baseURL, apiKey: 'k' }), { tracerProvider });
    const readings = async (words: number): Promise<number> => {
      fake.server.next({ turn: { text: 'word '.repeat(words) } });
      const clock = vi.spyOn(performance, 'now');
      const chunks = await collect(await client.chat.completions.create({ ...CHAT, stream: true }));
      const count = clock.mock.calls.length;
      clock.mockRestore();
      expect(chunks.length).toBeGreaterThan(words);
      return count;
    };
    await readings(10);
    // Others in the process read the clock too, though not once a chunk.
    expect(Math.abs((await readings(400)) - (await readings(100)))).toBeLessThan(100);
  });
});

describe('metrics', () => {
  const work = async (client: OpenAI) => {
    await chat(client);
    await stream(client);
    await client.embeddings.create({ model: 'text-embedding-3-small', input: 'Hi' });
    await client.vectorStores.search('vs_1', { query: 'Oslo' });
    await client.files.list();
    await client.chat.completions.create(CHAT).catch(() => {});
  };
  const scripts: Script[] = [ANSWER, ANSWER, {}, {}, {}, { status: 429 }];

  it('are the same when spans are sampled out', async () => {
    const off = { shouldSample: () => ({ decision: SamplingDecision.NOT_RECORD }), toString: () => 'off' };
    const recorded = await runBoth(work, { scripts });
    const sampledOut = await runBoth(work, { scripts, telemetry: new TelemetryCapture({ sampler: off }) });
    expect(sampledOut.telemetry.spans).toEqual([]);
    const shape = async ({ telemetry }: { readonly telemetry: TelemetryCapture }) =>
      (await telemetry.metrics()).map(({ descriptor, dataPoints }) => [
        descriptor.name,
        dataPoints.map(({ attributes, value }) => [
          { ...attributes, 'server.port': 0 },
          typeof value === 'number' ? value : value && 'count' in value && value.count,
        ]),
      ]);
    expect(await shape(sampledOut)).toEqual(await shape(recorded));
  });

  it('are all that the conventions have for these calls', async () => {
    const { telemetry } = await runBoth(work, { scripts });
    expect(await metricNames(telemetry)).toEqual([
      'codon.openai.attempts',
      'codon.openai.open_spans',
      'gen_ai.client.embeddings.duration',
      'gen_ai.client.embeddings.operation.input_tokens',
      'gen_ai.client.inference.duration',
      'gen_ai.client.inference.operation.input_tokens',
      'gen_ai.client.inference.operation.output_tokens',
      'gen_ai.client.inference.time_per_output_chunk',
      'gen_ai.client.inference.time_to_first_chunk',
      'gen_ai.client.inference.usage.cache_read.input_tokens',
      'gen_ai.client.inference.usage.cache_write.input_tokens',
      'gen_ai.client.inference.usage.input_tokens',
      'gen_ai.client.inference.usage.output_tokens',
      'gen_ai.client.inference.usage.reasoning.output_tokens',
      'gen_ai.client.operation.duration',
    ]);
  });

  it('tell failed calls by their error', async () => {
    const { telemetry } = await runBoth(work, { scripts });
    const durations = await pointsOf(telemetry, 'gen_ai.client.inference.duration');
    expect(durations.map(({ attributes, count }) => [attributes['error.type'], count])).toEqual([
      [undefined, 2],
      ['429', 1],
    ]);
  });

  it('count open spans, which are none when all is done', async () => {
    const { telemetry } = await runBoth(async (client) => {
      await chat(client);
      const unread = await client.chat.completions.create({ ...CHAT, stream: true });
      for await (const _ of unread) break;
    });
    const points = await pointsOf(telemetry, 'codon.openai.open_spans');
    expect(points.map(({ attributes, value }) => [attributes['codon.openai.operation'], value])).toEqual([
      ['chat.completions.create', 0],
    ]);
  });

  it('count open spans while they are', async () => {
    const telemetry = new TelemetryCapture();
    const client = instrumentOpenAI(new OpenAI({ baseURL: fake.server.baseURL, apiKey: 'k' }), telemetry.providers);
    const open = await client.chat.completions.create({ ...CHAT, stream: true });
    expect(await pointsOf(telemetry, 'codon.openai.open_spans')).toMatchObject([{ value: 1 }]);
    await collect(open);
    expect(await pointsOf(telemetry, 'codon.openai.open_spans')).toMatchObject([{ value: 0 }]);
  });

  it('tell how long tools ran, and how they failed', async () => {
    const telemetry = new TelemetryCapture();
    const fails = traceTool(
      'weigh',
      () => {
        throw new RangeError('too heavy');
      },
      telemetry.providers,
    );
    expect(() => fails()).toThrow('too heavy');
    expect(await pointsOf(telemetry, 'gen_ai.execute_tool.duration')).toMatchObject([
      {
        count: 1,
        attributes: { 'gen_ai.tool.name': 'weigh', 'gen_ai.tool.type': 'function', 'error.type': 'RangeError' },
      },
    ]);
  });
});

describe('a dashboard of the old conventions', () => {
  const totals = async (telemetry: TelemetryCapture, name: string, type?: string): Promise<number> => {
    const points = await pointsOf(telemetry, name);
    return points
      .filter(({ attributes }) => type === undefined || attributes['gen_ai.token.type'] === type)
      .reduce((sum, { value, sum: all }) => sum + (value ?? all ?? 0), 0);
  };
  const counts = async (telemetry: TelemetryCapture, name: string): Promise<number> =>
    (await pointsOf(telemetry, name)).reduce((sum, { count = 0 }) => sum + count, 0);

  it('gives the same answers as one of the new', async () => {
    const work = async (client: OpenAI) => {
      await chat(client);
      await stream(client);
      await chat(client).catch(() => {});
      await client.embeddings.create({ model: 'text-embedding-3-small', input: 'Hi' });
    };
    const scripts: Script[] = [ANSWER, ANSWER, { status: 500 }];
    const { telemetry: now } = await runBoth(work, { scripts });
    const { telemetry: then } = await runBoth(work, { scripts, dialect: 'genai-1.41' });
    const usage = 'gen_ai.client.token.usage';
    const inference = 'gen_ai.client.inference';
    expect(await totals(then, usage, 'input')).toBe(
      (await totals(now, `${inference}.usage.input_tokens`)) +
        (await totals(now, 'gen_ai.client.embeddings.operation.input_tokens')),
    );
    expect(await totals(then, usage, 'output')).toBe(await totals(now, `${inference}.usage.output_tokens`));
    expect(await counts(then, 'gen_ai.client.operation.duration')).toBe(
      (await counts(now, `${inference}.duration`)) + (await counts(now, 'gen_ai.client.embeddings.duration')),
    );
    for (const name of ['time_to_first_chunk', 'time_per_output_chunk']) {
      expect(await counts(then, `gen_ai.client.operation.${name}`)).toBe(await counts(now, `${inference}.${name}`));
    }
  });
});
