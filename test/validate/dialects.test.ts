import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer';
import OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import { contract } from '../../generated/contract.ts';
import { loadValidators } from '../../generated/validators/index.ts';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { dialectIds } from '../../src/telemetry/dialects.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { attributeList, type Json, validate } from './otlp.ts';

type Values = Parameters<typeof attributeList>[0];

const [newer, older] = contract.dialects.map(({ schemaUrl }) => schemaUrl);

/** What is wrong by our own contract. */
async function violations(text: string, dialects?: readonly string[]): Promise<string[]> {
  const { findings } = await validate(text, { contract, loadValidators, dialects });
  return findings.filter(({ level }) => level === 'violation').map(({ message }) => message);
}

function inference(values: Values, schemaUrl: string | undefined): Json {
  const attributes = attributeList({
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'openai',
    'gen_ai.request.model': 'm',
    ...values,
  });
  return { ...(schemaUrl && { schemaUrl }), spans: [{ name: 'chat m', kind: 3, attributes }] };
}

function request(...scopeSpans: readonly Json[]): string {
  return JSON.stringify({ resourceSpans: [{ scopeSpans }] });
}

const onlyNewer = { 'gen_ai.request.reasoning.level': 'low' };
const onlyOlder = { 'gen_ai.usage.input_tokens': 9, 'gen_ai.usage.cache_creation.input_tokens': 4 };

describe('dialects', () => {
  test('of one stream are told by the schema URL of each scope', async () => {
    expect(await violations(request(inference(onlyNewer, newer), inference(onlyOlder, older)))).toEqual([]);
    expect(await violations(request(inference(onlyNewer, older), inference(onlyOlder, newer)))).toEqual([
      'gen_ai.request.reasoning.level is not an attribute of genai-1.41. It is known in genai-0.1.',
      'gen_ai.usage.cache_creation.input_tokens is deprecated. Use gen_ai.usage.cache_write.input_tokens.',
    ]);
  });

  test('without a schema URL are the first that is written', async () => {
    const text = request(inference(onlyOlder, undefined));
    expect(await violations(text)).toHaveLength(1);
    expect(await violations(text, ['genai-1.41'])).toEqual([]);
  });

  test('of one span are let be where all are named', async () => {
    for (const url of [newer, older, undefined]) {
      const text = request(inference({ ...onlyNewer, ...onlyOlder }, url));
      expect(await violations(text)).toHaveLength(1);
      expect(await violations(text, ['genai-0.1', 'genai-1.41'])).toEqual([]);
    }
  });

  test('let nothing else be', async () => {
    const values = { 'gen_ai.nowhere': 'x', 'gen_ai.usage.prompt_tokens': 3, 'gen_ai.tool.name': 'x' };
    const text = request(inference(values, newer));
    expect(await violations(text, ['genai-0.1', 'genai-1.41'])).toEqual(await violations(text));
    expect(await violations(text)).toHaveLength(3);
  });

  test('do not count as unknown in the coverage', async () => {
    const options = { contract, loadValidators, dialects: ['genai-0.1', 'genai-1.41'] };
    const { summary } = await validate(request(inference({ ...onlyNewer, 'gen_ai.nowhere': 'x' }, older)), options);
    expect([...summary.coverage.unknownAttributes]).toEqual([['gen_ai.nowhere', 1]]);
  });
});

const usage = {
  prompt_tokens: 10,
  completion_tokens: 3,
  total_tokens: 13,
  prompt_tokens_details: { cached_tokens: 4, cache_write_tokens: 2 },
};
const message = { role: 'assistant', content: 'Hello.' };
const answer = {
  ...{ id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'm-1', usage },
  choices: [{ index: 0, finish_reason: 'stop', message }],
};

test.each(dialectIds.flatMap((id) => dialectIds.filter((other) => other !== id).map((other) => [id, other] as const)))(
  'what is written as %s and %s at once has no violation by both',
  async (...dialects) => {
    const telemetry = new TelemetryCapture();
    const fetch = async () => Response.json(answer);
    const client = new OpenAI({ apiKey: 'test', fetch });
    instrumentOpenAI(client, { ...telemetry.providers, dialect: dialects, captureContent: 'span' });
    await client.chat.completions.create({
      model: 'm',
      reasoning_effort: 'low',
      messages: [{ role: 'user', content: 'Hi.' }],
    });
    const text = Buffer.from(JsonTraceSerializer.serializeRequest([...telemetry.spans]) ?? []).toString();
    expect(text).toContain('gen_ai');
    expect(await violations(text, dialects)).toEqual([]);
  },
);
