import type { DataPoint, Histogram, MetricData } from '@opentelemetry/sdk-metrics';
import type OpenAI from 'openai';
import { beforeAll, describe, expect, test } from 'vitest';
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
}

/** Counts and sums of the points of histograms, by the values of some attributes. */
function ask(metrics: readonly MetricData[], { metrics: names, where = {}, by }: Query): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  const points = metrics
    .filter(({ descriptor }) => names.includes(descriptor.name))
    .flatMap((m) => m.dataPoints as Point[]);
  for (const { attributes, value } of points) {
    if (Object.entries(where).some(([key, wanted]) => attributes[key] !== wanted)) continue;
    const group = by.map((key) => String(attributes[key] ?? '-')).join(' ');
    const { count, sum } = answers[group] ?? { count: 0, sum: 0 };
    answers[group] = { count: count + value.count, sum: sum + (value.sum ?? 0) };
  }
  return answers;
}

const model = ['gen_ai.request.model', 'gen_ai.operation.name'];

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
  [
    'how long do calls take, and how many fail?',
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
  let apart: readonly (readonly MetricData[])[];
  beforeAll(async () => {
    const run = async (...dialects: Parameters<typeof callInDialects>[1]): Promise<readonly MetricData[]> => {
      fake.server.reset();
      const telemetry = await callInDialects(fake.server, dialects, work);
      return telemetry.metrics();
    };
    both = await run('genai-1.41', 'genai-0.1');
    apart = [await run('genai-1.41'), await run('genai-0.1')];
  });

  test.each(questions)('asks "%s" and gets one answer in both GenAI dialects', (_question, before, after) => {
    // In both dialects at once the metric that has kept its name holds what 1.41 measures by it.
    const renamed = after.metrics.filter((name) => !before.metrics.includes(name));
    const answer = ask(both, before);
    expect(Object.keys(answer)).not.toEqual([]);
    expect(ask(both, { ...after, metrics: renamed })).toEqual(answer);
  });

  test.each(questions.slice(0, 2))('asks "%s" of each dialect alone', (_question, before, after) => {
    const [former = [], present = []] = apart;
    expect(ask(present, after)).toEqual(ask(former, before));
  });
});
