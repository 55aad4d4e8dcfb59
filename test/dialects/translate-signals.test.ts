import type OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import { contract } from '../../generated/contract.ts';
import { loadValidators } from '../../generated/validators/index.ts';
import type { DialectId } from '../../src/telemetry/dialects.ts';
import { validateStream } from '../../src/validate/validate-files.ts';
import { CHAT, collect, failureOf, useFakeOpenAI } from '../support/use-fake-openai.ts';
import { callInDialects } from './call-in-dialects.ts';
import { runTranslate } from './run-translate.ts';

const fake = useFakeOpenAI();

async function work(client: OpenAI): Promise<void> {
  await client.chat.completions.create({ ...CHAT, reasoning_effort: 'low' });
  await collect(
    await client.chat.completions.create({ ...CHAT, stream: true, stream_options: { include_usage: true } }),
  );
  await client.embeddings.create({ model: 'small', input: 'x' });
  await client.vectorStores.search('vs_1', { query: 'Oslo' });
  fake.server.next({ status: 503 });
  await failureOf(client.chat.completions.create(CHAT));
}

/** What a client tells of some calls: spans, metrics and log events, an OTLP message each. */
async function told(...dialects: DialectId[]): Promise<string> {
  fake.server.reset();
  const telemetry = await callInDialects(fake.server, dialects, work, { captureContent: 'event' });
  return telemetry.serialize();
}

interface Scope {
  readonly schemaUrl: string;
  readonly metrics: readonly Metric[];
  readonly logRecords: readonly { readonly attributes: readonly { readonly key: string }[] }[];
}

interface Metric {
  readonly name: string;
  readonly histogram?: { readonly dataPoints: readonly Point[] };
  readonly sum?: { readonly dataPoints: readonly Point[] };
}

interface Point {
  readonly count?: string | number;
  readonly asInt?: string | number;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

function scopesIn(text: string, resources: string, scopes: string): readonly Scope[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => JSON.parse(line)[resources] ?? [])
    .flatMap((resource) => resource[scopes]);
}

/** How often something was recorded, by the name of its metric and by its attributes; where calls went is left out. */
function countsIn(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name, histogram, sum } of scopesIn(text, 'resourceMetrics', 'scopeMetrics').flatMap((s) => s.metrics)) {
    for (const { attributes, count, asInt } of (histogram ?? sum)?.dataPoints ?? []) {
      const labels = attributes.filter(({ key }) => !key.startsWith('server.'));
      const point = [name, ...labels.map(({ key, value }) => `${key}=${Object.values(value)[0]}`).sort()].join(' ');
      expect(counts).not.toHaveProperty([point]);
      counts[point] = Number(count ?? asInt);
    }
  }
  return counts;
}

/** All but the metrics that version 1.41 lacks. */
function inBoth(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([point]) => !point.includes('inference.usage.')));
}

async function violationsIn(text: string): Promise<readonly string[]> {
  const found: string[] = [];
  async function* open() {
    yield Buffer.from(text);
  }
  await validateStream(
    { file: '-', open },
    {
      contract,
      loadValidators,
      report: ({ level, message }) => {
        if (level === 'violation') found.push(message);
      },
    },
  );
  return found;
}

describe('metrics and log events that are translated', () => {
  test('from 1.41 to 0.1 are what they would have been', async () => {
    const { status, out, err } = await runTranslate(await told('genai-1.41'), '--to', 'genai-0.1');
    expect(status).toBe(0);
    expect(countsIn(out)).toEqual(inBoth(countsIn(await told('genai-0.1'))));
    expect(err).toMatch(/ (\d+) of \1 metrics were translated.* (\d+) of \2 log records were translated/);
    expect(await violationsIn(out)).toEqual([]);
  });

  test('from 0.1 to 1.41 are what they would have been; what 1.41 lacks stays, with its schema URL', async () => {
    const { out, err } = await runTranslate(await told('genai-0.1'), '--to', 'genai-1.41');
    expect(inBoth(countsIn(out))).toEqual(countsIn(await told('genai-1.41')));
    const [translated, left, ...others] = scopesIn(out, 'resourceMetrics', 'scopeMetrics');
    expect(others).toEqual([]);
    expect(translated?.schemaUrl).toBe('https://opentelemetry.io/schemas/1.41.0');
    expect(left?.schemaUrl).toBe('https://opentelemetry.io/schemas/gen-ai/0.1.0');
    expect(left?.metrics.every(({ name }) => name.includes('inference.usage.'))).toBe(true);
    expect(err).toMatch(/ \d+ of \d+ metrics were translated, all else of them is as it was/);
    expect(await violationsIn(out)).toEqual([]);
  });

  test('tell what the names of 0.1 have been before', async () => {
    const { out } = await runTranslate(await told('genai-0.1'), '--to', 'genai-1.41');
    const [logs] = scopesIn(out, 'resourceLogs', 'scopeLogs');
    const keys = logs?.logRecords.flatMap(({ attributes }) => attributes.map(({ key }) => key)) ?? [];
    expect(keys).toContain('gen_ai.input.messages');
    expect(keys).not.toContain('gen_ai.request.reasoning.level');
  });

  test('stay as they are where the dialect has none', async () => {
    const text = await told('genai-0.1');
    const { out } = await runTranslate(text, '--to', 'openinference');
    expect(countsIn(out)).toEqual(countsIn(text));
    expect(scopesIn(out, 'resourceLogs', 'scopeLogs')).toEqual(scopesIn(text, 'resourceLogs', 'scopeLogs'));
  });

  test('are told from those of others, and from what nothing is known of', async () => {
    const point = { attributes: [{ key: 'http.request.method', value: { stringValue: 'GET' } }], asInt: '3' };
    const metrics = [
      { name: 'http.client.requests', sum: { dataPoints: [point] } },
      { name: 'gen_ai.client.token.usage', summary: { dataPoints: [point] } },
      { name: 'gen_ai.client.token.usage', histogram: { dataPoints: [point] } },
    ];
    const message = JSON.stringify({ resourceMetrics: [{ scopeMetrics: [{ metrics }] }] });
    const { out, err } = await runTranslate(`${message}\n`, '--to', 'genai-0.1');
    expect(out).toBe(`${message}\n`);
    expect(err).toContain(' 0 of 3 metrics were translated');
  });
});
