import type { DataPoint, Histogram, MetricData } from '@opentelemetry/sdk-metrics';
import type OpenAI from 'openai';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, collect, failureOf, useFakeOpenAI } from '../support/use-fake-openai.ts';
import { callInDialects } from './call-in-dialects.ts';

const fake = useFakeOpenAI();

/** What an application does on a day. */
async function work(client: OpenAI): Promise<void> {
  await client.chat.completions.create(CHAT);
  await client.chat.completions.create({ ...CHAT, model: 'gpt-4o', n: 2 });
  await collect(
    await client.chat.completions.create({ ...CHAT, stream: true, stream_options: { include_usage: true } }),
  );
  await client.responses.create({ model: 'gpt-4o', input: 'Hello' });
  await client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt: 'Hello' });
  await client.embeddings.create({ model: 'text-embedding-3-small', input: ['a', 'b'] });
  fake.server.next({ status: 503 });
  await failureOf(client.chat.completions.create(CHAT));
}

type Point = DataPoint<Histogram>;

/** A dashboard's question: what of which points of which metrics. */
interface Query {
  readonly metrics: readonly string[];
  readonly where?: Readonly<Record<string, unknown>>;
  readonly by: readonly string[];
}

interface Answer {
  readonly count: number;
  readonly sum: number;
  readonly failed: number;
  readonly p95: number;
}

/** Counts, sums, failures and 95th percentiles of the points of histograms, by the values of some attributes. */
function ask(metrics: readonly MetricData[], { metrics: names, where = {}, by }: Query): Record<string, Answer> {
  const groups: Record<string, Point[]> = {};
  const points = metrics
    .filter(({ descriptor }) => names.includes(descriptor.name))
    .flatMap((m) => m.dataPoints as Point[]);
  for (const point of points) {
    const { attributes } = point;
    if (Object.entries(where).some(([key, wanted]) => attributes[key] !== wanted)) continue;
    const group = by.map((key) => String(attributes[key] ?? '-')).join(' ');
    groups[group] = [...(groups[group] ?? []), point];
  }
  return Object.fromEntries(Object.entries(groups).map(([group, points]) => [group, summarize(points)]));
}

function summarize(points: readonly Point[]): Answer {
  const total = (numberOf: (point: Point) => number) => points.reduce((sum, point) => sum + numberOf(point), 0);
  const count = total(({ value }) => value.count);
  return {
    count,
    sum: total(({ value }) => value.sum ?? 0),
    failed: total(({ attributes, value }) => ('error.type' in attributes ? value.count : 0)),
    p95: percentile(points, 0.95 * count),
  };
}

/** The bound of the bucket that holds the number of some rank. */
function percentile(points: readonly Point[], rank: number): number {
  const bounds = points[0]?.value.buckets.boundaries ?? [];
  let seen = 0;
  const place = bounds.findIndex((_, index) => {
    seen += points.reduce((sum, { value }) => sum + (value.buckets.counts[index] ?? 0), 0);
    return seen >= rank;
  });
  return bounds[place] ?? Number.POSITIVE_INFINITY;
}

const model = ['gen_ai.request.model', 'gen_ai.operation.name'];

const byOperation: readonly [before: Query, after: Query] = [
  { metrics: ['gen_ai.client.operation.duration'], by: ['gen_ai.operation.name'] },
  {
    metrics: [
      'gen_ai.client.inference.duration',
      'gen_ai.client.embeddings.duration',
      'gen_ai.client.operation.duration',
    ],
    by: ['gen_ai.operation.name'],
  },
];

/** The same questions, as the migration guide turns those of version 1.41 into those of 0.1. */
const questions: readonly (readonly [string, before: Query, after: Query])[] = [
  [
    'how many input tokens does each model take?',
    { metrics: ['gen_ai.client.token.usage'], where: { 'gen_ai.token.type': 'input' }, by: model },
    {
      metrics: ['gen_ai.client.inference.operation.input_tokens', 'gen_ai.client.embeddings.operation.input_tokens'],
      by: model,
    },
  ],
  [
    'how many output tokens does each model give?',
    { metrics: ['gen_ai.client.token.usage'], where: { 'gen_ai.token.type': 'output' }, by: model },
    { metrics: ['gen_ai.client.inference.operation.output_tokens'], by: model },
  ],
  ['how long do 95 of 100 calls of an operation take, and how many of them fail?', ...byOperation],
  [
    'how long do calls take, and by what do they fail?',
    { metrics: ['gen_ai.client.operation.duration'], by: [...model, 'error.type'] },
    {
      metrics: [
        'gen_ai.client.inference.duration',
        'gen_ai.client.embeddings.duration',
        'gen_ai.client.operation.duration',
      ],
      by: [...model, 'error.type'],
    },
  ],
  [
    'how long do streams keep readers waiting?',
    { metrics: ['gen_ai.client.operation.time_to_first_chunk'], by: model },
    { metrics: ['gen_ai.client.inference.time_to_first_chunk'], by: model },
  ],
];

describe('a dashboard', () => {
  // One run told in both dialects: durations differ from run to run.
  let both: readonly MetricData[];
  let apart: readonly TelemetryCapture[];
  beforeAll(async () => {
    const run = async (...dialects: Parameters<typeof callInDialects>[1]): Promise<TelemetryCapture> => {
      fake.server.reset();
      return callInDialects(fake.server, dialects, work);
    };
    both = await (await run('genai-1.41', 'genai-0.1')).metrics();
    apart = [await run('genai-1.41'), await run('genai-0.1')];
  });

  test.each(questions)('asks "%s" and gets one answer in both GenAI dialects', (_question, before, after) => {
    // In both dialects at once the metric that has kept its name holds what 1.41 measures by it.
    const renamed = after.metrics.filter((name) => !before.metrics.includes(name));
    const answer = ask(both, before);
    expect(Object.keys(answer)).not.toEqual([]);
    expect(ask(both, { ...after, metrics: renamed })).toEqual(answer);
  });

  test.each(questions.slice(0, 2))('asks "%s" of each dialect alone', async (_question, before, after) => {
    const [former = [], present = []] = await Promise.all(apart.map((telemetry) => telemetry.metrics()));
    expect(ask(present, after)).toEqual(ask(former, before));
  });

  test('asks which share of calls fails of each dialect alone', async () => {
    const [before, after] = byOperation;
    const [former = [], present = []] = await Promise.all(apart.map((telemetry) => telemetry.metrics()));
    const shares = (answers: Record<string, Answer>) =>
      Object.fromEntries(Object.entries(answers).map(([group, { count, failed }]) => [group, failed / count]));
    expect(shares(ask(present, after))).toEqual(shares(ask(former, before)));
    expect(shares(ask(present, after))).toMatchObject({ chat: 1 / 5, embeddings: 0 });
  });

  test('asks how many spans each model has of each dialect alone', () => {
    const [former, present] = apart.map(({ spans }) =>
      spans.map(({ attributes }) => model.map((key) => attributes[key]).join(' ')).sort(),
    );
    expect(present).toEqual(former);
    expect(new Set(present).size).toBeGreaterThan(3);
  });
});
