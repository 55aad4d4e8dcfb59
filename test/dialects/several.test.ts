import { describe, expect, test, vi } from 'vitest';
import type { DialectId } from '../../src/telemetry/dialects.ts';
import { resolveDialect } from '../../src/telemetry/resolve-dialect.ts';
import { CHAT, useFakeOpenAI } from '../support/use-fake-openai.ts';
import { callInDialects } from './call-in-dialects.ts';

const fake = useFakeOpenAI();

async function spanIn(...dialects: DialectId[]) {
  const telemetry = await callInDialects(fake.server, dialects, (client) => client.chat.completions.create(CHAT));
  const [span] = telemetry.spans;
  if (span === undefined) throw new Error('no span was captured');
  return span;
}

describe('several dialects at once', () => {
  test('give a span the attributes of each; the first has its way', async () => {
    const both = await spanIn('openinference', 'genai-0.1');
    const openinference = await spanIn('openinference');
    const genai = await spanIn('genai-0.1');
    const keys = (...spans: (typeof both)[]) => [...new Set(spans.flatMap((span) => Object.keys(span.attributes)))];
    expect(keys(both).sort()).toEqual(keys(openinference, genai).sort());
    expect(both.instrumentationScope.schemaUrl).toBe(openinference.instrumentationScope.schemaUrl);
    expect({ name: both.name, kind: both.kind }).toEqual({ name: openinference.name, kind: openinference.kind });
  });

  test('give spans the first one’s name', async () => {
    const embed = (...dialects: DialectId[]) =>
      callInDialects(fake.server, dialects, (client) => client.embeddings.create({ model: 'small', input: 'Hi' }));
    expect((await embed('openinference', 'genai-1.41')).spans[0]?.name).toBe('CreateEmbeddings');
    expect((await embed('genai-1.41', 'openinference')).spans[0]?.name).toBe('embeddings small');
  });

  test('give the metrics of each, once for each name', async () => {
    const telemetry = await callInDialects(fake.server, ['genai-0.1', 'genai-1.41'], (client) =>
      client.chat.completions.create(CHAT),
    );
    const metrics = await telemetry.metrics();
    const points = (name: string) => metrics.find(({ descriptor }) => descriptor.name === name)?.dataPoints ?? [];
    expect(points('gen_ai.client.inference.duration')).toHaveLength(1);
    expect(points('gen_ai.client.operation.duration')).toHaveLength(1);
    expect(points('gen_ai.client.inference.operation.input_tokens')).toHaveLength(1);
    expect(points('gen_ai.client.token.usage')).toHaveLength(2);
    // A name that both have counts once.
    expect(points('codon.openai.attempts')).toMatchObject([{ value: 1 }]);
  });

  test('give an event of one name once, with what each says', async () => {
    const telemetry = await callInDialects(
      fake.server,
      ['openinference', 'genai-0.1', 'genai-1.41'],
      (client) => client.chat.completions.create({ ...CHAT, reasoning_effort: 'low' }),
      { captureContent: 'event' },
    );
    expect(telemetry.logs).toMatchObject([
      {
        eventName: 'gen_ai.client.inference.operation.details',
        attributes: { 'gen_ai.request.reasoning.level': 'low', 'gen_ai.input.messages': [{ role: 'user' }] },
      },
    ]);
  });

  test('report a value that is wrong once', async () => {
    const dialect = resolveDialect(['genai-0.1', 'genai-1.41', 'openinference']);
    const report = vi.fn();
    dialect.spans.inference?.end({ genAiUsageInputTokens: -1, genAiRequestTemperature: 'hot' }, report);
    expect(report.mock.calls.map(([attribute]) => attribute).sort()).toEqual([
      'gen_ai.request.temperature',
      'gen_ai.usage.input_tokens',
    ]);
  });

  test('write a value as JSON text once, and anew for each span', () => {
    const { end } = resolveDialect(['genai-0.1', 'genai-1.41', 'openinference']).spans.inference ?? {};
    let written = 0;
    const response = { toJSON: () => `written ${++written}` };
    const parts = [{ type: 'tool_call_response', response }];
    const messages = [{ role: 'user', parts }];
    const inputOf = () => {
      const attributes = end?.({ genAiInputMessages: messages }, vi.fn()) ?? {};
      return [attributes['gen_ai.input.messages'], attributes['input.value']];
    };
    const [whole, copy] = inputOf();
    expect(whole).toContain('written');
    expect(copy).toBe(whole);
    expect(inputOf()[0]).not.toBe(whole);
  });
});
